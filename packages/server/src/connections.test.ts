import { setTimeout } from "node:timers/promises";
import type { Keepworth } from "@keepworth/engine";
import fastify from "fastify";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { CustomerPages } from "./customerPages.ts";
import { openHouse, type House } from "./house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(":memory:");
});
afterAll(() => house[Symbol.asyncDispose]());

/** Minutes, if nobody stops it. */
const long = ({ warehouse }: Keepworth) =>
  warehouse.row<{ n: number }>({
    text: "SELECT count(*) AS n FROM range(100000000000) AS r (i) WHERE i % 7 = 3",
    values: [],
  });
const short = ({ warehouse }: Keepworth) => warehouse.row({ text: "SELECT 1 AS one", values: [] });

const answered = () => Promise.all(Array.from({ length: 6 }, () => house.light(short)));

it("are free again when a reader leaves, while a query runs or after it", async () => {
  const app = fastify();
  const failed = Promise.withResolvers<unknown>();
  let begun = 0;
  app.get("/long", async ({ signal }) => {
    begun++;
    await house.light(long, signal).catch(failed.resolve);
  });
  try {
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    const leave = new AbortController();
    const asked = Promise.allSettled(
      Array.from({ length: 8 }, () => fetch(`${url}/long`, { signal: leave.signal })),
    );
    await vi.waitFor(() => expect(begun).toBe(8));
    leave.abort();
    expect(await failed.promise).toMatchObject({ name: "AbortError" });
    expect((await asked).every(({ status }) => status === "rejected")).toBe(true);
    expect(await answered()).toEqual(Array.from({ length: 6 }, () => ({ one: 1 })));
  } finally {
    await app.close();
  }
  const left = new AbortController();
  const late = house.light(async (k) => {
    const told = await short(k);
    left.abort();
    return told;
  }, left.signal);
  expect(await late).toEqual({ one: 1 });
  expect(await answered()).toHaveLength(6);
});

it("go on with a page of customers for as long as one of its readers is there", async () => {
  const signals: AbortSignal[] = [];
  const answer = Promise.withResolvers<unknown>();
  const pages = new CustomerPages({
    answers: { stampOf: async () => "1" } as never,
    light: (_use, signal) => {
      signals.push(signal!);
      return answer.promise as never;
    },
  });
  const [one, other] = [new AbortController(), new AbortController()];
  const both = [one, other].map(({ signal }) => pages.page({}, signal));
  await setTimeout(10);
  one.abort();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  other.abort();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  // Who comes now asks anew, and what has been answered is kept when its readers go.
  const third = new AbortController();
  both.push(pages.page({}, third.signal));
  await setTimeout(10);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  answer.resolve("a page");
  expect(await Promise.all(both)).toEqual(["a page", "a page", "a page"]);
  third.abort();
  expect(await pages.page({}, new AbortController().signal)).toBe("a page");
  expect(signals).toHaveLength(2);
});
