import { purchaseModel, type AnyPurchaseModel, type PurchaseParams } from "@keepworth/models";
import { cohortsOf } from "../compute/cohorts.ts";
import { paramsOf } from "../compute/groups.ts";
import { modelTime, type ModelTime } from "../compute/modelTime.ts";
import type { RunResult } from "../result.ts";
import { dayNumber, daysPerUnit } from "../run/days.ts";
import { purchaseParams } from "./ofRun.ts";

/** The purchase model of a run as it sees one customer: parameters of their own, in the run's unit and time. */
export interface CustomerLaw {
  readonly model: AnyPurchaseModel;
  readonly params: PurchaseParams;
  readonly state: { readonly x: number; readonly tx: number; readonly T: number };
  /** What a number of days from as-of is in that time. */
  ahead(days: number): number;
  /** The days from as-of in which that time advances by an amount. */
  days(amount: number): number;
}

/**
 * @param c  x: repeat purchases; tx and T: days from the first purchase to the last and to as-of
 * @param group  by covariates, where the run has them
 */
export function lawOf(
  run: RunResult,
  c: { readonly x: number; readonly tx: number; readonly T: number },
  group = 0,
): CustomerLaw {
  const unit = daysPerUnit[run.unit];
  const asOf = dayNumber(run.asOf);
  const { season } = run;
  const { x, tx, T } = timeOf(season, asOf, 1).of({ x: [c.x], tx: [c.tx], T: [c.T] });
  return {
    model: purchaseModel(run.model),
    params: paramsOf(purchaseParams(run), factorsOf(run, c.T, group)),
    state: { x: x[0]!, tx: tx[0]! / unit, T: T[0]! / unit },
    ahead: (days) => timeOf(season, asOf, days).horizon / unit,
    days: (amount) => timeOf(season, asOf, 1).days(amount * unit),
  };
}

/** By season, as-of and horizon: a season's clock takes far longer to make than to read, and customers share it. */
const times = new WeakMap<readonly number[], Map<number, Map<number, ModelTime>>>();

function timeOf(season: readonly number[] | null, asOf: number, days: number): ModelTime {
  if (season === null) return modelTime(season, asOf, days);
  let ofSeason = times.get(season);
  if (!ofSeason) times.set(season, (ofSeason = new Map()));
  let ofDay = ofSeason.get(asOf);
  if (!ofDay) ofSeason.set(asOf, (ofDay = new Map()));
  let time = ofDay.get(days);
  if (!time) ofDay.set(days, (time = modelTime(season, asOf, days)));
  return time;
}

function factorsOf(
  { cohorts, covariates, asOf }: RunResult,
  T: number,
  group: number,
): Record<string, number> {
  if (covariates) return covariates.groups[group] ?? {};
  if (!cohorts) return {};
  const [year, month] = cohorts.firstMonth.split("-").map(Number) as [number, number];
  const known = { ...cohorts, firstMonth: year * 12 + month - 1 };
  return { alpha: cohorts.factors[cohortsOf([T], known, dayNumber(asOf))[0]!]! };
}
