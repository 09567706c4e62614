import { segmentNames, treatmentKinds } from "@keepworth/decisions";
import type { RecommendAnswer, SegmentsAnswer } from "@keepworth/engine";
import { en, messageFor, messageLanguages } from "@keepworth/locales";
import { describe, expect, it } from "vitest";
import { recommendPage } from "./recommendPage.ts";
import { segmentsPage } from "./segmentsPage.ts";
import { plain } from "./show.fixture.ts";
import { width } from "./text.ts";

const estimate = (mean: number) => ({ mean, standardError: 0.02, n: 400 });
const measured = (hit: number) => ({
  hitRate: estimate(hit),
  ndcg: estimate(hit / 2),
  categoryHitRate: estimate(hit),
  margin: estimate(3),
  hitRateGain: estimate(hit - 0.3),
  ndcgGain: estimate((hit - 0.3) / 2),
});
const product = {
  product: "P1",
  name: "Moka pot\u001B[31m",
  category: "brewing",
  margin: 17.5,
  because: { product: "P2", name: "Espresso beans", lift: 1.4 },
  again: false,
};
const answer: RecommendAnswer = {
  runId: 1,
  dataset: "main",
  asOf: "2026-06-30",
  currency: "EUR",
  profit: true,
  lines: { customers: 900, products: 40, inPairs: 40, replenished: 12, costed: 0.5 },
  evaluation: {
    from: "2026-01-01",
    to: "2026-06-30",
    customers: 400,
    k: 5,
    validation: { from: "2025-07-01", to: "2025-12-31", customers: 300 },
    shrinkage: 30,
    damping: 0.5,
    taste: 1,
    rankings: {
      popularity: measured(0.3),
      category: measured(0.4),
      itemToItem: measured(0.42),
      chosenByMargin: measured(0.35),
    },
    ranking: "itemToItem",
    beatsPopularity: true,
  },
  together: [],
  customers: [
    {
      customerId: "C1",
      segment: "loyal",
      growth: 80,
      ranking: "itemToItem",
      products: [product],
      message: { language: "fa", text: "سلام،\n\n«\u2068Moka pot\u2069» را بپسندید." },
    },
  ],
  preferences: null,
  priors: [
    { name: "categories", weight: 8.6 },
    { name: "weekdays", weight: 9999 },
    { name: "channels", weight: null },
  ],
  assumptions: [{ name: "marginWeight", value: 1, source: "default" }],
  missing: [{ code: "costs", details: { share: 0.5 } }],
};
const preferences: RecommendAnswer["preferences"] = {
  purchases: 4,
  orders: 3,
  categories: [
    { name: "brewing", share: 0.6, shopShare: 0.2 },
    { name: "", share: 0.4, shopShare: 0.8 },
  ],
  favourite: "brewing",
  price: { index: 1.2, band: "upper" },
  discount: { name: "yes", share: 0.3, shopShare: 0.25 },
  weekdays: [{ name: "7", share: 0.3, shopShare: 0.14 }],
  channels: [{ name: "social", share: 0.7, shopShare: 0.2 }],
  replenishment: [{ product: "P2", name: "Beans", category: "coffee", days: 41, due: "2026-07-20", own: 2 }],
  stepUp: { from: "P2", fromName: "Beans", to: "P3", toName: "Better beans", source: "price" },
};

describe("recommendPage", () => {
  it("says first whether recommending works, with the gain's interval", () => {
    const page = recommendPage(answer, plain).join("\n");
    expect(page).toMatch(/^With 5 products, what was bought together finds/);
    expect(page.replaceAll(/\s+/g, " ")).toContain("42% of customers; what everybody buys, for 30%");
    expect(page.replaceAll(/\s+/g, " ")).toContain("+12 percentage points (+8.7 – +15.3)");
    expect(page).toContain("the shop's mean counts as 8.6 of a customer's own");
  });

  it("says that popularity is as good where it is", () => {
    const evaluation = { ...answer.evaluation!, beatsPopularity: false, ranking: "popularity" as const };
    const page = recommendPage({ ...answer, evaluation }, plain).join(" ");
    expect(page).toContain("ranks no better than what everybody buys");
  });

  it("shows one customer's products, message and preferences, and lets no control character through", () => {
    const lines = recommendPage({ ...answer, preferences }, plain);
    const page = lines.join("\n");
    expect(page).toMatch(/^Recommend Moka pot.* to C1: Espresso beans goes with it\./);
    expect(page).toContain("«\u2068Moka pot\u2069»");
    expect(page).not.toContain("\u001B");
    expect(page).toContain("They order on Sunday more than others do (30%, the shop 14%).");
    expect(page).toContain("next step up from Beans is Better beans, by its price");
    expect(lines.filter((line) => width(line) > plain.columns)).toEqual([]);
  });

  it("says what is missing without lines", () => {
    const none = {
      ...answer,
      lines: null,
      evaluation: null,
      customers: [{ ...answer.customers[0]!, products: [], message: null }],
      missing: [{ code: "lines" as const, details: {} }],
    };
    const page = recommendPage(none, plain).join(" ");
    expect(page).toMatch(/^Nothing can be recommended: no lines of orders are known/);
    expect(page).toContain("Import orders with their lines");
  });
});

