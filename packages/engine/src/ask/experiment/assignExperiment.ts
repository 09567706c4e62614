import { experimentStrata, oddsFactor, riskClasses, stratifiedHoldout, upliftAt } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { isErased, readAssignments } from "@keepworth/sources";
import { addAssignments, date, identifier, literal, raw, sql, type Sql } from "@keepworth/warehouse";
import { inState, inWarehouse, type CarriedColumns } from "../../carried.ts";
import type { Keepworth } from "../../open.ts";
import { addDays } from "../../run/days.ts";
import type { RunResult } from "../../result.ts";
import { refusing } from "../actions/contactFilter.ts";
import { pairsWanted } from "../budget/pairs.ts";
import { planTreatments } from "../budget/treatments.ts";
import { replaced } from "../outputFile.ts";
import { readPortfolio } from "../portfolio.ts";
import { publishedRun, type Which } from "../publishedRun.ts";
import { withColumns, withQuery } from "../../withTable.ts";
import type { ExperimentAssignment } from "./answer.ts";
import { drawn, eligibleFor } from "./eligible.ts";
import { predictAsOf } from "./predictAsOf.ts";
import { assignedTo, findExperiment, findTreatment, otherDraws, type StoredExperiment } from "./store.ts";

export interface AssignExperimentOptions extends Which {
  readonly name: string;
  /** A file that says who was assigned elsewhere: customer_id or email, arm, assigned_at. */
  readonly from?: string;
  /** Writes who is in which arm to this CSV file. */
  readonly out?: string;
  /** The present moment. Default: the clock. */
  readonly now?: Date;
}

let read = 0;

/**
 * Puts customers into arms: at random in each stratum of value and risk, or as a file says that it was done. Each one's
 * margin over the days of the test is predicted as of the assignment, from orders up to it. Once somebody is assigned,
 * the same list is told again.
 *
 * @throws KeepworthError "experiment.missing", "experiment.assigned" for another file, "experiment.nobody",
 *   "experiment.few", "experiment.later", what `readAssignments` throws, "run.missing", "run.pruned", "output.unwritable"
 */
export async function assignExperiment(
  keepworth: Keepworth,
  options: AssignExperimentOptions,
): Promise<ExperimentAssignment> {
  const found = await findExperiment(keepworth, options.name, options.dataset);
  const { result: run } = await publishedRun(keepworth, { ...options, dataset: found.dataset });
  const assigned = await assignedTo(keepworth, found);
  if (assigned > 0 && options.from !== undefined)
    throw new KeepworthError("experiment.assigned", { name: found.name, customers: assigned });
  if (assigned > 0) return told(keepworth, found, run, "stored", 0, options.out);
  const from = options.from;
  const { model, unknown } =
    from === undefined
      ? { model: await draw(keepworth, found, run), unknown: 0 }
      : await take(keepworth, found, run, from, options.now ?? new Date());
  const source = from === undefined ? "drawn" : "file";
  const now = await findExperiment(keepworth, found.name, found.dataset);
  return told(keepworth, { ...now, settings: { ...now.settings, model } }, run, source, unknown, options.out);
}

/** A stratified random draw from whom the treatment fits on the run's day. */
async function draw(keepworth: Keepworth, found: StoredExperiment, run: RunResult): Promise<string | null> {
  const { warehouse } = keepworth;
  const { treatment, segments, customers, holdout, seed, days } = found.settings;
  await using portfolio = await readPortfolio(
    keepworth,
    { dataset: found.dataset, run: run.id },
    pairsWanted,
  );
  const offered = await findTreatment(keepworth, found.dataset, treatment.name);
  const { positions } = await eligibleFor(keepworth, portfolio, offered, segments);
  const members = drawn(positions, customers, seed);
  return await withColumns(warehouse, { i: members }, (picked) =>
    withQuery(
      warehouse,
      sql`
SELECT t.customer_id, ${date(run.asOf)} AS assigned_at, CAST(NULL AS VARCHAR) AS arm
FROM ${picked} AS w JOIN ${portfolio.table} AS t ON t.i = w.i`,
      (table) =>
        store(keepworth, found, run, table, run.asOf, days, (stratum) =>
          stratifiedHoldout(stratum, holdout, seed),
        ),
    ),
  );
}

/** Who was assigned elsewhere. */
async function take(
  keepworth: Keepworth,
  found: StoredExperiment,
  run: RunResult,
  file: string,
  now: Date,
): Promise<{ model: string | null; unknown: number }> {
  const { warehouse } = keepworth;
  const { state } = warehouse;
  const { dataset } = found;
  const name = `ask_members_${(read += 1)}`;
  try {
    const { table, unknown } = await readAssignments(state, file, { dataset, name, now });
    const { day, later } = await state.row<{ day: string; later: number }>(sql`
SELECT min(assigned_at) AS day, count(CASE WHEN assigned_at > ${date(now.toISOString().slice(0, 10))} THEN 1 END) AS later
FROM ${table}`);
    if (later > 0) throw new KeepworthError("experiment.later", { path: file, rows: later });
    // One prediction serves all: knowing less than one could of who was assigned later is no fault.
    const columns = { customer_id: "VARCHAR", arm: "VARCHAR", assigned_at: "VARCHAR" } as const;
    const model = await inWarehouse(warehouse, table, columns, (lent) => {
      const members = sql`(SELECT customer_id, arm, CAST(assigned_at AS DATE) AS assigned_at FROM ${lent})`;
      return store(keepworth, found, run, members, day, found.settings.days, null);
    });
    return { unknown, model };
  } finally {
    await state.run(sql`DROP TABLE IF EXISTS ${identifier(name)}`);
  }
}

