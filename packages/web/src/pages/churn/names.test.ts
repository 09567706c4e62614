import { webSpeaker, webWords } from "@keepworth/locales/web";
import { describe, expect, it } from "vitest";
import { areas, monthsBetween, planName } from "./names.ts";

describe("names of plans", () => {
  it("tell plans of one name apart by how they are paid", async () => {
    const words = webSpeaker("en", await webWords("en", ["shell", "parts", ...areas]));
    const all = [
      { plan: "Pro", interval: "month" },
      { plan: "Pro", interval: "year" },
      { plan: "Basic", interval: "month" },
      { plan: null, interval: "week" },
    ];
    expect(all.map((one) => planName(words, one, all))).toEqual([
      "Pro, monthly",
      "Pro, yearly",
      "Basic",
      "not known",
    ]);
  });

  it("put plans of all intervals on one scale of months", () => {
    expect(["month", "year", "3 month", "2 year"].map(monthsBetween)).toEqual([1, 12, 3, 24]);
    expect(monthsBetween("week")).toBeCloseTo(0.23, 3);
  });
});
