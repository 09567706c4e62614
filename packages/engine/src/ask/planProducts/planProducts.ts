import {
  foreseen,
  latelyWeeks,
  unitBacktest,
  type ShopUnits,
  type UnitBacktested,
  type UnitForecast,
} from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import type { Keepworth } from "../../open.ts";
import { addDays } from "../../run/days.ts";
import { publishedRun, type Which } from "../publishedRun.ts";
import type { ProductDemand, ProductPlanAnswer, UnitBacktest } from "./answer.ts";
import { readUnits, type WeeklyUnits } from "./readUnits.ts";
import { writeDemand } from "./writeDemand.ts";

export interface PlanProductsOptions extends Which {
  /** 1 to 26. Default 8. */
  readonly weeks?: number;
  /** Products told one by one. Default 10. */
  readonly limit?: number;
  /** Whether plans of earlier weeks are held against what came. Default true. */
  readonly backtest?: boolean;
  /** A file for all weeks of every product as CSV. Default: none. */
  readonly out?: string;
}

const mostWeeks = 26;

/**
 * Units of each product that will be asked for, week by week: the level of each, followed from week to week, with the
 * season of the shop where that did better; and how such plans did before.
 *
 * @throws KeepworthError "option.invalid", "output.unwritable", what `publishedRun` throws
 * @see docs/guide/improve.md
 */
export async function planProducts(
  keepworth: Keepworth,
  options: PlanProductsOptions = {},
): Promise<ProductPlanAnswer> {
  const { weeks: ahead = 8, limit = 10, backtest = true, out, ...which } = options;
  checkOptions(ahead, limit);
  const { result: run } = await publishedRun(keepworth, which);
  const units = await readUnits(keepworth, run, ahead);
  const { shop, sold } = units;
  const plain = backtest ? unitBacktest(shop, ahead, false) : null;
  const withSeason = foreseen(shop, shop.weeks, ahead, true);
  const seasonal = plain && withSeason.season ? unitBacktest(shop, ahead, true) : null;
  const used = seasonal !== null && wapeOf(seasonal) < wapeOf(plain!);
  const tested = used ? seasonal : plain;
  const { forecasts } = used ? withSeason : foreseen(shop, shop.weeks, ahead, false);
  const demand = sold.map((product, p) => ({
    p,
    ...product,
    lately: latelyOf(shop.products[p]!.units),
    ...plainForecast(forecasts[p]!),
    backtest: tested?.byProduct[p] ?? null,
  }));
  const ordered = demand.toSorted((a, b) => b.total.mean - a.total.mean || a.p - b.p);
  const told = ordered.slice(0, limit);
  const weeks = Array.from({ length: ahead }, (_, k) => addDays(run.asOf, 1 + 7 * k));
  const short = backtest && sold.length > 0 && tested === null;
  return {
    runId: run.id,
    dataset: run.dataset,
    asOf: run.asOf,
    weeks,
    products: told.map(({ p: _p, ...one }): ProductDemand => one),
    rest: restOf(
      units,
      told.map(({ p }) => p),
      ahead,
      used,
    ),
    latelyWeeks: Math.min(latelyWeeks, shop.weeks),
    season: plain && seasonal ? { used, without: wapeOf(plain), with: wapeOf(seasonal) } : null,
    backtest: tested && {
      origins: tested.origins.map((week) => addDays(run.asOf, 7 * (week - shop.weeks))),
      weeks: ahead,
      n: tested.n,
      accuracy: {
        plan: { ...tested.accuracy.plan },
        lastYear: { ...tested.accuracy.lastYear },
        lastWeeks: { ...tested.accuracy.lastWeeks },
      },
      planWhereLastYear: { ...tested.planWhereLastYear },
      coverage: tested.coverage,
      totalCoverage: tested.totalCoverage,
      best: bestOf(tested),
    },
    file:
      out === undefined
        ? null
        : await writeDemand(
            ordered.map(({ p: _p, ...one }) => one),
            weeks,
            out,
          ),
    assumptions: [
      { name: "weeks", value: ahead, source: options.weeks === undefined ? "default" : "option" },
    ],
    missing: [
      ...(sold.length === 0 ? [{ code: "lines", details: {} }] : []),
      ...(short ? [{ code: "backtest", details: {} }] : []),
    ],
  };
}

function checkOptions(weeks: number, limit: number): void {
  const refuse = (option: string, value: number, expected: string) => {
    throw new KeepworthError("option.invalid", { option, value: String(value), expected });
  };
  if (!(Number.isInteger(weeks) && weeks >= 1 && weeks <= mostWeeks))
    refuse("weeks", weeks, `1 … ${mostWeeks}`);
  if (!(Number.isSafeInteger(limit) && limit >= 1)) refuse("limit", limit, "1, 2, 3…");
}

/** The error over all products and weeks; where nothing came, any plan is as good. */
const wapeOf = ({ accuracy }: UnitBacktested): number => accuracy.plan.wape ?? 0;

/** A rule beats the plan where it was nearer over the weeks that both foresaw. */
function bestOf({ accuracy, planWhereLastYear }: UnitBacktested): UnitBacktest["best"] {
  const { plan, lastYear, lastWeeks } = accuracy;
  const year = lastYear.wape !== null && lastYear.wape < planWhereLastYear.wape! ? lastYear.wape : Infinity;
  const lately = lastWeeks.wape !== null && lastWeeks.wape < plan.wape! ? lastWeeks.wape : Infinity;
  if (Math.min(year, lately) === Infinity) return "plan";
  return year < lately ? "lastYear" : "lastWeeks";
}

function latelyOf(units: ArrayLike<number>): number {
  const from = Math.max(0, units.length - latelyWeeks);
  let sum = 0;
  for (let week = from; week < units.length; week += 1) sum += units[week]!;
  return sum / Math.max(1, units.length - from);
}

function plainForecast({ weeks, total }: UnitForecast): Pick<ProductDemand, "weeks" | "total"> {
  return { weeks: weeks.map((one) => ({ ...one })), total: { ...total } };
}

/** Everything that is not told by itself, as one series. */
function restOf(
  { shop, others }: WeeklyUnits,
  told: readonly number[],
  ahead: number,
  seasonal: boolean,
): ProductPlanAnswer["rest"] {
  const left = shop.products.filter((_, p) => !told.includes(p));
  const products = left.length + others.products;
  if (products === 0) return null;
  const units = others.units.slice();
  let { from } = others;
  for (const one of left) {
    from = Math.min(from, one.from);
    for (let week = 0; week < units.length; week += 1) units[week]! += one.units[week]!;
  }
  const together: ShopUnits = {
    ...shop,
    products: [...told.map((p) => shop.products[p]!), { units, from }],
  };
  const forecast = foreseen(together, shop.weeks, ahead, seasonal).forecasts.at(-1)!;
  return { products, lately: latelyOf(units), ...plainForecast(forecast) };
}
