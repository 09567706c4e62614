import { parameterDraws, sampleStates, type PurchaseParams } from "@keepworth/models";
import { identifier, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { lawOf } from "../lawOf.ts";
import { purchaseParams } from "../ofRun.ts";
import type { Portfolio } from "../portfolio.ts";
import { lawFor, type Staying } from "../staying.ts";

const drawCount = 64;
/** Customers looked at under every draw, over all groups; at least this many in one. */
const sampleSize = 600;
const leastPerGroup = 40;

/** By group, what its expected losses are under every draw of the parameters, relative to the fit. */
export interface LossDraws {
  readonly lost: readonly Float64Array[];
  readonly money: readonly Float64Array[];
}

/**
 * Joint draws of the parameters of who leaves and of what customers spend, each draw the same in every group, over a
 * sample of the customers in proportion to what is lost with them.
 *
 * @param group  of every customer; below 0 for those who are left out
 * @param money  lost with every customer, at the fit; null: orders carry none
 */
export async function lossDraws(
  keepworth: Keepworth,
  portfolio: Portfolio,
  staying: Staying,
  options: {
    readonly group: Int32Array;
    readonly groups: number;
    readonly money: Float64Array | null;
    readonly seed: number;
  },
): Promise<LossDraws> {
  const { group, groups, money, seed } = options;
  const law = await lawFor(keepworth, portfolio);
  const { params: fit, covariance } = law.run;
  const purchase = parameterDraws<PurchaseParams>(
    { params: purchaseParams({ ...law.run, params: fit }), covariance },
    drawCount,
    seed,
  ).draws;
  const { spend } = portfolio.run;
  const spends =
    spend === null || spend.model !== "gamma-gamma"
      ? null
      : parameterDraws(
          { params: spend.params as unknown as Spending, covariance: spend.covariance },
          drawCount,
          seed + 1,
        ).draws;
  const covariateGroup = portfolio.run.covariates
    ? (
        await keepworth.warehouse.columns(
          sql`SELECT CAST(${identifier("g")} AS INTEGER) AS g FROM ${portfolio.table} ORDER BY i`,
        )
      )["g"]!
    : null;
  const { frequency, age_days: age, recency_days: recency, expected_spend: each } = portfolio.figure;
  const lost = Array.from({ length: groups }, () => new Float64Array(drawCount).fill(1));
  const moneyRatio = Array.from({ length: groups }, () => new Float64Array(drawCount).fill(1));
  const members = Array.from({ length: groups }, (): number[] => []);
  group.forEach((g, i) => g >= 0 && members[g]!.push(i));
  for (const [g, own] of members.entries()) {
    const size = Float64Array.from(own, (i) => staying.pActive[i]! - staying.pStay[i]!);
    if (!(size.reduce((sum, one) => sum + one, 0) > 0)) continue;
    const sample = sampleStates(size, Math.max(leastPerGroup, Math.round(sampleSize / groups)));
    let [sum, sumMoney] = [0, 0];
    const [under, underMoney] = [new Float64Array(drawCount), new Float64Array(drawCount)];
    sample.index.forEach((place, s) => {
      const i = own[place]!;
      const times = sample.times[s]!;
      const state = { x: frequency[i]!, tx: age[i]! - recency[i]!, T: age[i]! };
      const share = money && size[place]! > 0 ? money[i]! / size[place]! : 0;
      sum += times * size[place]!;
      sumMoney += times * size[place]! * share;
      purchase.forEach((drawn, k) => {
        const one = lawOf({ ...law.run, params: { ...drawn } }, state, covariateGroup?.[i] ?? 0);
        const active = one.model.pAlive(one.params, one.state);
        const stays = Math.min(active, one.model.pAliveAt(one.params, one.state, one.ahead(staying.days)));
        const here = times * (active - stays);
        under[k]! += here;
        underMoney[k]! +=
          here * share * (spends ? spendRatio(spend!.params, spends[k]!, state.x, each[i]!) : 1);
      });
    });
    lost[g] = under.map((value) => value / sum);
    if (sumMoney > 0) moneyRatio[g] = underMoney.map((value) => value / sumMoney);
  }
  return { lost, money: moneyRatio };
}

interface Spending {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** Expected spend of a customer under other parameters, relative to the fit: p·(v + S) / (p·x + q − 1), S what was spent. */
function spendRatio(fit: Record<string, number>, drawn: Spending, x: number, spend: number): number {
  const { p, q, v } = fit as unknown as Spending;
  const spent = Math.max(0, (spend * (p * x + q - 1)) / p - v);
  const below = drawn.p * x + drawn.q - 1;
  return below > 0 && spend > 0 ? (drawn.p * (drawn.v + spent)) / below / spend : 1;
}
