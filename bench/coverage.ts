/**
 * How often 90 % intervals hold what happens, at full size: node --conditions=@keepworth/source bench/coverage.ts [shops]
 *
 * Targets: totals 85–95 % of shops; single customers 87–93 % randomised and at least 90 % raw.
 */
import * as bgnbd from "../packages/models/src/purchase/bgnbd/index.ts";
import { measureCoverage } from "../packages/models/src/uncertainty/coverage.ts";

const cdnow = { r: 0.2426, alpha: 30.895, a: 0.7929, b: 2.4259 };
const loyal = { r: 0.9, alpha: 60, a: 0.2, b: 4 };
const rare = { r: 0.15, alpha: 60, a: 0.5, b: 3 };
const usual = { p: 6.24957, q: 3.74422, v: 15.44352 };
const heavyTailed = { p: 3, q: 2.1, v: 10 };
const period = { youngest: 0, oldest: 400, horizon: 365, rate: Math.log(1.1) / 365.25 };

const cases = [
  { name: "CDNOW's laws", customers: 50, purchase: cdnow, spend: usual },
  { name: "CDNOW's laws", customers: 200, purchase: cdnow, spend: usual },
  { name: "CDNOW's laws", customers: 1000, purchase: cdnow, spend: usual },
  { name: "CDNOW's laws", customers: 3000, purchase: cdnow, spend: usual },
  { name: "loyal", customers: 50, purchase: loyal, spend: usual },
  { name: "loyal", customers: 1000, purchase: loyal, spend: usual },
  { name: "rare purchases", customers: 1000, purchase: rare, spend: usual },
  { name: "few spend much", customers: 50, purchase: cdnow, spend: heavyTailed },
  { name: "few spend much", customers: 1000, purchase: cdnow, spend: heavyTailed },
];

const shops = Number(process.argv[2] ?? 400);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
for (const [i, { name, ...shop }] of cases.entries()) {
  const start = performance.now();
  const coverage = measureCoverage({ model: bgnbd, ...shop, ...period, shops, seed: 1000 + i });
  const seconds = (performance.now() - start) / 1000;
  console.log(
    [
      name.padEnd(16),
      `${shop.customers} customers`.padStart(15),
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
