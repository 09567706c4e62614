import { describe, expect, it } from "vitest";
import { identifier, raw, sql } from "../sql.ts";
import { openDuckdb } from "./warehouse.ts";

const endless = raw("SELECT count(*) AS n FROM range(10000000000) AS r (i)");

describe("a further way into a database", () => {
  it("has temporary tables of its own and sees the same stored ones", async () => {
    await using owner = await openDuckdb(":memory:");
    await using further = await owner.another();
    await owner.run(raw("CREATE TABLE t (i INTEGER)"));
    await owner.putColumns("mine", { i: Int32Array.of(1) });
    await further.putColumns("mine", { i: Int32Array.of(2) });
    await further.run(raw("INSERT INTO t VALUES (3)"));
    expect(await owner.row(sql`SELECT i FROM ${identifier("mine")}`)).toEqual({ i: 1 });
    expect(await further.row(sql`SELECT i FROM ${identifier("mine")}`)).toEqual({ i: 2 });
    expect(await owner.row(sql`SELECT i FROM t`)).toEqual({ i: 3 });
  });

  it("has transactions of its own", async () => {
    await using owner = await openDuckdb(":memory:");
    await using further = await owner.another();
    await owner.run(raw("CREATE TABLE t (i INTEGER)"));
    const count = sql`SELECT count(*) AS n FROM t`;
    await further.transaction(async () => {
      await further.run(raw("INSERT INTO t VALUES (1)"));
      expect(await owner.row(count)).toEqual({ n: 0 });
    });
    expect(await owner.row(count)).toEqual({ n: 1 });
  });

  it("is cancelled alone", async () => {
    await using owner = await openDuckdb(":memory:");
    await using further = await owner.another();
    const long = further.row(endless);
    const other = owner.row(sql`SELECT count(*) AS n FROM range(100000000) AS r (i)`);
    setTimeout(() => further.cancel(), 20);
    await expect(long).rejects.toMatchObject({ name: "AbortError" });
    expect(await other).toEqual({ n: 100_000_000 });
  });

  it("streams while others are at work, and closes alone", async () => {
    await using owner = await openDuckdb(":memory:");
    const further = await owner.another();
    let rows = 0;
    for await (const batch of further.stream(sql`SELECT i FROM range(5000) AS r (i)`)) {
      rows += batch.length;
      await owner.row(sql`SELECT 1 AS one`);
    }
    expect(rows).toBe(5000);
    const long = further.row(endless);
    const [stopped] = await Promise.allSettled([long, further.close()]);
    expect(stopped).toMatchObject({ reason: { name: "AbortError" } });
    await expect(further.row(sql`SELECT 1 AS one`)).rejects.toThrow(/closed/);
    expect(await owner.row(sql`SELECT 1 AS one`)).toEqual({ one: 1 });
  });

  it("closes with the one that opened the database, but not with another that opened it", async () => {
    const owner = await openDuckdb(":memory:");
    const further = await owner.another();
    const furthest = await further.another();
    await further.close();
    expect(await furthest.row(sql`SELECT 1 AS one`)).toEqual({ one: 1 });
    const long = furthest.row(endless);
    const [stopped] = await Promise.allSettled([long, owner.close()]);
    expect(stopped).toMatchObject({ reason: { name: "AbortError" } });
    await expect(furthest.row(sql`SELECT 1 AS one`)).rejects.toThrow(/closed/);
  });
});

describe("a turn", () => {
  it("is held once among all ways into a database, until it is given back", async () => {
    await using owner = await openDuckdb(":memory:");
    await using further = await owner.another();
    const turn = await further.turn("run");
    expect(turn).not.toBeNull();
    expect(await owner.turn("run")).toBeNull();
    expect(await further.turn("run")).toBeNull();
    expect(await owner.turn("other")).not.toBeNull();
    await turn![Symbol.asyncDispose]();
    expect(await owner.turn("run")).not.toBeNull();
    // given back twice: it is another's now
    await turn![Symbol.asyncDispose]();
    expect(await further.turn("run")).toBeNull();
  });

  it("is given back when the one who holds it closes", async () => {
    await using owner = await openDuckdb(":memory:");
    const further = await owner.another();
    const turn = await further.turn("run");
    await further.close();
    expect(await owner.turn("run")).not.toBeNull();
    await turn![Symbol.asyncDispose]();
    expect(await owner.turn("run")).toBeNull();
  });
});

describe("a cancellation while nothing runs", () => {
  it("stops the next statement, and no later one", async () => {
    await using warehouse = await openDuckdb(":memory:");
    warehouse.cancel();
    await expect(warehouse.row(sql`SELECT 1 AS one`)).rejects.toMatchObject({ name: "AbortError" });
    expect(await warehouse.row(sql`SELECT 1 AS one`)).toEqual({ one: 1 });
  });

  it("rolls back the transaction that it falls into", async () => {
    await using warehouse = await openDuckdb(":memory:");
    await warehouse.run(raw("CREATE TABLE t (i INTEGER)"));
    const count = sql`SELECT count(*) AS n FROM t`;
    const cancelled = warehouse.transaction(async () => {
      await warehouse.run(raw("INSERT INTO t VALUES (1)"));
      warehouse.cancel();
    });
    await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
    expect(await warehouse.row(count)).toEqual({ n: 0 });
    // what ends the transaction is no next statement
    const failed = warehouse.transaction(async () => {
      await warehouse.run(raw("INSERT INTO t VALUES (1)"));
      warehouse.cancel();
      throw new Error("something else");
    });
    await expect(failed).rejects.toThrow("something else");
    await expect(warehouse.row(count)).rejects.toMatchObject({ name: "AbortError" });
    expect(await warehouse.row(count)).toEqual({ n: 0 });
  });
});
