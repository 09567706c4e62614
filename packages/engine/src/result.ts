import type { Quality } from "@keepworth/sources";

/** What a run and the questions about it answer: plain data, dates ISO 8601, money in `currency`, rates as fractions. */

export type Unit = "day" | "week" | "month";

/** A figure with its 90 % interval. */
export interface Figure {
  value: number;
  low: number;
  high: number;
}

/** Something that the reader should know, worded by `locales` under `warning.<code>`. */
export interface Warning {
  code: string;
  details: Record<string, string | number>;
}

/** What a figure of an answer rests on, and where that came from. Names are each question's own; lengths are in days. */
export interface AnswerAssumption {
  readonly name: string;
  /** null: not known. */
  readonly value: string | number | boolean | null;
  readonly source: "option" | "settings" | "data" | "default" | "unknown";
}

/** What is not known to an answer and what knowing it would change. */
export interface Missing {
  readonly code: string;
  readonly details: Record<string, string | number>;
}

/** How a prediction made at `from` did until `to`, over the customers known at `from`. Orders unless said otherwise. */
export interface Holdout {
  from: string;
  to: string;
  customers: number;
  actual: number;
  expected: number;
  low: number;
  high: number;
  mae: number;
  rmse: number;
  /** (expected − actual) / actual. */
  bias: number;
  /** Mean log probability that the model gave to what each customer did. */
  logScore: number | null;
  /** Share of customers inside their 90 % interval. */
  coverage: number | null;
  /** 0: the order of the predictions says nothing; 1: they rank customers as well as can be. */
  gini: number;
  /** What the tenth with the largest predictions bought, relative to an average tenth. */
  lift: number;
  /** By month of the first purchase: orders expected of these customers, and those that came. */
  cohorts: { month: string; customers: number; expected: number; actual: number }[];
  baselines: {
    name: "last-period" | "own-rate";
    expected: number;
    mae: number;
    rmse: number;
    bias: number;
  }[];
  deciles: { decile: number; customers: number; expected: number; actual: number }[];
  /** The same comparison in money (net revenue); null where there are no amounts. */
  money: { actual: number; expected: number; low: number; high: number } | null;
  /** This holdout and earlier ones: total orders beside what came. What they were off by widens the totals ahead. */
  origins: { from: string; to: string; actual: number; expected: number; low: number; high: number }[];
}

/** How the purchase model was chosen; without reasons and models where it was told. */
export interface ModelChoice {
  /** What was tried on the holdout to extend it: kept where customers' outcomes became likelier. */
  extensions: {
    name: "season" | "cohorts" | "dependence";
    kept: boolean;
    /** Mean rise of the log probability of what a customer did, and its standard error. */
    gain: number;
    error: number | null;
  }[];
  /** Worded by `locales` under `choice.<code>`. */
  reasons: { code: string; details: Record<string, string | number> }[];
  /** From the best to the worst by what they said of the holdout. */
  models: {
    model: string;
    aic: number;
    /** Mean log probability of what a customer did; null without a holdout. */
    logScore: number | null;
    /** How far behind the best, and the standard error of that. */
    behind: number | null;
    error: number | null;
    rmse: number | null;
    bias: number | null;
    converged: boolean;
  }[];
}

/** An assumption that a number rests on, and where it came from. */
export interface Assumption {
  name: "margin" | "discountRate" | "horizon" | "timeZone" | "currency" | "acquisitionCost";
  value: string | number | null;
  source: "option" | "settings" | "data" | "default" | "unknown";
}

/** How the customers' base hangs together with the books: customers + refunded + nobody = all that was booked. */
export interface Books {
  /** Of that money, what the latest orders may still have refunded, as orders before them had; null: not known. */
  refundsToCome: number | null;
  customers: { revenue: number; contribution: number };
  /** What was spent on them, by kind: base is contribution less all of it. */
  costs: { serving: number; marketing: number; acquisition: number; learning: number };
  outside: {
    /** Booked on customers who are none of the run's. */
    costs: { serving: number; marketing: number; acquisition: number; learning: number };
    /** Customers whose every purchase was refunded: they have no value ahead and no row. */
    refunded: { customers: number; revenue: number; contribution: number };
    /** Money of no known customer. */
    nobody: { revenue: number };
  };
}

