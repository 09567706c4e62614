import { unitForecast, type UnitForecast } from "./unitForecast.ts";
import { unitLaw } from "./unitLaw.ts";
import { unitSeason } from "./unitSeason.ts";
import type { UnitLaw, UnitSeries } from "./unitLevel.ts";

/** Weekly units of the products of a shop, the oldest week first. */
export interface ShopUnits {
  readonly products: readonly {
    readonly units: ArrayLike<number>;
    /** The first week it was sold. */ readonly from: number;
  }[];
  /** 0–11 of every week, and of those ahead. */
  readonly month: ArrayLike<number>;
  readonly weeks: number;
}

export interface Foreseen {
  readonly forecasts: readonly (UnitForecast | null)[];
  /** null: without one. */
  readonly season: readonly number[] | null;
  readonly law: UnitLaw;
}

/** Products that tell how units come; more tell no more. */
const mostTaught = 60;

/**
 * What is foreseen at the end of a week of each product sold by then; null of the others.
 *
 * @param law  default: what came until then says
 */
export function foreseen(
  { products, month }: ShopUnits,
  until: number,
  ahead: number,
  seasonal: boolean,
  law?: UnitLaw,
): Foreseen {
  const all = new Float64Array(until);
  for (const { units } of products) for (let week = 0; week < until; week += 1) all[week]! += units[week]!;
  const season = seasonal ? unitSeason(all, month) : null;
  const strength = (week: number) => season?.[month[week]!] ?? 1;
  const strengths = Float64Array.from(all, (_, week) => strength(week));
  const seriesOf = (product: ShopUnits["products"][number]): UnitSeries => ({
    units: product.units,
    season: strengths,
    from: product.from,
    until,
  });
  const sold = products.filter(({ from }) => from < until);
  const known = law ?? unitLaw(sold.slice(0, mostTaught).map(seriesOf), Math.ceil(ahead / 2));
  const next = Float64Array.from({ length: ahead }, (_, k) => strength(until + k));
  return {
    season,
    law: known,
    forecasts: products.map((product) =>
      product.from < until ? unitForecast(seriesOf(product), known, next) : null,
    ),
  };
}

export type UnitRuleName = "plan" | "lastYear" | "lastWeeks";

export interface RuleAccuracy {
  readonly wape: number | null;
  readonly scaled: number | null;
  readonly bias: number | null;
}

export interface UnitBacktested {
  /** Weeks at whose beginning plans were made. */
  readonly origins: readonly number[];
  readonly n: number;
  readonly accuracy: Readonly<Record<UnitRuleName, RuleAccuracy>>;
  readonly planWhereLastYear: RuleAccuracy;
  readonly coverage: number | null;
  readonly totalCoverage: number | null;
  readonly byProduct: readonly ({ readonly wape: number | null; readonly coverage: number } | null)[];
}

const mostOrigins = 8;
const fewestWeeks = 26;
const weeksInYear = 52;
/** Weeks whose mean is the rule "as lately". */
export const latelyWeeks = 8;

/**
 * Makes plans at earlier weeks from what was known then, and holds what came against them, beside saying the same as a year
 * before and the same as lately. Products that were sold by then count, with every week.
 *
 * @returns null where the history is too short
 */
export function unitBacktest(shop: ShopUnits, ahead: number, seasonal: boolean): UnitBacktested | null {
  const { products, weeks } = shop;
  const step = Math.max(1, Math.round(ahead / 2));
  const origins: number[] = [];
  for (let at = weeks - ahead; at >= fewestWeeks && origins.length < mostOrigins; at -= step)
    origins.unshift(at);
  if (origins.length === 0) return null;
  const rules = { plan: sums(), lastYear: sums(), lastWeeks: sums() };
  const where = sums();
  const own = products.map(() => ({ n: 0, inside: 0, off: 0, came: 0 }));
  let [n, inside, totals, totalsInside] = [0, 0, 0, 0];
  let law: UnitLaw | undefined;
  for (const at of origins) {
    // How units come is learned at the first of them, and known to all.
    const { forecasts, law: learned } = foreseen(shop, at, ahead, seasonal, law);
    law = learned;
    forecasts.forEach((forecast, p) => {
      if (forecast === null) return;
      const { units } = products[p]!;
      let lately = 0;
      for (let week = at - latelyWeeks; week < at; week += 1) lately += units[week]! / latelyWeeks;
      let total = 0;
      forecast.weeks.forEach(({ mean, p10, p90 }, k) => {
        const came = units[at + k]!;
        total += came;
        n += 1;
        own[p]!.n += 1;
        own[p]!.off += Math.abs(mean - came);
        own[p]!.came += came;
        if (came >= p10 && came <= p90) {
          inside += 1;
          own[p]!.inside += 1;
        }
        add(rules.plan, mean, came, lately);
        add(rules.lastWeeks, lately, came, lately);
        if (at + k < weeksInYear) return;
        add(rules.lastYear, units[at + k - weeksInYear]!, came, lately);
        add(where, mean, came, lately);
      });
      totals += 1;
      if (total >= forecast.total.p10 && total <= forecast.total.p90) totalsInside += 1;
    });
  }
  return {
    origins,
    n,
    accuracy: {
      plan: accuracyOf(rules.plan),
      lastYear: accuracyOf(rules.lastYear),
      lastWeeks: accuracyOf(rules.lastWeeks),
    },
    planWhereLastYear: accuracyOf(where),
    coverage: n === 0 ? null : inside / n,
    totalCoverage: totals === 0 ? null : totalsInside / totals,
    byProduct: own.map((one) =>
      one.n === 0 ? null : { wape: one.came > 0 ? one.off / one.came : null, coverage: one.inside / one.n },
    ),
  };
}

interface Sums {
  off: number;
  naive: number;
  said: number;
  came: number;
}

const sums = (): Sums => ({ off: 0, naive: 0, said: 0, came: 0 });

function add(to: Sums, said: number, came: number, lately: number): void {
  to.off += Math.abs(said - came);
  to.naive += Math.abs(lately - came);
  to.said += said;
  to.came += came;
}

function accuracyOf({ off, naive, said, came }: Sums): RuleAccuracy {
  return {
    wape: came > 0 ? off / came : null,
    scaled: naive > 0 ? off / naive : null,
    bias: came > 0 ? (said - came) / came : null,
  };
}
