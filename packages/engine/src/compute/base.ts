import type { BaseStates, SpendRows } from "../run/compress.ts";

/** All that the models see of a base of customers as it stood on a day. */
export interface Base {
  /** Day since 1970-01-01. */
  readonly asOf: number;
  readonly states: BaseStates;
  /** Customers older than this, in days, may have bought before the data begin, and are left out of fits; null: none. */
  readonly oldest: number | null;
  /** Covariates by group of customers; null: nothing is known but purchases. */
  readonly covariates: Readonly<Record<string, Float64Array>> | null;
  /** The sum of ln(gap) over all customers, for models of regular buying; null where none is fitted. */
  readonly logGaps: number | null;
  /** Repeat purchases by day since 1970-01-01; null where no season is looked for. */
  readonly repeats: { readonly day: Float64Array; readonly repeats: Float64Array } | null;
  /** null: orders carry no money. */
  readonly spend: SpendRows | null;
  /** null where spend is not held against frequency. */
  readonly spendHistories: SpendHistories | null;
  /** Mean net revenue of any purchase day; null: no money, no spend model. */
  readonly meanSpend: number | null;
}

/** Paid repeat days and their mean, by state. */
export interface SpendHistories {
  readonly x: Int32Array;
  readonly tx: Int32Array;
  readonly t: Int32Array;
  readonly g?: Int32Array;
  readonly spend_days: Int32Array;
  readonly spend: Float64Array;
  readonly weight: Float64Array;
}
