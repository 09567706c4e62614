import { expect, it } from "vitest";
import { Attempts } from "./attempts.ts";

const second = 1000;
const minute = 60 * second;

/** How many attempts may be made at this time, and the seconds to wait after them. */
function left(attempts: Attempts, now: number, key = "10.0.0.1"): { made: number; wait: number } {
  for (let made = 0; ; made++) {
    try {
      attempts.take(key, now);
    } catch (error) {
      return { made, wait: (error as { details: { seconds: number } }).details.seconds };
    }
  }
}

it("lets five fail in a minute, then none for one, two, four, up to fifteen minutes", () => {
  const attempts = new Attempts(5, 15);
  let now = 0;
  const waits = [];
  for (let i = 0; i < 7; i++) {
    const { made, wait } = left(attempts, now);
    expect(made).toBe(5);
    waits.push(wait / 60);
    now += wait * second;
  }
  expect(waits).toEqual([1, 2, 4, 8, 15, 15, 15]);
});

it("refuses until the last moment, and forgets in time", () => {
  const attempts = new Attempts(5, 15);
  left(attempts, 0);
  expect(left(attempts, minute - 1)).toEqual({ made: 0, wait: 1 });
  left(attempts, minute);
  expect(left(attempts, 3 * minute + 15 * minute)).toEqual({ made: 5, wait: 60 });
});

it("counts each key for itself, and only what failed", () => {
  const attempts = new Attempts(2, 15);
  for (let i = 0; i < 20; i++) {
    attempts.take("office", 0);
    attempts.forgive("office");
  }
  left(attempts, 0, "stranger");
  expect(left(attempts, 0, "office").made).toBe(2);
});

it("still counts what failed before a success: who may sign in cannot go on guessing at others", () => {
  const attempts = new Attempts(5, 15);
  for (let i = 0; i < 4; i++) attempts.take("insider", 0);
  attempts.take("insider", 0);
  attempts.forgive("insider");
  expect(left(attempts, 0, "insider")).toEqual({ made: 1, wait: 60 });
});

it("counts many at once before any of them has ended", () => {
  const attempts = new Attempts(5, 15);
  const outcomes = Array.from({ length: 100 }, () => {
    try {
      attempts.take("10.0.0.1", 0);
      return "tried";
    } catch {
      return "refused";
    }
  });
  expect(outcomes.filter((outcome) => outcome === "tried")).toHaveLength(5);
});

it("never holds more than ten thousand keys", () => {
  const attempts = new Attempts(1, 15);
  attempts.take("first", 0);
  for (let i = 0; i < 10_000; i++) attempts.take(`other ${i}`, 0);
  expect(left(attempts, 0, "first").made).toBe(1);
});
