import { speak } from "@keepworth/locales";
import { expect, it } from "vitest";
import { story } from "./story.ts";

const english = speak("en");

it("tells how often customers buy in a unit in which that can be pictured, and how many leave", () => {
  const params = { r: 0.24, alpha: 8.4, a: 1, b: 7 };
  expect(story({ model: "bg-nbd", params, unit: "week" }, english)).toMatch(
    /0\.124 times a month.* 13%|12\.5%/,
  );
  expect(story({ model: "nbd", params: { r: 3, alpha: 2 }, unit: "week" }, english)).toContain(
    "1.5 times a week",
  );
});

it("gives the time by which half are gone where leaving goes by time", () => {
  const params = { r: 0.55, alpha: 1.1, s: 1, beta: 20 };
  // Median of a Pareto lifetime with s = 1 is beta.
  expect(story({ model: "pareto-nbd", params, unit: "week" }, english)).toMatch(/20 weeks/);
});

it("has no story for a model that it does not know", () => {
  expect(story({ model: "another", params: {}, unit: "week" }, english)).toBeNull();
});
