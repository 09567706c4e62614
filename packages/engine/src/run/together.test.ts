import { openDuckdb, sql } from "@keepworth/warehouse";
import { expect, it } from "vitest";
import { together } from "./together.ts";

const endless = sql`SELECT count(*) AS n FROM range(100000000000) AS a (i) WHERE i % 7 = 8`;

it("gives what each gave, in their order", async () => {
  await using warehouse = await openDuckdb(":memory:");
  const [three, text, none] = await together(warehouse, [
    warehouse.row<{ n: number }>(sql`SELECT 3 AS n`),
    Promise.resolve("text"),
    null,
  ]);
  expect([three.n, text, none]).toEqual([3, "text", null]);
});

it("stops the others where one fails, and tells why that failed", async () => {
  await using warehouse = await openDuckdb(":memory:");
  const fails = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    throw new Error("This one.");
  };
  await expect(together(warehouse, [warehouse.row(endless), fails()])).rejects.toThrow("This one.");
  expect(await warehouse.row(sql`SELECT 1 AS one`)).toEqual({ one: 1 });
});

it("lets one that is cancelled go no further, whatever it would have asked next", async () => {
  await using warehouse = await openDuckdb(":memory:");
  let went = 0;
  const busy = async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await warehouse.row(sql`SELECT 1 AS one`);
    went += 1;
  };
  const all = together(warehouse, [warehouse.row(endless), busy()]);
  setTimeout(() => warehouse.cancel(), 50);
  await expect(all).rejects.toMatchObject({ name: "AbortError" });
  expect(went).toBe(0);
  expect(await warehouse.row(sql`SELECT 1 AS one`)).toEqual({ one: 1 });
});

it("leaves nothing to be stopped where the others had nothing left to ask", async () => {
  await using warehouse = await openDuckdb(":memory:");
  const thinks = new Promise((resolve) => setTimeout(resolve, 200));
  const all = together(warehouse, [warehouse.row(endless), thinks]);
  setTimeout(() => warehouse.cancel(), 50);
  await expect(all).rejects.toMatchObject({ name: "AbortError" });
  expect(await warehouse.row(sql`SELECT 2 AS two`)).toEqual({ two: 2 });
});
