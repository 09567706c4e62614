import {
  fitSeason,
  KeepworthError,
  purchaseModel,
  withCovariates,
  type CustomerColumns,
  type PurchaseFit as FitOf,
  type PurchaseParams,
} from "@keepworth/models";
import type { BaseStates } from "../run/compress.ts";
import type { Base } from "./base.ts";
import { modelWithCovariates } from "./byName.ts";
import { cohortsOf, poolCohorts, type Cohorts } from "./cohorts.ts";
import { countGroups, type Groups } from "./groups.ts";
import { mayLeave, testLeaving } from "./leaving.ts";
import { modelTime } from "./modelTime.ts";
import { fitSpend, type SpendFit } from "./fitSpend.ts";

export type PurchaseFit = FitOf<PurchaseParams>;

/** Coefficients by name: λ or the rate of leaving is multiplied by e^(coefficient·value). */
export interface Effects {
  readonly lifetime: Readonly<Record<string, number>>;
  readonly purchase: Readonly<Record<string, number>>;
  readonly standardErrors: Readonly<Record<string, number | null>>;
  /** By covariate and group, counted from the average customer's. */
  readonly columns: Readonly<Record<string, Float64Array>>;
}

export interface Fits {
  /** In days, or in the time of the season's clock. */
  readonly purchase: PurchaseFit;
  /** Twelve month factors; null: none. */
  readonly season: readonly number[] | null;
  readonly cohorts: Cohorts | null;
  /** Customers with parameters of their own, by cohort or by covariates. */
  readonly groups: Groups | null;
  /** What covariates do; null without them. */
  readonly effects: Effects | null;
  /** Whether customers leave at all, against NBD; null where the model was not fitted by likelihood alone. */
  readonly leaving: { readonly statistic: number; readonly p: number } | null;
  readonly spend: SpendFit | null;
}

/** What a model is extended by, each where the holdout gains. */
export interface Extensions {
  readonly season: boolean;
  readonly cohorts: boolean;
  readonly dependence: boolean;
}

export const noExtensions: Extensions = { season: false, cohorts: false, dependence: false };

export interface FitInput extends Omit<Base, "states"> {
  /** Purchase model by name. */
  readonly model: string;
  readonly states: Pick<BaseStates, "x" | "tx" | "T" | "weight" | "group">;
  readonly extensions: Extensions;
  /** Leaves out covariates that are the same for everybody, as they may have been earlier. Default false. */
  readonly lenient?: boolean;
}

/** Models whose whole story can be told in a season's time: customers leave after a purchase, if at all. */
const withSeason: readonly string[] = ["nbd", "bg-nbd", "mbg-nbd"];

/** What can be asked of the data at all: `extensions` beyond this are left out. */
export function possible({ model, repeats, spendHistories, covariates, oldest }: FitInput): Extensions {
  return {
    season: repeats !== null && covariates === null && oldest === null && withSeason.includes(model),
    cohorts: covariates === null,
    dependence: spendHistories !== null && spendHistories.x.length >= 100,
  };
}

/** Fits purchases (in days) and spend. */
export function fitModels(input: FitInput): Fits {
  const { spend, meanSpend } = input;
  const purchases = fitPurchaseSide(input);
  const dependence = input.extensions.dependence && possible(input).dependence;
  return {
    ...purchases,
    leaving: leavingOf(input, purchases),
    spend:
      meanSpend === null || spend === null
        ? null
        : fitSpend(spend, meanSpend, purchases, input.asOf, dependence ? input.spendHistories : null),
  };
}

function fitPurchaseSide(input: FitInput): Omit<Fits, "spend" | "leaving"> {
  const { model, asOf, covariates, logGaps, repeats, extensions } = input;
  const states = youngEnough(input);
  const allowed = possible(input);
  if (covariates !== null && states.group !== null) {
    const found = fitGroups(model, states, states.group, covariates, input.lenient === true);
    const of = input.states.group!;
    const { factors } = found.groups!;
    const groups = { of, factors, customers: countGroups(of, input.states.weight, factors.length) };
    return { ...found, groups, season: null, cohorts: null };
  }
  const found = extensions.season && allowed.season ? fitWholeYear(model, states, asOf, repeats!) : null;
  const purchase = found?.fit ?? fitPurchases(model, states, logGaps);
  const season = found?.factors ?? null;
  const cohorts =
    extensions.cohorts && allowed.cohorts
      ? poolCohorts(
          purchase,
          states.T,
          { ...modelTime(season, asOf, 1).of(states), weight: states.weight },
          asOf,
        )
      : null;
  const of = cohorts && cohortsOf(input.states.T, cohorts, asOf);
  const groups =
    cohorts && of
      ? {
          of,
          customers: countGroups(of, input.states.weight, cohorts.factors.length),
          factors: cohorts.factors.map((alpha) => ({ alpha })),
        }
      : null;
  return { purchase, season, cohorts, groups, effects: null };
}