/**
 * Predicts, draws where nothing was decided, and writes: all of it or nothing.
 *
 * @param members  customer_id, arm, assigned_at
 * @param hold  given the strata in the order of customer ids, 1 for who is left alone; null: arms are decided
 * @returns the model that predicted; null: none could
 */
async function store(
  keepworth: Keepworth,
  { name, dataset, settings }: StoredExperiment,
  run: RunResult,
  members: Sql,
  day: string,
  days: number,
  hold: ((stratum: Int32Array) => Uint8Array) | null,
): Promise<string | null> {
  const { warehouse } = keepworth;
  await using prediction = await predictAsOf(keepworth, run, day, days);
  const none = sql`CAST('NaN' AS DOUBLE)`;
  const figures = prediction
    ? sql`coalesce(p.p_alive, ${none}) AS p_alive, coalesce(p.p_buys, ${none}) AS p_buys,
  coalesce(p.expected, ${none}) AS expected, coalesce(p.growth, ${none}) AS growth`
    : sql`${none} AS p_alive, ${none} AS p_buys, ${none} AS expected, ${none} AS growth`;
  const join = prediction ? sql`LEFT JOIN ${prediction.table} AS p ON p.customer_id = m.customer_id` : sql``;
  const known = (await warehouse.columns(sql`
SELECT CAST(CASE WHEN m.arm = 'holdout' THEN 1 ELSE 0 END AS INTEGER) AS held, ${figures}
FROM ${members} AS m ${join} ORDER BY m.customer_id`)) as Record<
    "p_alive" | "p_buys" | "expected" | "growth",
    Float64Array
  > & { held: Int32Array };
  const stratum = experimentStrata(
    known.growth,
    known.p_alive.map((alive) => 1 - alive),
  );
  const held = hold ? Int32Array.from(hold(stratum)) : known.held;
  const left = held.reduce((sum, one) => sum + one, 0);
  if (left < 2 || held.length - left < 2)
    throw new KeepworthError("experiment.few", { customers: held.length, share: left / held.length });
  const chances = known.p_buys.map((one) => Math.min(1, Math.max(0, one)));
  const factor = oddsFactor(chances, settings.treatment.uplift);
  // Where nothing is assumed, who is moved most is taken as who can be: p·(1 − p).
  const score = chances.map((one) => (factor === 1 ? one * (1 - one) : upliftAt(one, factor)));
  const drawnArms = {
    n: Int32Array.from(held, (_, i) => i),
    held,
    value: Int32Array.from(stratum, (one, i) =>
      Number.isNaN(known.expected[i]) ? 0 : Math.floor(one / riskClasses) + 1,
    ),
    risk: Int32Array.from(stratum, (one) => (one % riskClasses) + 1),
    foreseen: known.expected.map(isKnown),
    expected: known.expected,
    scored: score.map(isKnown),
    score,
  };
  const source = hold ? ("drawn" as const) : ("file" as const);
  const kept = { ...settings, source, model: prediction?.model ?? null };
  await withColumns(warehouse, drawnArms, (arms) =>
    addAssignments(warehouse, {
      rows: sql`
SELECT ${dataset} AS dataset, ${name} AS experiment_id, m.customer_id, ${settings.treatment.name} AS treatment,
  CASE a.held WHEN 1 THEN 'holdout' ELSE 'treated' END AS arm,
  CASE a.value WHEN 0 THEN '' ELSE 'v' || CAST(a.value AS VARCHAR) || '-r' || CAST(a.risk AS VARCHAR) END AS stratum,
  m.assigned_at, CASE a.foreseen WHEN 1 THEN a.expected END AS expected,
  CASE a.scored WHEN 1 THEN a.score END AS score, CAST(NULL AS VARCHAR) AS state
FROM (SELECT customer_id, assigned_at, row_number() OVER (ORDER BY customer_id) - 1 AS n FROM ${members} AS m) AS m
JOIN ${arms} AS a ON a.n = m.n`,
      draws: () => otherDraws(keepworth, { name, dataset }),
      keep: (under) =>
        warehouse.state.run(sql`
UPDATE experiments SET assigned_at = ${date(day)}, run_id = ${run.id},
  settings = ${JSON.stringify({ ...kept, ...(under === null ? {} : { draw: under }) })}
WHERE dataset = ${dataset} AND experiment_id = ${name}`),
    }),
  );
  return prediction?.model ?? null;
}

