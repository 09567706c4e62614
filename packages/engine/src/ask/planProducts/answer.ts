import type { AnswerAssumption, Missing } from "../../result.ts";

/** Units of a week or of several: the expectation, and what is exceeded with a chance of 90, 50 and 10 %. */
export interface UnitFan {
  mean: number;
  p10: number;
  p50: number;
  p90: number;
}

/** How a rule that foresees weekly units did. */
export interface UnitAccuracy {
  /** Σ |foreseen − came| ÷ Σ came, over products and weeks; null where nothing came, or the rule had no figure. */
  wape: number | null;
  /** Mean absolute error ÷ that of saying the same as in the last weeks; null where that one made no error. */
  scaled: number | null;
  /** (Σ foreseen − Σ came) ÷ Σ came. */
  bias: number | null;
}

export type UnitRule = "plan" | "lastYear" | "lastWeeks";

/** Plans made at earlier days from what was known then, against what came. */
export interface UnitBacktest {
  /** The days at whose end they were made. */
  origins: string[];
  weeks: number;
  /** Weeks of products that were foreseen. */
  n: number;
  accuracy: Record<UnitRule, UnitAccuracy>;
  /** The plan's over the weeks that have a year before them: what `lastYear` is to be compared with. */
  planWhereLastYear: UnitAccuracy;
  /** Share of weeks within their P10–P90; 80 % are to be. And share of totals over all weeks. */
  coverage: number | null;
  totalCoverage: number | null;
  /** The rule with the smallest error. */
  best: UnitRule;
}

export interface ProductDemand {
  product: string;
  name: string;
  category: string | null;
  /** Units a week, over the last weeks. */
  lately: number;
  /** In the order of `weeks`. */
  weeks: UnitFan[];
  /** Of all weeks together: more certain than the sum of the weeks' own ends. */
  total: UnitFan;
  /** The plan's alone, over all origins; null where it was not sold before any of them. */
  backtest: { wape: number | null; coverage: number } | null;
}

/** Units of each product that will be asked for, week by week. Returned pieces are counted as sold: they had to be sent. */
export interface ProductPlanAnswer {
  runId: number;
  dataset: string;
  asOf: string;
  /** First days of the weeks, each of seven days from the day after as-of on. */
  weeks: string[];
  /** The most units first. */
  products: ProductDemand[];
  /** All others together; null: there are none. */
  rest: { products: number; lately: number; weeks: UnitFan[]; total: UnitFan } | null;
  /** Weeks of the past that `lately` is the mean of. */
  latelyWeeks: number;
  /** Whether the shop's seasons were counted, and by how much the backtest's error fell with them; null: not tried, less than two years. */
  season: { used: boolean; without: number; with: number } | null;
  /** null where the history is too short. */
  backtest: UnitBacktest | null;
  file: { file: string; rows: number } | null;
  assumptions: AnswerAssumption[];
  missing: Missing[];
}
