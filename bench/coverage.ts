/**
 * How often 90 % intervals hold what happens, at full size and by purchase model:
 * node --conditions=@keepworth/source bench/coverage.ts [shops] [model]
 *
 * Targets: totals 85–95 % of shops; single customers 87–93 % randomised and at least 90 % raw.
 */
import { purchaseModel } from "../packages/models/src/purchase/models.ts";
import { measureCoverage } from "../packages/models/src/uncertainty/coverage.ts";

const usual = { p: 6.24957, q: 3.74422, v: 15.44352 };
const heavyTailed = { p: 3, q: 2.1, v: 10 };
const period = { youngest: 0, oldest: 400, horizon: 365, rate: Math.log(1.1) / 365.25 };

interface Case {
  readonly model: string;
  readonly name: string;
  /** In days. */
  readonly purchase: Readonly<Record<string, number>> & { readonly alpha: number };
  readonly spend?: typeof usual;
  /** Sizes of shops. */
  readonly customers: readonly number[];
}

const bgCdnow = { r: 0.2426, alpha: 30.895, a: 0.7929, b: 2.4259 };
const cases: readonly Case[] = [
  { model: "nbd", name: "CDNOW's laws", purchase: { r: 0.3848, alpha: 84.5 }, customers: [50, 1000] },
  { model: "bg-nbd", name: "CDNOW's laws", purchase: bgCdnow, customers: [50, 200, 1000, 3000] },
  { model: "bg-nbd", name: "loyal", purchase: { r: 0.9, alpha: 60, a: 0.2, b: 4 }, customers: [50, 1000] },
  {
    model: "bg-nbd",
    name: "rare purchases",
    purchase: { r: 0.15, alpha: 60, a: 0.5, b: 3 },
    customers: [1000],
  },
  { model: "bg-nbd", name: "few spend much", purchase: bgCdnow, spend: heavyTailed, customers: [50, 1000] },
  {
    model: "mbg-nbd",
    name: "CDNOW's laws",
    purchase: { r: 0.525, alpha: 43.28, a: 0.891, b: 1.614 },
    customers: [50, 1000],
  },
  {
    model: "bg-cnbd-k",
    name: "k 3, many leave",
    purchase: { k: 3, r: 0.5, alpha: 12, a: 0.79, b: 2.42 },
    customers: [50, 1000],
  },
  {
    model: "bg-cnbd-k",
    name: "k 3, loyal",
    purchase: { k: 3, r: 2, alpha: 12, a: 0.2, b: 5 },
    customers: [50],
  },
  {
    model: "mbg-cnbd-k",
    name: "k 3, many leave",
    purchase: { k: 3, r: 0.7, alpha: 14, a: 0.89, b: 1.6 },
    customers: [50, 1000],
  },
  {
    model: "pareto-nbd",
    name: "CDNOW's laws",
    purchase: { r: 0.5533, alpha: 74.04, s: 0.6061, beta: 81.65 },
    customers: [50, 1000],
  },
  {
    model: "pareto-nbd",
    name: "loyal",
    purchase: { r: 0.9, alpha: 60, s: 0.3, beta: 400 },
    customers: [50, 1000],
  },
  {
    model: "ggom-nbd",
    name: "risk grows slowly",
    purchase: { r: 0.553, alpha: 74, b: 0.004, s: 0.6, beta: 0.4 },
    customers: [50, 1000],
  },
  {
    model: "ggom-nbd",
    name: "risk grows fast",
    purchase: { r: 0.6, alpha: 60, b: 0.01, s: 1, beta: 20 },
    customers: [50, 1000],
  },
];

const shops = Number(process.argv[2] ?? 400);
const only = process.argv[3];
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
let seed = 1000;
for (const { model, name, purchase, spend = usual, customers: sizes } of cases) {
  for (const customers of sizes) {
    seed++;
    if (only !== undefined && only !== model) continue;
    const start = performance.now();
    const coverage = measureCoverage({
      model: purchaseModel(model),
      purchase,
      spend,
      customers,
      ...period,
      // Large shops take most of the time.
      shops: customers < 1000 ? shops : Math.ceil(shops / 2),
      singles: 200,
      seed,
    });
    const seconds = (performance.now() - start) / 1000;
    console.log(
      [
        model.padEnd(10),
        name.padEnd(17),
        `${customers} customers`.padStart(15),
        `${coverage.shops} shops`.padStart(10),
        `orders ${percent(coverage.orders)}`,
        `growth ${percent(coverage.growth)}`,
        `revenue ${percent(coverage.revenue)}`,
        `| one customer: orders ${percent(coverage.customerOrders)} (randomised ${percent(coverage.customerOrdersRandomised)})`,
        `money ${percent(coverage.customerMoney)} (randomised ${percent(coverage.customerMoneyRandomised)})`,
        `${seconds.toFixed(1)} s`,
      ].join("  "),
    );
  }
}