/** The states that fits may look at: those of customers whose first purchase is in the data. */
function youngEnough({ states, oldest }: FitInput): FitInput["states"] {
  if (oldest === null) return states;
  const { x, tx, T, weight, group } = states;
  const young = (_: number, i: number) => T[i]! <= oldest;
  if (!T.some((age) => age <= oldest)) throw new KeepworthError("burnIn.everybody", { days: oldest });
  return {
    x: x.filter(young),
    tx: tx.filter(young),
    T: T.filter(young),
    weight: weight.filter(young),
    group: group && group.filter(young),
  };
}

/** The test of leaving, where all customers share one set of parameters. */
function leavingOf(
  input: FitInput,
  { purchase, season, groups, effects }: Omit<Fits, "spend" | "leaving">,
): Fits["leaving"] {
  if (groups !== null || effects !== null || !mayLeave(purchase)) return null;
  const states = youngEnough(input);
  const times = modelTime(season, input.asOf, 1).of(states);
  return testLeaving(purchase, { ...times, weight: states.weight });
}

/** A season, where all twelve months have been seen: with fewer, it could not be told from a trend. */
function fitWholeYear(
  model: string,
  states: FitInput["states"],
  asOf: number,
  repeats: NonNullable<FitInput["repeats"]>,
) {
  const found = fitSeason(purchaseModel(model), { states, asOf, repeats });
  return found.observed === 12 ? found : null;
}

/** Fits a purchase model, with the gaps between purchases where it looks at them. */
export function fitPurchases(model: string, states: CustomerColumns, logGaps: number | null): PurchaseFit {
  return purchaseModel(model).fit(states, logGaps === null ? {} : { logGaps });
}

/**
 * Fits a model whose rates depend on covariates, and tells what that does to the parameters of each group. Covariates are
 * counted from their average, so that the parameters are those of an average customer.
 */
function fitGroups(
  model: string,
  states: FitInput["states"],
  group: Int32Array,
  columns: NonNullable<FitInput["covariates"]>,
  lenient: boolean,
): Pick<Fits, "purchase" | "groups" | "effects"> {
  const count = Object.values(columns)[0]!.length;
  const customers = countGroups(group, states.weight, count);
  const total = customers.reduce((sum, n) => sum + n, 0);
  const centred = mapValues(columns, (values) => {
    const mean = values.reduce((sum, value, g) => sum + value * customers[g]!, 0) / total;
    return values.map((value) => value - mean);
  });
  const varying = Object.entries(centred).filter(
    ([, values]) => !lenient || values.some((value, g) => customers[g]! > 0 && Math.abs(value) > 1e-9),
  );
  if (varying.length === 0) {
    const of = { of: group, customers, factors: customers.map(() => ({})) };
    return { purchase: fitPurchases(model, states, null), groups: of, effects: null };
  }
  const used = Object.fromEntries(varying);
  const byState = mapValues(used, (values) => Float64Array.from(group, (g) => values[g]!));
  const fit = modelWithCovariates(model).fit(states, {
    covariates: { lifetime: byState, purchase: byState },
  });
  const factors = customers.map((_, g) => {
    const params = withCovariates(fit, valuesOf(used, g));
    return mapValues(fit.params, (value, name) => params[name]! / value);
  });
  const { lifetime, purchase, standardErrors } = fit.covariates;
  return {
    purchase: fit,
    groups: { of: group, customers, factors },
    effects: { lifetime, purchase, standardErrors, columns: used },
  };
}

/** What is known of a group, by covariate. */
export function valuesOf(
  columns: Readonly<Record<string, Float64Array>>,
  group: number,
): Record<string, number> {
  return mapValues(columns, (values) => values[group]!);
}

function mapValues<V, W>(
  record: Readonly<Record<string, V>>,
  of: (value: V, name: string) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, of(value, name)]));
}