describe("segmentsPage", () => {
  const segment = (name: string, value: number | null): SegmentsAnswer["segments"][number] => ({
    name,
    customers: 100,
    share: 0.5,
    base: value === null ? null : 500,
    growth: value === null ? null : { value, low: value / 2, high: value * 2 },
    clv: value === null ? null : { value: value + 500, low: value / 2 + 500, high: value * 2 + 500 },
    growthShare: value === null ? null : 0.5,
    orderValue: value === null ? null : 40,
    ordersPerYear: 2,
    expectedOrdersPerYear: 1.5,
    life: { years: 3.2, standardError: 0.1, orders: 6 },
    pActive: 0.7,
    treatments: [
      { treatment: "vip", kind: "vip", customers: 20, uplift: 0.04, source: "assumed" },
      { treatment: "Ten for ten", kind: "win-back", customers: 9, uplift: 0.04, source: "measured" },
    ],
  });
  const base: SegmentsAnswer = {
    runId: 2,
    dataset: "main",
    asOf: "2026-06-30",
    currency: "EUR",
    profit: true,
    horizonDays: 365.25,
    by: "segment",
    customers: 200,
    segments: [segment("champions", 2_000), segment("lost", 100)],
    map: null,
    rfm: { recencyDays: [], repeats: [], cells: [] },
    movement: {
      runId: 1,
      asOf: "2026-03-31",
      flows: [
        { from: "champions", to: "lost", customers: 3 },
        { from: null, to: "champions", customers: 2 },
      ],
      both: 198,
      stayed: 195,
      rose: 0,
      fell: 3,
      arrived: 2,
      gone: 0,
      segments: [{ segment: "champions", before: 101, now: 100, cameIn: 2, wentOut: 3 }],
    },
    assumptions: [
      { name: "horizon", value: 365.25, source: "default" },
      { name: "model", value: "mbg-nbd", source: "data" },
      { name: "lifeYears", value: 10, source: "default" },
    ],
    missing: [{ code: "treatments", details: {} }],
  };

  it("names the segment that brings most, draws all, and says what fits", () => {
    const lines = segmentsPage(base, plain);
    const page = lines.join("\n");
    expect(page).toMatch(/^Within 12 months, Champions are likely to bring the most: €2,000/);
    expect(page).toContain("VIP service (20), Ten for ten (9)");
    expect(page).toContain("· 3 customers: from Champions to Lost");
    expect(page).not.toContain("from Not known");
    expect(lines.filter((line) => width(line) > plain.columns)).toEqual([]);
  });

  it("counts where nothing can be valued", () => {
    const page = segmentsPage({ ...base, segments: [segment("lost", null)], movement: null }, plain).join(
      "\n",
    );
    expect(page).toMatch(/^Lost are the largest group: 100 customers/);
    expect(page).not.toMatch(/NaN|undefined|null/);
  });
});

describe("words of the treatment library", () => {
  it("name every treatment, and write it to every segment in every language", () => {
    for (const kind of treatmentKinds) {
      expect(en).toHaveProperty([`treatment.${kind}`]);
      for (const language of messageLanguages) {
        const texts = segmentNames.map((segment) =>
          messageFor(language, kind, segment, "any", { product: "P" }),
        );
        expect(new Set(texts).size).toBe(segmentNames.length);
        const [opening] = texts;
        expect(opening!.length).toBeGreaterThan(messageFor(language, "none", "champions", "any", {}).length);
      }
    }
  });
});
