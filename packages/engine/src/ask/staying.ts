import { purchaseModel } from "@keepworth/models";
import { identifier, sql, type Columns } from "@keepworth/warehouse";
import { ordersIfStaying } from "../compute/ordersIfStaying.ts";
import type { Keepworth } from "../open.ts";
import type { RunResult } from "../result.ts";
import { daysPerUnit } from "../run/days.ts";
import { statesTable } from "../run/decide.ts";
import { standIn, tooSure } from "../run/potentials/futureOf.ts";
import { lawOf } from "./lawOf.ts";
import type { Portfolio } from "./portfolio.ts";
import { withColumns } from "../withTable.ts";

/** Who stays over a period, in the order of a portfolio. */
export interface Staying {
  /** The model that it is by: the run's own, but for those that call every one-time buyer active. */
  readonly model: string;
  readonly days: number;
  /** P(active now). */
  readonly pActive: Float64Array;
  /** P(active at the end of the period). */
  readonly pStay: Float64Array;
  /** The same by the run's own model, to which the run's value after the period belongs. */
  readonly ownStay: Float64Array;
  /** Expected orders in the period of a customer who is active to its end. */
  readonly ordersIfStaying: Float64Array;
}

/**
 * Who stays over the next `days`. BG/NBD calls every one-time buyer active and NBD everybody, so that under them the
 * modified model is fitted to the run's states in their place.
 */
export function staying(keepworth: Keepworth, portfolio: Portfolio, days: number): Promise<Staying> {
  let kept = known.get(portfolio.figure);
  if (!kept) known.set(portfolio.figure, (kept = new Map()));
  let found = kept.get(days);
  if (!found) kept.set(days, (found = workedOut(keepworth, portfolio, days)));
  return found;
}

/** By what was read of a portfolio and the days: questions that share one ask the same. */
const known = new WeakMap<object, Map<number, Promise<Staying>>>();

async function workedOut(keepworth: Keepworth, portfolio: Portfolio, days: number): Promise<Staying> {
  const { warehouse } = keepworth;
  const { table } = portfolio;
  const states = (await warehouse.columns(sql`
SELECT CAST(frequency AS INTEGER) AS x, CAST(age_days - recency_days AS INTEGER) AS tx, CAST(age_days AS INTEGER) AS age,
  CAST(g AS INTEGER) AS g, CAST(count(*) AS DOUBLE) AS customers
FROM ${table} GROUP BY 1, 2, 3, 4 ORDER BY 1, 3, 2, 4`)) as Record<"x" | "tx" | "age" | "g", Int32Array> & {
    customers: Float64Array;
  };
  const law = await lawFor(keepworth, portfolio);
  const size = states.x.length;
  const [pActive, pStay, orders] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const own = law.model === portfolio.run.model ? pStay : new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    const c = { x: states.x[i]!, tx: states.tx[i]!, T: states.age[i]! };
    const one = law.of(c, states.g[i]!);
    const ahead = one.ahead(days);
    pActive[i] = one.model.pAlive(one.params, one.state);
    pStay[i] = Math.min(pActive[i]!, one.model.pAliveAt(one.params, one.state, ahead));
    orders[i] = ordersIfStaying(law.model, one, ahead);
    if (own !== pStay) {
      const ownLaw = lawOf(portfolio.run, c, states.g[i]!);
      own[i] = ownLaw.model.pAliveAt(ownLaw.params, ownLaw.state, ownLaw.ahead(days));
    }
  }
  const scored: Columns = {
    x: states.x,
    tx: states.tx,
    age: states.age,
    g: states.g,
    p_active: pActive,
    p_stay: pStay,
    own_stay: own,
    orders,
  };
  const joined = (await withColumns(warehouse, scored, (scores) =>
    warehouse.columns(sql`
SELECT s.p_active, s.p_stay, s.own_stay, s.orders FROM ${table} t JOIN ${scores} s
  ON s.x = t.frequency AND s.age = t.age_days AND s.tx = t.age_days - t.recency_days AND s.g = t.g ORDER BY t.i`),
  )) as Record<"p_active" | "p_stay" | "own_stay" | "orders", Float64Array>;
  return {
    model: law.model,
    days,
    pActive: joined.p_active,
    pStay: joined.p_stay,
    ownStay: joined.own_stay,
    ordersIfStaying: joined.orders,
  };
}

type Law = ReturnType<typeof lawOf>;

interface LawFor {
  readonly model: string;
  /** The run, told with the parameters of that model. */
  readonly run: RunResult;
  of(c: { readonly x: number; readonly tx: number; readonly T: number }, group: number): Law;
}

/** The run's own law of a customer, or that of the model that stands in for it. */
export function lawFor(keepworth: Keepworth, { run }: Portfolio): Promise<LawFor> {
  let law = laws.get(run);
  if (!law) laws.set(run, (law = fittedLaw(keepworth, run)));
  return law;
}

/** By what was read of a run: its stand-in is fitted once. */
const laws = new WeakMap<RunResult, Promise<LawFor>>();

async function fittedLaw({ warehouse }: Keepworth, run: RunResult): Promise<LawFor> {
  if (!tooSure.includes(run.model)) return { model: run.model, run, of: (c, group) => lawOf(run, c, group) };
  const unit = daysPerUnit[run.unit];
  const states = (await warehouse.columns(
    sql`SELECT CAST(x AS DOUBLE) AS x, tx / CAST(${unit} AS DOUBLE) AS tx, t / CAST(${unit} AS DOUBLE) AS "T", CAST(customers AS DOUBLE) AS weight
FROM ${identifier(statesTable(run.id))} ORDER BY x, t, tx`,
  )) as Record<"x" | "tx" | "T" | "weight", Float64Array>;
  const { params, covariance } = purchaseModel(standIn).fit(states);
  const told = {
    ...run,
    model: standIn,
    params: { ...params },
    covariance: covariance?.map((row) => [...row]) ?? null,
    covariates: null,
    cohorts: null,
    season: null,
  };
  return { model: standIn, run: told, of: (c) => lawOf(told, c, 0) };
}
