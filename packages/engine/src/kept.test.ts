import { sql } from "@keepworth/warehouse";
import { expect, it } from "vitest";
import { forgetKept, readKept, stampOf, writeKept } from "./kept.ts";
import { open, type Keepworth } from "./open.ts";

const make = ({ warehouse }: Keepworth, name: string, at: string) =>
  warehouse.run(sql`INSERT INTO experiments (experiment_id, dataset, treatment, created_at, settings)
VALUES (${name}, 'main', 'call', CAST(${at} AS TIMESTAMP), '{}')`);

it("tells a test from another that took its place, and one reading from the next", async () => {
  await using keepworth = await open(":memory:");
  const { warehouse } = keepworth;
  const stamp = async () => (await stampOf(keepworth)).experiments;
  await make(keepworth, "a", "2025-01-01 10:00:00");
  const first = await stamp();
  await warehouse.run(sql`DELETE FROM experiments`);
  await make(keepworth, "a", "2025-01-01 11:00:00");
  const second = await stamp();
  await warehouse.run(sql`UPDATE experiments SET reading = '1'`);
  const third = await stamp();
  await warehouse.run(sql`UPDATE experiments SET reading = '2'`);
  expect(new Set([first, second, third, await stamp()]).size).toBe(4);
});

it("tells one day from the next", async () => {
  await using keepworth = await open(":memory:");
  expect((await stampOf(keepworth, new Date("2025-01-01T23:59:59Z"))).day).toBe("2025-01-01");
  expect((await stampOf(keepworth, new Date("2025-01-02T00:00:00Z"))).day).toBe("2025-01-02");
});

it("forgets the oldest of more answers than there is room for, and none that screens show first", async () => {
  await using keepworth = await open(":memory:");
  const write = (options: string, day: number) =>
    writeKept(
      keepworth,
      "budget",
      options,
      { answer: "x".repeat(100), stamp: "1", computedAt: `2025-01-0${day}T00:00:00.000Z`, seconds: 1 },
      "0",
    );
  await write("{}", 1);
  for (const day of [2, 3, 4]) await write(`{"amount":${day}}`, day);
  await forgetKept(keepworth, new Date("2025-01-01T00:00:00Z"), 250);
  const left = ["{}", '{"amount":2}', '{"amount":3}', '{"amount":4}'].map((one) =>
    readKept(keepworth, "budget", one),
  );
  expect((await Promise.all(left)).map((one) => one !== null)).toEqual([true, false, true, true]);
});

it("keeps no answer that was begun before somebody was erased", async () => {
  await using keepworth = await open(":memory:");
  const { erasures } = await stampOf(keepworth);
  const answer = { answer: "{}", stamp: "1", computedAt: "2025-01-01T00:00:00.000Z", seconds: 1 };
  await keepworth.warehouse.run(
    sql`INSERT INTO erasures VALUES ('main', 'id', 'a hash', TIMESTAMP '2025-01-01')`,
  );
  await writeKept(keepworth, "overview", "{}", answer, erasures);
  expect(await readKept(keepworth, "overview", "{}")).toBeNull();
  await writeKept(keepworth, "overview", "{}", answer, (await stampOf(keepworth)).erasures);
  expect(await readKept(keepworth, "overview", "{}")).toMatchObject({ answer: "{}" });
});
