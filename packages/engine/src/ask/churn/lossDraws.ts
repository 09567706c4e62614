import { parameterDraws, type PurchaseParams } from "@keepworth/models";
import { queries, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { lawOf } from "../lawOf.ts";
import { purchaseParams } from "../ofRun.ts";
import { lawFor } from "../staying.ts";

export const drawCount = 64;
/** Cells looked at under every draw, over all groups; at least this many in one. */
const sampleSize = 600;
const leastPerGroup = 40;

/** What expected losses are under every draw of the parameters, relative to the fit. */
export interface LossDraws {
  readonly lost: Float64Array;
  readonly money: Float64Array;
}

interface Cell extends Readonly<Record<"x" | "tx" | "age" | "g", number>> {
  readonly label: string;
  readonly orders: number;
  readonly members: number;
  readonly lost: number;
  readonly spend: number;
  readonly each: number;
  readonly times: number;
}

/**
 * Joint draws of the parameters of who leaves and of what customers spend, each draw the same in every group, over a
 * sample of cells in proportion to what is lost with them. Groups with nothing to lose are left out. There may be as many
 * cells as customers, where each owner or account is a group: they stay where they are, and what is read of them grows
 * with the number of groups alone.
 *
 * @param options.cells  see `lossCells`
 * @param options.groups  how many there are
 */
export async function lossDraws(
  keepworth: Keepworth,
  run: RunResult,
  options: { readonly cells: Sql; readonly groups: number; readonly days: number },
): Promise<Map<string, LossDraws>> {
  const { cells, groups, days } = options;
  const law = await lawFor(keepworth, { run });
  const { params: fit, covariance } = law.run;
  const purchase = parameterDraws<PurchaseParams>(
    { params: purchaseParams({ ...law.run, params: fit }), covariance },
    drawCount,
    run.id,
  ).draws;
  const { spend } = run;
  const spends =
    spend === null || spend.model !== "gamma-gamma"
      ? null
      : parameterDraws(
          { params: spend.params as unknown as Spending, covariance: spend.covariance },
          drawCount,
          run.id + 1,
        ).draws;
  const most = Math.max(leastPerGroup, Math.round(sampleSize / groups));
  const { warehouse } = keepworth;
  const sample = await warehouse.rows<Cell>(queries.lossSample(warehouse.dialect, { cells, most }));
  const under = (own: readonly Cell[]): LossDraws => {
    let [sum, sumMoney] = [0, 0];
    const [lost, money] = [new Float64Array(drawCount), new Float64Array(drawCount)];
    for (const cell of own) {
      // Revenue that one customer of the cell brings on average who stays.
      const brings = cell.lost > 0 ? (cell.orders * cell.spend) / cell.members : 0;
      sum += cell.times * cell.lost;
      sumMoney += cell.times * cell.lost * brings;
      const state = { x: cell.x, tx: cell.tx, T: cell.age };
      purchase.forEach((drawn, k) => {
        const one = lawOf({ ...law.run, params: { ...drawn } }, state, cell.g);
        const active = one.model.pAlive(one.params, one.state);
        const stays = Math.min(active, one.model.pAliveAt(one.params, one.state, one.ahead(days)));
        const here = cell.times * cell.members * (active - stays);
        lost[k]! += here;
        money[k]! += here * brings * (spends ? spendRatio(spend!.params, spends[k]!, cell.x, cell.each) : 1);
      });
    }
    return {
      lost: lost.map((value) => value / sum),
      money: sumMoney > 0 ? money.map((value) => value / sumMoney) : unchanged.money,
    };
  };
  const byGroup = Map.groupBy(sample, ({ label }) => label);
  return new Map([...byGroup].map(([label, own]) => [label, under(own)]));
}

const ones = new Float64Array(drawCount).fill(1);
/** Of a group that loses nothing. */
export const unchanged: LossDraws = { lost: ones, money: ones };

interface Spending {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/**
 * Expected spend of a customer under other parameters, relative to the fit: p·(v + S) / (p·x + q − 1), S what was spent.
 * It is linear in S, so that of customers with as many purchases the mean says all.
 */
function spendRatio(fit: Record<string, number>, drawn: Spending, x: number, spend: number): number {
  const { p, q, v } = fit as unknown as Spending;
  const spent = Math.max(0, (spend * (p * x + q - 1)) / p - v);
  const below = drawn.p * x + drawn.q - 1;
  return below > 0 && spend > 0 ? (drawn.p * (drawn.v + spent)) / below / spend : 1;
}