function isKnown(value: number): number {
  return Number.isNaN(value) ? 0 : 1;
}

/** What is stored, as an answer. */
async function told(
  keepworth: Keepworth,
  { name, dataset, settings }: StoredExperiment,
  run: RunResult,
  source: ExperimentAssignment["source"],
  unknown: number,
  out: string | undefined,
): Promise<ExperimentAssignment> {
  const { warehouse } = keepworth;
  const these: Sql = sql`assignments WHERE dataset = ${dataset} AND experiment_id = ${name}`;
  const row = await warehouse.row<{
    from: string;
    to: string;
    treated: number;
    holdout: number;
    strata: number;
    unpredicted: number;
    expected_treated: number | null;
    expected_holdout: number | null;
  }>(sql`
SELECT min(assigned_at) AS "from", max(assigned_at) AS "to", count(CASE WHEN arm = 'treated' THEN 1 END) AS treated,
  count(CASE WHEN arm = 'holdout' THEN 1 END) AS holdout, count(DISTINCT nullif(stratum, '')) AS strata,
  count(CASE WHEN expected IS NULL THEN 1 END) AS unpredicted,
  avg(CASE WHEN arm = 'treated' THEN expected END) AS expected_treated,
  avg(CASE WHEN arm = 'holdout' THEN expected END) AS expected_holdout
FROM ${these}`);
  const { treated, holdout, unpredicted, expected_treated: one, expected_holdout: other } = row;
  const listed = out === undefined ? null : await written(keepworth, { name, dataset, settings }, out);
  const withheld = listed?.withheld ?? 0;
  const unseen = unpredicted === treated + holdout;
  return {
    name,
    dataset,
    treatment: settings.treatment.name,
    source,
    assignedAt: { from: row.from, to: row.to },
    days: settings.days,
    ends: addDays(row.to, settings.days),
    arms: { treated, holdout },
    strata: row.strata,
    seed: settings.seed,
    currency: run.currency,
    expected: one === null || other === null ? null : { treated: one, holdout: other },
    model: settings.model ?? null,
    unknown,
    unpredicted,
    file: listed && { file: out!, rows: listed.rows },
    missing: [
      ...(unseen ? [{ code: "experiment.unpredicted", details: { day: row.from } }] : []),
      ...(!unseen && unpredicted > 0
        ? [{ code: "experiment.newcomers", details: { customers: unpredicted } }]
        : []),
      ...(withheld > 0 ? [{ code: "experiment.withheld", details: { customers: withheld } }] : []),
      ...(unknown > 0 ? [{ code: "experiment.unknown", details: { rows: unknown } }] : []),
    ],
  };
}

/**
 * Writes who is in which arm to a CSV file, by id. Of those to be treated, who may not be contacted any more is left out.
 *
 * @throws KeepworthError "experiment.missing", "experiment.unassigned", "output.unwritable"
 */
export async function exportAssignment(
  keepworth: Keepworth,
  file: string,
  options: { readonly name: string; readonly dataset?: string },
): Promise<{ file: string; rows: number; withheld: number }> {
  const found = await findExperiment(keepworth, options.name, options.dataset);
  if (found.assignedAt === null) throw new KeepworthError("experiment.unassigned", { name: found.name });
  return { file, ...(await written(keepworth, found, file)) };
}

async function written(
  keepworth: Keepworth,
  { name, dataset, settings }: Pick<StoredExperiment, "name" | "dataset" | "settings">,
  file: string,
): Promise<{ rows: number; withheld: number }> {
  const { warehouse } = keepworth;
  const { treatments } = await planTreatments(keepworth, dataset);
  const { channel, role } = treatments.find((one) => one.name === settings.treatment.name) ?? {
    channel: null,
    role: "marketing" as const,
  };
  const these = sql`assignments WHERE dataset = ${dataset} AND experiment_id = ${name}`;
  const refused = sql`arm = 'treated' AND (${isErased(raw("customer_id"))}
    OR customer_id IN (${refusing(keepworth, dataset, { channel, role })}))`;
  const listed = sql`
SELECT customer_id, arm, treatment, assigned_at, stratum, expected, score
FROM ${these} AND NOT (${refused}) ORDER BY customer_id`;
  const rows = await inState(warehouse, listed, listColumns, (all) =>
    replaced(file, (temporary) =>
      warehouse.state.run(sql`COPY (
SELECT customer_id, arm, treatment, assigned_at, stratum, round(expected, 4) AS expected, round(score, 6) AS score
FROM ${all} AS listed ORDER BY customer_id
) TO ${literal(temporary)} (FORMAT csv, HEADER true)`),
    ),
  );
  const { withheld } = await warehouse.row<{ withheld: number }>(
    sql`SELECT count(*) AS withheld FROM ${these} AND ${refused}`,
  );
  return { rows, withheld };
}

const listColumns: CarriedColumns = {
  customer_id: "VARCHAR",
  arm: "VARCHAR",
  treatment: "VARCHAR",
  assigned_at: "DATE",
  stratum: "VARCHAR",
  expected: "DOUBLE",
  score: "DOUBLE",
};
