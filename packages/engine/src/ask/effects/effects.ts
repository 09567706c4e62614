import { KeepworthError } from "@keepworth/models";
import { ordersRelation } from "@keepworth/sources";
import { queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { withQuery } from "../../withTable.ts";
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
import { bandOrder, doneAction, eventKinds, type EventKind } from "./kinds.ts";

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
  const kind = await kindOf(keepworth, run, event);
  if (typeof kind === "string") {
    if (by !== null) throw new KeepworthError("effects.by", { by, event, known: "–" });
    return experimentEffect(keepworth, { run, event, name: kind, horizon: horizon ?? null });
  }
  if (by !== null && !kind.fields.includes(by))
    throw new KeepworthError("effects.by", { by, event, known: kind.fields.join(", ") });
  const column = by === "repeat" || by === "value" ? null : by;
  const { warehouse } = keepworth;
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
      { name: "horizonDays", value: horizonDays, source: horizon === undefined ? "default" : "option" },
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
  const actions = await warehouse.rows<{ action: string }>(
    sql`SELECT DISTINCT action FROM actions WHERE dataset = ${dataset} AND state = 'done' ORDER BY 1`,
  );
  const kinds: (readonly [string, EventKind])[] = [
    ...Object.entries(eventKinds),
    ...actions.map(({ action }) => [treatment + action, doneAction(action)] as const),
  ];
  const events: KnownEventsAnswer["events"] = [];
  for (const [event, kind] of kinds) {
    const found = kind.events(warehouse.dialect, { dataset, orders, asOf, by: null });
    const counts = await warehouse.row<{
      events: number;
      customers: number;
      first_day: string | null;
      last_day: string | null;
    }>(queries.effectEventCounts(sql`(${found})`));
    events.push({
      event,
      kind: "association",
      events: counts.events,
      customers: counts.customers,
      from: counts.first_day,
      to: counts.last_day,
      fields: [...kind.fields],
    });
  }
  const assigned = await warehouse.rows<{ name: string; customers: number; from: string; to: string }>(sql`
SELECT experiment_id AS name, CAST(count(*) AS DOUBLE) AS customers, min(assigned_at) AS "from", max(assigned_at) AS "to"
FROM assignments WHERE dataset = ${dataset} AND arm = 'treated' GROUP BY 1 ORDER BY 1`);
  for (const { name, customers, from, to } of assigned)
    events.push({ event: name, kind: "experiment", events: customers, customers, from, to, fields: [] });
  return { runId: run.id, dataset, asOf, events };
}

/** How an event is followed; the name of an experiment where it was assigned at random. */
async function kindOf(
  { warehouse }: Keepworth,
  { dataset }: RunResult,
  event: string,
): Promise<EventKind | string> {
  if (Object.hasOwn(eventKinds, event)) return eventKinds[event as EffectEvent];
  const name = event.startsWith(treatment) ? event.slice(treatment.length).trim() : event;
  const experiments = await warehouse.rows<{ name: string }>(sql`
SELECT experiment_id AS name FROM experiments AS e
WHERE dataset = ${dataset} AND (experiment_id = ${event} OR treatment = ${name})
  AND EXISTS (SELECT 1 FROM assignments AS a WHERE a.dataset = e.dataset AND a.experiment_id = e.experiment_id)
ORDER BY CASE WHEN experiment_id = ${event} THEN 0 ELSE 1 END, created_at DESC, experiment_id LIMIT 1`);
  if (experiments[0]) return experiments[0].name;
  if (event.startsWith(treatment)) {
    const { done } = await warehouse.row<{ done: number }>(
      sql`SELECT count(*) AS done FROM actions WHERE dataset = ${dataset} AND action = ${name} AND state = 'done'`,
    );
    if (done > 0) return doneAction(name);
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
