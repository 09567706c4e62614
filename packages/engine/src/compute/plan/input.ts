import type { PlannedDeal, PlannedMonth, RenewalGroup } from "@keepworth/decisions";
import type { PurchaseParams } from "@keepworth/models";

/** Customers alike: in one state and under one label, by columns. Times in days. */
export interface CustomerRows {
  readonly x: ArrayLike<number>;
  readonly tx: ArrayLike<number>;
  readonly T: ArrayLike<number>;
  /** Which of `PlanInput.factors` they have. */
  readonly group: ArrayLike<number>;
  readonly label: ArrayLike<number>;
  readonly customers: Float64Array;
  /** Sums over them of what an order is expected to bring, and of its square; zeros without money. */
  readonly spend: Float64Array;
  readonly spendSquares: Float64Array;
}

/** All that a plan is computed from, but for budgets. */
export interface PlanInput {
  readonly rows: CustomerRows;
  /** How many labels there are. */
  readonly labels: number;
  readonly model: string;
  readonly params: PurchaseParams;
  readonly covariance: readonly (readonly (number | null)[])[] | null;
  /** By group, what parameters are multiplied by. */
  readonly factors: readonly Readonly<Record<string, number>>[];
  /** Shares of new customers by group. */
  readonly newcomerGroups: readonly { readonly share: number; readonly group: number }[];
  /** Days in the parameters' unit of time. */
  readonly unitDays: number;
  /** Twelve month factors of the clock in which the model was fitted; null: days. */
  readonly clock: readonly number[] | null;
  /** Twelve month factors ahead; null: all months are alike. Those of the clock where there is one. */
  readonly season: readonly number[] | null;
  readonly spend: {
    readonly params: { readonly p: number; readonly q: number; readonly v: number };
    readonly covariance: readonly (readonly (number | null)[])[] | null;
  } | null;
  /** Day since 1970-01-01. */
  readonly asOf: number;
  readonly months: readonly PlannedMonth[];
  readonly newcomers: {
    readonly perMonth: readonly number[];
    readonly levelError: number;
    readonly monthError: number;
    /** Revenue of a first order, and of a later one. */
    readonly firstOrder: number;
    readonly laterOrder: number;
  };
  readonly deals: readonly PlannedDeal[];
  readonly renewals: readonly RenewalGroup[];
  /** Relative standard deviations: of all orders and of all money, by rolling origin; of a month beyond chance. */
  readonly errors: { readonly orders: number; readonly money: number; readonly month: number };
  readonly seed: number;
  /** Default 2,000. */
  readonly paths?: number;
}

/** Path by path, month by month (`paths × months`), and the expectation by month. */
export interface Course {
  readonly paths: Float64Array;
  readonly mean: Float64Array;
}

export interface PlanPaths {
  readonly paths: number;
  readonly existing: { readonly orders: Course; readonly revenue: Course };
  readonly newcomers: { readonly customers: Course; readonly orders: Course; readonly revenue: Course };
  readonly pipeline: { readonly orders: Course; readonly revenue: Course; readonly margin: Course };
  readonly subscriptions: { readonly orders: Course; readonly revenue: Course };
  /** Of existing customers by label: expected revenue and orders of all months, and the paths of revenue. */
  readonly labels: readonly {
    readonly orders: number;
    readonly revenue: number;
    readonly paths: Float64Array;
  }[];
  readonly warnings: readonly { readonly code: string; readonly details: Record<string, string | number> }[];
}
