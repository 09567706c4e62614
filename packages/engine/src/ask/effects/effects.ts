import { KeepworthError } from "@keepworth/models";
import { ordersRelation } from "@keepworth/sources";
import { date, queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { withQuery, withRows } from "../../withTable.ts";
import { publishedRun, type Which } from "../publishedRun.ts";
import {
  effectEvents,
  type EffectEvent,
  type EffectField,
  type EffectsAnswer,
  type GroupEffect,
  type KnownEventsAnswer,
} from "./answer.ts";
import { effectOf } from "./effectOf.ts";
import { experimentEffect } from "./experimentEffect.ts";
import { horizonOf } from "./horizon.ts";
import { actionFields, bandOrder, doneAction, eventKinds, type EventKind } from "./kinds.ts";

export interface EffectsOptions extends Which {
  /** One of `effectEvents`, "treatment:NAME", or the name of an experiment. */
  readonly event: string;
  /** What events are told apart by; each kind has some. Default: nothing. */
  readonly by?: EffectField;
  /** Days after an event that count, 7 to 3,650. Default: 180, or a third of the data's span where that is less. */
  readonly horizon?: number;
}

const treatment = "treatment:";

/**
 * What an event did to the margin of the days after it, compared with customers in the same state: an association, or,
 * where the event is a treatment that was assigned at random, an experiment.
 *
 * @throws KeepworthError "effects.event", "effects.by", "option.invalid", what `publishedRun` throws, and of an experiment
 *   what `readExperiment` throws
 * @see docs/guide/effects.md
 */
export async function effects(keepworth: Keepworth, options: EffectsOptions): Promise<EffectsAnswer> {
  const { event, by = null, horizon, ...which } = options;
  const { result: run } = await publishedRun(keepworth, which);
  const horizonDays = horizonOf(run, horizon);
  const { experiment, action } = await namedBy(keepworth, run, event);
  if (experiment !== undefined) {
    if (by !== null) throw new KeepworthError("effects.by", { by, event, known: "–" });
    return experimentEffect(keepworth, { run, event, name: experiment, horizon: horizon ?? null });
  }
  const told = { event, by, horizonDays, source: horizon === undefined ? "default" : "option" } as const;
  if (action === undefined) return associationOf(keepworth, run, eventKinds[event as EffectEvent], told);
  const done = await keepworth.warehouse.state.rows<{ customer_id: string; day: string }>(sql`
SELECT customer_id, CAST(CAST("at" AS DATE) AS VARCHAR) AS day FROM actions
WHERE dataset = ${run.dataset} AND action = ${action} AND state = 'done'`);
  const rows = done.map(({ customer_id, day }) => [customer_id, day]);
  return withRows(keepworth.warehouse, { customer_id: "VARCHAR", day: "VARCHAR" }, rows, (actions) =>
    associationOf(keepworth, run, doneAction(actions), told),
  );
}

/** The effect of events that nobody assigned. */
async function associationOf(
  keepworth: Keepworth,
  run: RunResult,
  kind: EventKind,
  told: {
    readonly event: string;
    readonly by: EffectField | null;
    readonly horizonDays: number;
    readonly source: "default" | "option";
  },
): Promise<EffectsAnswer> {
  const { warehouse } = keepworth;
  const { event, by, horizonDays, source } = told;
  if (by !== null && !kind.fields.includes(by))
    throw new KeepworthError("effects.by", { by, event, known: kind.fields.join(", ") });
  const column = by === "repeat" || by === "value" ? null : by;
  const found = kind.events(warehouse.dialect, {
    dataset: run.dataset,
    orders: await ordersRelation(warehouse, run.dataset),
    asOf: run.asOf,
    by: column,
  });
  const followed = await withQuery(warehouse, found, (events) =>
    effectOf(keepworth, run, {
      events,
      comparison: kind.comparison,
      horizonDays,
      near: kind.near,
      once: kind.once ?? false,
      ownDoing: kind.ownDoing ?? false,
      by: column === null ? (by as "repeat" | "value" | null) : "grp",
      within: by !== null && (kind.shared?.includes(by) ?? false),
    }),
  );
  const { from, to, enough, needs, events, effect, ifEager, groups, again } = followed;
  return {
    runId: run.id,
    dataset: run.dataset,
    asOf: run.asOf,
    currency: run.currency,
    profit: run.profit,
    event,
    kind: "association",
    experiment: null,
    by,
    fields: [...kind.fields],
    horizonDays,
    clock: kind.clock,
    from,
    to,
    enough,
    needs,
    events,
    effect,
    ifEager,
    groups: inOrder(groups, by),
    again,
    assumptions: [
      { name: "horizonDays", value: horizonDays, source },
      ...run.assumptions.filter(({ name }) => name === "margin"),
    ],
    missing: run.amounts && !run.profit ? [{ code: "margin", details: {} }] : [],
  };
}

/** What events are recorded, so that their effect can be asked for; those that are not are told with none. */
export async function knownEvents(keepworth: Keepworth, which: Which = {}): Promise<KnownEventsAnswer> {
  const { warehouse } = keepworth;
  const { result: run } = await publishedRun(keepworth, which);
  const { dataset, asOf } = run;
  const orders = await ordersRelation(warehouse, dataset);
  const events: KnownEventsAnswer["events"] = [];
  const add = (event: string, counts: EventCounts, fields: readonly EffectField[]) => {
    const { events: all, customers, first_day: from, last_day: to } = counts;
    events.push({ event, kind: "association", events: all, customers, from, to, fields: [...fields] });
  };
  for (const [event, kind] of Object.entries(eventKinds)) {
    const found = kind.events(warehouse.dialect, { dataset, orders, asOf, by: null });
    add(event, await warehouse.row<EventCounts>(queries.effectEventCounts(sql`(${found})`)), kind.fields);
  }
  for (const { action, ...counts } of await actionCounts(keepworth, run))
    add(treatment + action, counts, actionFields);
  const assigned = await warehouse.rows<{ name: string; customers: number; from: string; to: string }>(sql`
SELECT experiment_id AS name, CAST(count(*) AS DOUBLE) AS customers, min(assigned_at) AS "from", max(assigned_at) AS "to"
FROM assignments WHERE dataset = ${dataset} AND arm = 'treated' GROUP BY 1 ORDER BY 1`);
  for (const { name, customers, from, to } of assigned)
    events.push({ event: name, kind: "experiment", events: customers, customers, from, to, fields: [] });
  return { runId: run.id, dataset, asOf, events };
}

interface EventCounts {
  readonly events: number;
  readonly customers: number;
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/** How often each action was done up to as-of; those that were done only later are told with none. */
function actionCounts(
  { warehouse }: Keepworth,
  { dataset, asOf }: RunResult,
): Promise<(EventCounts & { action: string })[]> {
  return warehouse.state.rows(sql`
SELECT action, count(day) AS events, count(DISTINCT CASE WHEN day IS NOT NULL THEN customer_id END) AS customers,
  CAST(min(day) AS VARCHAR) AS first_day, CAST(max(day) AS VARCHAR) AS last_day
FROM (
  SELECT action, customer_id, CASE WHEN CAST("at" AS DATE) <= ${date(asOf)} THEN CAST("at" AS DATE) END AS day
  FROM actions WHERE dataset = ${dataset} AND state = 'done'
) AS done
GROUP BY action ORDER BY action`);
}

/** The experiment or the action that an event is, where it is none of `eventKinds`. */
async function namedBy(
  { warehouse }: Keepworth,
  { dataset }: RunResult,
  event: string,
): Promise<{ readonly experiment?: string; readonly action?: string }> {
  if (Object.hasOwn(eventKinds, event)) return {};
  const { state } = warehouse;
  const name = event.startsWith(treatment) ? event.slice(treatment.length).trim() : event;
  const experiments = await state.rows<{ experiment: string }>(sql`
SELECT experiment_id AS experiment FROM experiments
WHERE dataset = ${dataset} AND (experiment_id = ${event} OR treatment = ${name})
ORDER BY CASE WHEN experiment_id = ${event} THEN 0 ELSE 1 END, created_at DESC, experiment_id`);
  for (const { experiment } of experiments) {
    const assigned = await warehouse.rows(
      sql`SELECT 1 AS one FROM assignments WHERE dataset = ${dataset} AND experiment_id = ${experiment} LIMIT 1`,
    );
    if (assigned.length > 0) return { experiment };
  }
  if (event.startsWith(treatment)) {
    const { done } = await state.row<{ done: number }>(
      sql`SELECT count(*) AS done FROM actions WHERE dataset = ${dataset} AND action = ${name} AND state = 'done'`,
    );
    if (done > 0) return { action: name };
  }
  throw new KeepworthError("effects.event", {
    event,
    known: [...effectEvents, `${treatment}NAME`].join(", "),
  });
}

/** Bands stand in their order. */
function inOrder(groups: GroupEffect[], by: EffectField | null): GroupEffect[] {
  const order = by === null ? undefined : bandOrder[by];
  if (!order) return groups;
  const place = ({ group }: GroupEffect) => {
    const found = order.indexOf(group ?? "");
    return found < 0 ? order.length : found;
  };
  return groups.toSorted((a, b) => place(a) - place(b));
}
