import { describe, expect, it } from "vitest";
import { purchaseModel, type PurchaseModelName } from "../purchase/models.ts";
import { measureCoverage, type Coverage } from "./coverage.ts";

// Customers won over about a year, looking a year ahead at 10 %. CDNOW's spend.
const shop = {
  spend: { p: 6.24957, q: 3.74422, v: 15.44352 },
  youngest: 0,
  oldest: 400,
  horizon: 365,
  rate: Math.log(1.1) / 365.25,
};

/** In days; where design/models.md has CDNOW's, those. */
const laws = {
  nbd: { r: 0.3848, alpha: 84.5 },
  "bg-nbd": { r: 0.2426, alpha: 30.895, a: 0.7929, b: 2.4259 },
  "mbg-nbd": { r: 0.525, alpha: 43.28, a: 0.891, b: 1.614 },
  "bg-cnbd-k": { k: 3, r: 0.5, alpha: 12, a: 0.79, b: 2.42 },
  "mbg-cnbd-k": { k: 3, r: 0.7, alpha: 14, a: 0.89, b: 1.6 },
  "pareto-nbd": { r: 0.5533, alpha: 74.04, s: 0.6061, beta: 81.65 },
  "ggom-nbd": { r: 0.553, alpha: 74, b: 0.004, s: 0.6, beta: 0.4 },
} satisfies Record<PurchaseModelName, Readonly<Record<string, number>> & { readonly alpha: number }>;

// bench/coverage.ts measures these, and other shops, at full size.
const sizes: readonly { name: PurchaseModelName; customers: number; shops: number }[] = [
  { name: "nbd", customers: 50, shops: 40 },
  { name: "bg-nbd", customers: 50, shops: 40 },
  { name: "mbg-nbd", customers: 50, shops: 40 },
  { name: "bg-cnbd-k", customers: 50, shops: 30 },
  { name: "mbg-cnbd-k", customers: 50, shops: 30 },
  { name: "pareto-nbd", customers: 50, shops: 30 },
  { name: "ggom-nbd", customers: 50, shops: 30 },
  { name: "bg-nbd", customers: 400, shops: 40 },
];

const known = new Map<(typeof sizes)[number], Coverage>();
function coverageOf(size: (typeof sizes)[number]): Coverage {
  const { name, ...rest } = size;
  const law = { model: purchaseModel(name), purchase: laws[name] };
  const cheap = { draws: 64, paths: 256, step: 0.2, singles: singles(size) };
  const coverage = known.get(size) ?? measureCoverage({ ...shop, ...rest, ...law, ...cheap, seed: 1 });
  known.set(size, coverage);
  return coverage;
}
const singles = ({ customers }: { customers: number }) => Math.min(customers, 100);

/** Two standard deviations of a share of .9 of n. */
const slack = (n: number) => 2 * Math.sqrt((0.9 * 0.1) / n);

const totals = ["orders", "growth", "revenue"] as const;
const raw = ["customerOrders", "customerMoney"] as const;
const randomised = ["customerOrdersRandomised", "customerMoneyRandomised"] as const;

it.each(sizes)(
  "90 % intervals hold what happens in $shops simulated shops of $customers customers: $name",
  (size) => {
    const coverage = coverageOf(size);
    for (const total of totals) expect(coverage[total]).toBeGreaterThan(0.85 - slack(coverage.shops));
    for (const one of raw) expect(coverage[one]).toBeGreaterThanOrEqual(0.9);
    const seen = coverage.shops * singles(size);
    for (const one of randomised) {
      expect(coverage[one]).toBeGreaterThan(0.87 - slack(seen));
      expect(coverage[one]).toBeLessThan(0.93 + slack(seen));
    }
  },
  30_000,
);

// A few dozen shops cannot tell that an interval is too wide; those of all models can.
describe("90 % intervals of all these shops", () => {
  const share = (key: keyof Coverage) => {
    const all = sizes.map(coverageOf);
    const shops = all.reduce((sum, coverage) => sum + coverage.shops, 0);
    return all.reduce((sum, coverage) => sum + coverage.shops * coverage[key], 0) / shops;
  };

  it.each(totals)("hold 85–95 %% of totals, no more: %s", (total) => {
    expect(share(total)).toBeGreaterThan(0.85);
    expect(share(total)).toBeLessThan(0.95);
  });

  it.each(randomised)("hold 87–93 %% of single customers where chance splits ties: %s", (one) => {
    expect(share(one)).toBeGreaterThan(0.87);
    expect(share(one)).toBeLessThan(0.93);
  });
});
