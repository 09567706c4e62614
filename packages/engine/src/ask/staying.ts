import { purchaseModel } from "@keepworth/models";
import { identifier, queries, sql, type Columns, type Sql } from "@keepworth/warehouse";
import { ordersIfStaying } from "../compute/ordersIfStaying.ts";
import type { Keepworth } from "../open.ts";
import type { RunResult } from "../result.ts";
import { daysPerUnit } from "../run/days.ts";
import { statesTable } from "../run/decide.ts";
import { standIn, tooSure } from "../run/potentials/futureOf.ts";
import { lawOf } from "./lawOf.ts";
import type { PlacedCustomers, StoredCustomers } from "./storedCustomers.ts";
import { storeColumns } from "../withTable.ts";

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

/** Who stays over a period, by state. */
export interface StayingByState {
  /** As of `Staying`. */
  readonly model: string;
  readonly days: number;
  /**
   * What stands after FROM: x, tx, age, g (INTEGER), p_active, p_stay, own_stay, orders (DOUBLE), as of `Staying`. Gone with
   * the customers that it is of.
   */
  readonly table: Sql;
}

/**
 * Who of some customers stays over the next `days`. BG/NBD calls every one-time buyer active and NBD everybody, so that
 * under them the modified model is fitted to the run's states in their place.
 */
export function storeStaying(
  keepworth: Keepworth,
  stored: StoredCustomers,
  days: number,
): Promise<StayingByState> {
  return once(byState, stored.table, days, () => scoredStates(keepworth, stored, days));
}

/** As `storeStaying`, for every customer, in the order of their places. */
export function staying(keepworth: Keepworth, placed: PlacedCustomers, days: number): Promise<Staying> {
  return once(byCustomer, placed.table, days, () => ofEveryone(keepworth, placed, days));
}

/** By the customers' table and the days: questions that share customers ask the same. */
type Known<T> = WeakMap<Sql, Map<number, Promise<T>>>;
const byState: Known<StayingByState> = new WeakMap();
const byCustomer: Known<Staying> = new WeakMap();

function once<T>(known: Known<T>, table: Sql, days: number, make: () => Promise<T>): Promise<T> {
  let kept = known.get(table);
  if (!kept) known.set(table, (kept = new Map()));
  let found = kept.get(days);
  if (!found) kept.set(days, (found = make()));
  return found;
}

async function ofEveryone(keepworth: Keepworth, placed: PlacedCustomers, days: number): Promise<Staying> {
  const { model, table: states } = await storeStaying(keepworth, placed, days);
  const columns = (await keepworth.warehouse.columns(sql`
SELECT s.p_active, s.p_stay, s.own_stay, s.orders FROM ${placed.table} AS t JOIN ${states} AS s ON ${queries.sameState("t", "s")}
ORDER BY t.i`)) as Record<"p_active" | "p_stay" | "own_stay" | "orders", Float64Array>;
  return {
    model,
    days,
    pActive: columns.p_active,
    pStay: columns.p_stay,
    ownStay: columns.own_stay,
    ordersIfStaying: columns.orders,
  };
}

async function scoredStates(
  keepworth: Keepworth,
  { run, table, made }: StoredCustomers,
  days: number,
): Promise<StayingByState> {
  const { warehouse } = keepworth;
  const states = (await warehouse.columns(sql`
SELECT CAST(frequency AS INTEGER) AS x, CAST(age_days - recency_days AS INTEGER) AS tx, CAST(age_days AS INTEGER) AS age,
  CAST(g AS INTEGER) AS g
FROM ${table} GROUP BY 1, 2, 3, 4 ORDER BY 1, 3, 2, 4`)) as Record<"x" | "tx" | "age" | "g", Int32Array>;
  const law = await lawFor(keepworth, { run });
  const size = states.x.length;
  const [active, stay, orders] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const own = law.model === run.model ? stay : new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    const c = { x: states.x[i]!, tx: states.tx[i]!, T: states.age[i]! };
    const one = law.of(c, states.g[i]!);
    const ahead = one.ahead(days);
    active[i] = one.model.pAlive(one.params, one.state);
    stay[i] = Math.min(active[i]!, one.model.pAliveAt(one.params, one.state, ahead));
    orders[i] = ordersIfStaying(law.model, one, ahead);
    if (own !== stay) {
      const ownLaw = lawOf(run, c, states.g[i]!);
      own[i] = ownLaw.model.pAliveAt(ownLaw.params, ownLaw.state, ownLaw.ahead(days));
    }
  }
  const scored: Columns = { ...states, p_active: active, p_stay: stay, own_stay: own, orders };
  const kept = await storeColumns(warehouse, scored, async (name) => ({ table: name }));
  return { model: law.model, days, table: made.use(kept).table };
}

type Law = ReturnType<typeof lawOf>;

interface LawFor {
  readonly model: string;
  /** The run, told with the parameters of that model. */
  readonly run: RunResult;
  of(c: { readonly x: number; readonly tx: number; readonly T: number }, group: number): Law;
}

/** The run's own law of a customer, or that of the model that stands in for it. */
export function lawFor(keepworth: Keepworth, { run }: Pick<StoredCustomers, "run">): Promise<LawFor> {
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
