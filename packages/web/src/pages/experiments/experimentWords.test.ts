import { expect, it } from "vitest";
import { counted, sideBySide, type Summary } from "./experimentWords.ts";

const effect = { value: 0.05, low: 0.01, high: 0.09 };
const test = (name: string, verdict: string | null, currency: string | null = "EUR"): Summary => ({
  name,
  dataset: "shop",
  treatment: "vip",
  createdAt: "2026-01-01T00:00:00",
  state: verdict === null ? "over" : "read",
  assignedAt: "2026-01-01",
  ends: "2026-04-01",
  customers: 100,
  verdict,
  uplift: null,
  reading:
    verdict === null
      ? null
      : {
          until: "2026-04-01",
          days: 90,
          customers: { treated: 50, holdout: 50 },
          currency,
          buying: effect,
          margin: effect,
          net: effect,
        },
});

it("counts what tests say, and never an arm that cannot be compared as an effect", () => {
  const all = [test("a", "pays"), test("b", "unknown"), test("c", "mismatch"), test("d", null)];
  expect(counted(all)).toEqual({ all: 4, read: 3, pays: 1, loses: 0, unknown: 2, over: 1 });
  expect(sideBySide(all).read.map(({ name }) => name)).toEqual(["a", "b"]);
});

it("puts money side by side in one currency only", () => {
  expect(sideBySide([test("a", "pays"), test("b", "loses")]).currency).toBe("EUR");
  expect(sideBySide([test("a", "pays"), test("b", "loses", "SEK")]).currency).toBeNull();
  expect(sideBySide([test("a", "pays", null)]).currency).toBeNull();
});
