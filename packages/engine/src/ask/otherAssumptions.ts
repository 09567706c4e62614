import { raw, sql, type Columns, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { RunResult } from "../result.ts";
import { daysPerUnit } from "../run/days.ts";
import { ratesOf, spendAhead, type Dependence } from "../compute/spendScale.ts";
import { lawOf, type CustomerLaw } from "./lawOf.ts";
import { acquisitionCost, dependenceOf, ratePerUnit } from "./ofRun.ts";
import { storeColumns } from "../withTable.ts";

/** Base and growth of the customers of a run, as they would be under the assumptions of another one. */
export interface Restated extends AsyncDisposable {
  /** Whether the two runs rest on the same assumptions. */
  readonly same: boolean;
  /** What stands after FROM: customer_id, base, growth. */
  readonly customers: Sql;
}

/**
 * Restates the customers of one run under the horizon, discount rate, margin and acquisition cost of another. Growth is
 * P(alive) times what depends on (x, T) alone, so that one factor per (x, T) turns the one into the other.
 */
export async function restate(
  warehouse: Warehouse,
  run: RunResult,
  customers: Sql,
  assumed: RunResult,
): Promise<Restated> {
  const margin = marginFactor(run, assumed);
  const [cost, assumedCost] = [toldCost(run), toldCost(assumed)];
  const sameAhead = run.horizonDays === assumed.horizonDays && run.discountRate === assumed.discountRate;
  if (sameAhead && margin === 1 && cost === assumedCost) {
    return { same: true, customers, [Symbol.asyncDispose]: async () => {} };
  }
  const baseFactor = baseIsMargin(run) && baseIsMargin(assumed) ? margin : 1;
  const number = (value: number) => raw(`CAST(${value} AS DOUBLE)`);
  const factors = await factorsOf(warehouse, run, customers, assumed);
  return storeColumns(warehouse, factors, async (table) => ({
    same: false,
    customers: sql`(
SELECT c.customer_id, (c.base + ${number(cost)}) * ${number(baseFactor)} - ${number(assumedCost)} AS base,
  (c.growth - c.pipeline) * f.factor * ${number(margin)} + c.pipeline AS growth, c.networking, c.learning
FROM ${customers} AS c JOIN ${table} AS f ON c.frequency = f.x AND c.age_days = f.age
  AND ${run.covariates ? sql`c.g` : sql`0`} = f.g)`,
  }));
}

/** By (x, age, g), what growth is multiplied by. */
async function factorsOf(
  warehouse: Warehouse,
  run: RunResult,
  customers: Sql,
  assumed: RunResult,
): Promise<Columns> {
  const grouped = Boolean(run.covariates);
  const { x, age, g } = (await warehouse.columns(sql`
SELECT DISTINCT CAST(frequency AS INTEGER) AS x, CAST(age_days AS INTEGER) AS age,
  CAST(${grouped ? sql`g` : sql`0`} AS INTEGER) AS g
FROM ${customers} ORDER BY 1, 2, 3`)) as Record<"x" | "age" | "g", Int32Array>;
  const dependence = dependenceOf(run);
  const factor = Float64Array.from(x, (repeats, i) => {
    const T = age[i]!;
    const law = lawOf(run, { x: repeats, tx: repeats === 0 ? 0 : T, T }, g[i]!);
    const within = ({ horizonDays, discountRate }: RunResult) => {
      const horizon = law.ahead(horizonDays);
      const rate = ratePerUnit(run, discountRate) * (horizonDays / daysPerUnit[run.unit] / horizon);
      const purchases = law.model.dect(law.params, law.state, { rate, horizon });
      return dependence === null ? purchases : purchases * spendPer(law, dependence, horizon, rate);
    };
    return within(assumed) / within(run);
  });
  return { x, age, g, factor };
}

/** What spend per order ahead is multiplied by, which moves with how far one looks. */
function spendPer(law: CustomerLaw, dependence: Dependence, horizon: number, rate: number): number {
  const { x, tx, T } = law.state;
  const state = { x: Float64Array.of(x), tx: Float64Array.of(tx), T: Float64Array.of(T) };
  return spendAhead(ratesOf(law.model, law.params, state, horizon, rate), dependence)[0]!;
}

/** The cost of winning a customer that a run assumed; one that was booked is no assumption. */
function toldCost(run: RunResult): number {
  const booked = run.assumptions.some(({ name, source }) => name === "acquisitionCost" && source === "data");
  return booked ? 0 : (acquisitionCost(run) ?? 0);
}

/** A margin that both runs took from their orders' costs is no assumption: where it moved, the orders moved it. */
function marginFactor(run: RunResult, assumed: RunResult): number {
  const measured = (one: RunResult) =>
    one.assumptions.find(({ name }) => name === "margin")?.source === "data";
  if ((measured(run) && measured(assumed)) || run.margin === 0) return 1;
  return assumed.margin / run.margin;
}

/** Whether the base is revenue times the margin, no order's own cost being known. */
function baseIsMargin({ books, margin }: RunResult): boolean {
  const { revenue, contribution } = books.customers;
  return Math.abs(contribution - margin * revenue) <= 1e-6 * Math.abs(revenue);
}
