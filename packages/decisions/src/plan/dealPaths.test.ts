import { seeded } from "@keepworth/models";
import { expect, it } from "vitest";
import { addDealPath } from "./dealPaths.ts";

const deal = { weight: 20, revenue: 100, margin: 40, stage: 0 };

it("wins deals with the probability of their stage, in their month, and after the plan not at all", () => {
  const deals = [
    { ...deal, probability: 0.3, month: 0 },
    { ...deal, probability: 0.3, month: 1, stage: 0 },
    { ...deal, probability: 1, month: -1, stage: 1 },
  ];
  const count = 20_000;
  const out = () => new Float64Array(count * 2);
  const [margin, revenue, orders] = [out(), out(), out()];
  const rng = seeded(3);
  for (let i = 0; i < count; i += 1) addDealPath(deals, rng, { margin, revenue, orders, at: i * 2 });
  const mean = (of: Float64Array) => of.reduce((sum, one) => sum + one, 0) / count;
  expect(mean(margin) / (2 * 0.3 * 40)).toBeCloseTo(1, 1);
  expect(mean(revenue)).toBeCloseTo(mean(margin) * 2.5, 8);
  // Beta(6, 14) is shared by the two deals of one stage: P(both) = .3² + variance = .09 + .21/21 = .1
  let both = 0;
  for (let i = 0; i < count; i += 1) if ((orders[i * 2] ?? 0) + (orders[i * 2 + 1] ?? 0) === 2) both += 1;
  expect(both / count).toBeCloseTo(0.1, 2);
});