export interface RunResult {
  id: number;
  dataset: string;
  startedAt: string;
  finishedAt: string;
  asOf: string;
  /** First purchase day of the dataset. */
  from: string;
  horizonDays: number;
  unit: Unit;
  currency: string;
  /** False where orders carry no money: then only orders are predicted. */
  amounts: boolean;
  /** False where neither costs nor a margin are known: every money figure is then revenue, not profit. */
  profit: boolean;
  /** Share of revenue that is kept after the cost of goods; 1 where unknown. */
  margin: number;
  /** Annual. */
  discountRate: number;
  model: string;
  params: Record<string, number>;
  standardErrors: Record<string, number | null>;
  /** Of `params`, in their order; null where the data do not settle them. */
  covariance: number[][] | null;
  logLikelihood: number;
  aic: number;
  bic: number;
  converged: boolean;
  /** `model`: gamma-gamma, or mean where repeat orders are too few to fit it. */
  spend: {
    model: string;
    params: Record<string, number>;
    covariance: number[][] | null;
    customers: number;
    /** Spend of a customer who buys twice as often is 2^kappa times as high; `reference` purchases a day. null: it does not matter. */
    dependence: { kappa: number; reference: number } | null;
    /** Mean net revenue of customers' first purchase days. */
    firstOrder: number;
    /** Of mean spend and the number of paid repeat days, with the probability of such a one by chance. */
    correlation: { pearson: number; pearsonP: number; spearman: number; spearmanP: number } | null;
  } | null;
  /** Whether the orders show that customers leave: the test against NBD; null where the fit is not by likelihood alone. */
  leaving: { statistic: number; p: number } | null;
  /** Twelve factors, from January on, by which customers buy more often in a month; null: no season. */
  season: number[] | null;
  /** Buying rates of their own by month of the first purchase: what alpha is multiplied by from that month on; null: none. */
  cohorts: { firstMonth: string; factors: number[]; spread: number } | null;
  customers: number;
  oneTimeBuyers: number;
  orders: number;
  states: number;
  quality: Quality;
  holdout: Holdout | null;
  choice: ModelChoice;
  /** What a file of covariates does to rates; null without one. */
  covariates: {
    /** A customer's rate of leaving, or of buying, is multiplied by e^(coefficient × value). */
    lifetime: Record<string, number>;
    purchase: Record<string, number>;
    /** By "lifetime.<name>" and "purchase.<name>". */
    standardErrors: Record<string, number | null>;
    /** By group of customers: what each parameter, which is that of an average customer, is multiplied by. */
    groups: Record<string, number>[];
    /** Customers in each group. */
    customers: number[];
    /** Customers of whom the file says nothing: group 0, with the average of every covariate. */
    missing: number;
  } | null;
  /** Over all customers; money is null where orders carry none. `low`/`high` belong to `clv`. `growth` is what the horizon brings, discounted. */
  total: {
    clv: number | null;
    low: number | null;
    high: number | null;
    base: number | null;
    growth: number | null;
    growthLow: number | null;
    growthHigh: number | null;
    /** Of `growth`, what open opportunities are expected to bring. */
    pipeline: number;
    networking: number;
    networkingLow: number;
    networkingHigh: number;
    learning: number;
    learningLow: number;
    learningHigh: number;
    clvForever: number | null;
    /** Undiscounted net revenue expected within the horizon. */
    revenue: number | null;
    revenueLow: number | null;
    revenueHigh: number | null;
    expectedOrders: number;
    expectedOrdersLow: number;
    expectedOrdersHigh: number;
  };
  books: Books;
  /** How the intervals were made: parameter draws, and the largest relative error of interpolating between states. */
  intervals: { draws: number; interpolationError: number };
  assumptions: Assumption[];
  warnings: Warning[];
  inputHash: string;
  settingsHash: string;
  seconds: Record<string, number>;
}

export type StepName =
  | "import"
  | "check"
  | "summarise"
  | "compress"
  | "fit"
  | "validate"
  | "score"
  | "decide"
  | "publish";

/** One line of progress: `done` carries the seconds taken and the counts worth showing. */
export interface RunStep {
  event: "step";
  step: StepName;
  status: "start" | "done";
  seconds?: number;
  details?: Record<string, string | number>;
}

/** One customer of a run: the columns of the export, in its order. */
export interface CustomerRow {
  customer_id: string;
  as_of: string;
  orders: number;
  frequency: number;
  recency_days: number;
  age_days: number;
  monetary_value: number | null;
  p_alive: number;
  expected_orders: number;
  expected_next_order: string | null;
  expected_spend: number | null;
  base: number;
  growth: number | null;
  growth_low: number | null;
  growth_high: number | null;
  clv: number | null;
  clv_low: number | null;
  clv_high: number | null;
  clv_forever: number | null;
  churn_risk: number;
  segment: string;
  model: string;
  run_id: number;
  currency: string;
  /** Of `growth`, what open opportunities are expected to bring. */
  pipeline: number;
  networking: number;
  learning: number;
}

export type { IssueCount, MoneyMonth, Quality } from "@keepworth/sources";
