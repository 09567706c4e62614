import type { ExperimentReading } from "@keepworth/engine";
import { describe, expect, it } from "vitest";
import { readingPage } from "./experimentPage.ts";
import { plain } from "./show.fixture.ts";
import { width } from "./text.ts";

const reading: ExperimentReading = {
  name: "winback",
  dataset: "demo",
  treatment: "Win-back e-mail",
  moves: "staying",
  assignedAt: { from: "2026-03-03", to: "2026-03-03" },
  days: 90,
  planned: 90,
  ends: "2026-06-01",
  until: "2026-06-30",
  daysLeft: 0,
  currency: "EUR",
  profit: true,
  arms: {
    treated: { customers: 300, buyers: 38, orders: 42, margin: 653, expected: 288 },
    holdout: { customers: 300, buyers: 23, orders: 25, margin: 388, expected: 348 },
  },
  gone: { treated: 0, holdout: 0 },
  ratio: { share: 0.5, p: 1, mismatch: false },
  margin: {
    raw: { value: 0.88, low: 0, high: 1.77 },
    adjusted: { value: 0.94, low: 0.06, high: 1.81 },
    error: 0.53,
    explained: 0.026,
  },
  buying: {
    raw: { value: 0.05, low: 0.009, high: 0.091 },
    adjusted: { value: 0.056, low: 0.015, high: 0.097 },
    error: 0.025,
    explained: 0.02,
    rate: 23 / 300,
  },
  total: {
    margin: { value: 281, low: 19, high: 542 },
    cost: 15,
    contact: 15,
    incentive: 0,
    net: { value: 266, low: 4, high: 527 },
  },
  qini: {
    coefficient: { value: -0.009, low: -0.02, high: 0.003 },
    curve: Array.from({ length: 21 }, (_, k) => ({ share: k / 20, gain: 0.0025 * k })),
  },
  relationship: {
    complaints: {
      treated: { value: 0.03, low: 0.02, high: 0.05 },
      holdout: { value: 0.02, low: 0.01, high: 0.04 },
      difference: { value: 0.01, low: -0.015, high: 0.035 },
    },
    optOuts: {
      treated: { value: 0.06, low: 0.04, high: 0.09 },
      holdout: { value: 0.01, low: 0.004, high: 0.025 },
      difference: { value: 0.05, low: 0.026, high: 0.081 },
    },
    score: null,
  },
  flags: [{ code: "experiment.profitUp.optOuts", details: { difference: 0.05, low: 0.026, high: 0.081 } }],
  verdict: "pays",
  customersNeeded: null,
  stored: true,
  measured: { uplift: 0.056, upliftError: 0.025, before: 0.04 },
  assumptions: [{ name: "contact", value: 0.05, source: "data" }],
  missing: [],
};
const page = (changes: Partial<ExperimentReading> = {}): string =>
  readingPage({ ...reading, ...changes }, plain).join("\n");
const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("what a test says", () => {
  it("begins with the verdict, its interval and how many were treated", () => {
    expect(flat(page())).toMatch(
      /^“Win-back e-mail” pays: within 90 days it brought €266 more than it cost \(€4 – €527\), from 300 customers treated\./,
    );
  });

  it("draws both effects as intervals on a scale with 0, adjusted above plain, within 80 columns", () => {
    const lines = page().split("\n");
    const drawn = lines.filter((line) => line.includes("●"));
    expect(drawn).toHaveLength(4);
    expect(drawn[0]).toMatch(/^Buying, points {2}adjusted {2}\+5\.6 \(\+1\.5 – \+9\.7\) +│ +├─+●─+┤$/);
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(80);
  });

  it("says at once that profit is up and satisfaction down, and shows both arms", () => {
    expect(flat(page())).toContain(
      "the share of treated customers who withdrew a consent is 5 points higher (2.6 – 8.1). What that costs comes after",
    );
    expect(page()).toMatch(/Opted out +6% +1% +\+5 +\+2\.6 – \+8\.1/);
    const calm = page({ flags: [], relationship: { complaints: null, optOuts: null, score: null } });
    expect(calm).not.toContain("Margin is up");
    expect(calm).not.toContain("What customers made of it");
  });

  it("says what the next plan takes, and in place of what", () => {
    expect(flat(page())).toContain(
      "the next plan takes an uplift of 5.6 points (standard error 2.5) in place of 4 points.",
    );
    expect(flat(page({ measured: null }))).toContain("the next plan goes on with what is assumed");
  });

  it("says how many customers would settle what is not known", () => {
    const unknown = flat(page({ verdict: "unknown", customersNeeded: 1500 }));
    expect(unknown).toMatch(/^It is not known yet whether/);
    expect(unknown).toContain("about 1,500 customers in both arms would settle it: 900 more");
    expect(flat(page({ verdict: "unknown", customersNeeded: null }))).toContain("no test of a sensible size");
  });

  it("warns who looks early, and who compares arms of odd sizes", () => {
    const early = flat(page({ verdict: "early", daysLeft: 30, stored: false, measured: null }));
    expect(early).toMatch(/^Too early to tell: 30 of 90 days are still to come, until Jun 1, 2026\./);
    expect(early).toContain("Who looks every day");
    expect(early).toContain("Not kept.");
    const odd = flat(page({ verdict: "mismatch", ratio: { share: 0.5, p: 0.00002, mismatch: true } }));
    expect(odd).toContain(
      "cannot be compared: 300 treated to 300 left alone is no chance at 50% left alone (p = 0.00002)",
    );
    expect(odd).not.toContain("Qini");
  });

  it("draws nothing where nothing has come in yet", () => {
    const arm = { customers: 150, buyers: 0, orders: 0, margin: 0, expected: 200 };
    const text = page({ verdict: "early", daysLeft: 90, arms: { treated: arm, holdout: arm } });
    expect(flat(text)).toMatch(/^Nothing has come in yet: 90 of 90 days are still to come/);
    expect(text).not.toContain("●");
  });
});
