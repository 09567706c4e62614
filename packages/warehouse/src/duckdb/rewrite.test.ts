import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as inFolder } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { join, raw, sql } from "../sql.ts";
import { openDuckdb } from "./warehouse.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(inFolder(tmpdir(), "keepworth-rewrite-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const noise = () => randomBytes(45).toString("base64");
const secret = noise();
const count = sql`SELECT count(*) AS n FROM people`;

async function shop(name: string) {
  const path = inFolder(folder, name);
  const owner = await openDuckdb(path);
  // Texts that are compressed are nowhere to be read.
  await owner.run(raw("SET force_compression = 'uncompressed'"));
  await owner.run(raw("CREATE TABLE people (i INTEGER PRIMARY KEY, email VARCHAR)"));
  for (let i = 0; i < 5000; i += 1000) {
    const rows = Array.from({ length: 1000 }, (_, n) => sql`(${i + n}, ${noise()})`);
    await owner.run(sql`INSERT INTO people VALUES ${join(rows)}`);
  }
  await owner.run(sql`INSERT INTO people VALUES (-1, ${secret})`);
  await owner.run(raw("CREATE VIEW few AS SELECT i FROM people WHERE i < 10"));
  await owner.run(raw("CHECKPOINT"));
  return { path, owner };
}

describe("a database that is written anew", () => {
  it("has no byte left of what was deleted, and all the rest", async () => {
    const { path, owner } = await shop("bytes.duckdb");
    await using _owner = owner;
    await owner.run(sql`DELETE FROM people WHERE email = ${secret}`);
    await owner.run(raw("CHECKPOINT"));
    expect((await readFile(path)).includes(secret)).toBe(true);
    const before = await owner.identity();
    await owner.rewrite();
    const bytes = await readFile(path);
    expect(bytes.includes(secret)).toBe(false);
    const { kept } = await owner.row<{ kept: string }>(sql`SELECT email AS kept FROM people WHERE i = 4321`);
    expect(bytes.includes(kept)).toBe(true);
    expect(existsSync(`${path}.wal`)).toBe(false);
    expect(await owner.identity()).not.toBe(before);
    expect(await owner.row(count)).toEqual({ n: 5000 });
    expect(await owner.rows(sql`SELECT count(*) AS n FROM few`)).toEqual([{ n: 10 }]);
    await expect(owner.run(sql`INSERT INTO people VALUES (1, 'twice')`)).rejects.toThrow(/Constraint/);
  });

  it("has all in the file itself, though nothing is checkpointed by itself", async () => {
    const { path, owner } = await shop("detached.duckdb");
    await owner.run(raw("PRAGMA disable_checkpoint_on_shutdown"));
    await owner.rewrite();
    expect(await owner.row(count)).toEqual({ n: 5001 });
    await owner.close();
    await using again = await openDuckdb(path);
    expect(await again.row(count)).toEqual({ n: 5001 });
  });

  it("goes on for all who have a way into it, and is whole when it is opened again", async () => {
    const { path, owner } = await shop("all.duckdb");
    const further = await owner.another();
    const third = await owner.another();
    const { mode } = await stat(path);
    await Promise.all([
      further.rewrite(),
      ...Array.from({ length: 20 }, (_, i) =>
        third.run(sql`INSERT INTO people VALUES (${10_000 + i}, 'late')`),
      ),
      owner.row(count),
    ]);
    expect(await owner.row(count)).toEqual({ n: 5021 });
    expect((await stat(path)).mode).toBe(mode);
    await third.run(sql`DELETE FROM people WHERE i = 0`);
    await owner.close();
    await using again = await openDuckdb(path);
    expect(await again.row(count)).toEqual({ n: 5020 });
  });

  it("waits for a transaction, a temporary table and a stream, and lets them go on", async () => {
    const { owner } = await shop("waits.duckdb");
    await using _owner = owner;
    const [one, two, three] = [await owner.another(), await owner.another(), await owner.another()];
    const order: string[] = [];
    const begun = Promise.withResolvers<void>();
    const transaction = one.transaction(async () => {
      await one.run(sql`INSERT INTO people VALUES (-2, 'first')`);
      begun.resolve();
      await setTimeout(150);
      await one.run(sql`INSERT INTO people VALUES (-3, 'second')`);
      order.push("transaction");
    });
    await two.putColumns("mine", { i: Int32Array.of(7) });
    const stream = three.stream(sql`SELECT i FROM people`)[Symbol.asyncIterator]();
    await stream.next();
    await begun.promise;
    const rewriting = owner.rewrite().then(() => order.push("rewritten"));
    await setTimeout(50);
    expect(await two.row(sql`SELECT i FROM mine`)).toEqual({ i: 7 });
    await two.run(raw("DROP TABLE mine"));
    order.push("table");
    await stream.return?.();
    await transaction;
    await rewriting;
    expect(order.at(-1)).toBe("rewritten");
    expect(await two.row(count)).toEqual({ n: 5003 });
  });

  it("is left alone where it is in memory, and amid a transaction", async () => {
    await using memory = await openDuckdb(":memory:");
    await memory.run(raw("CREATE TABLE t (i INTEGER)"));
    await memory.rewrite();
    expect(await memory.row(sql`SELECT count(*) AS n FROM t`)).toEqual({ n: 0 });
    const { owner } = await shop("amid.duckdb");
    await using _owner = owner;
    await expect(owner.transaction(() => owner.rewrite())).rejects.toThrow(/amid a transaction/);
    await expect(Promise.all([owner.rewrite(), (await owner.another()).rewrite()])).rejects.toMatchObject({
      code: "database.busy",
    });
  });
});
