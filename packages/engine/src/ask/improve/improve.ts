import { KeepworthError } from "@keepworth/models";
import { ordersRelation } from "@keepworth/sources";
import { queries, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { ImprovedKind } from "../../compute/improveSubjects.ts";
import { ComputeThread } from "../../compute/thread.ts";
import type { Keepworth } from "../../open.ts";
import type { Missing, RunResult } from "../../result.ts";
import { addDays, dayNumber } from "../../run/days.ts";
import { withQuery, withRows } from "../../withTable.ts";
import { fewestCustomers } from "../effects/effectOf.ts";
import { horizonOf } from "../effects/horizon.ts";
import type { Which } from "../publishedRun.ts";
import { storeCustomers, type StoredCustomers } from "../storedCustomers.ts";
import {
  subjectKinds,
  type ImproveAnswer,
  type ImproveKind,
  type ImproveSubject,
  type SubjectKind,
} from "./answer.ts";
import { clocksOf, sampleStep } from "./clocks.ts";
import { sharedBefore } from "./sharedBefore.ts";
import { allTouches, kindNames, kindRules, orderKind } from "./touches.ts";
import { writeImprove } from "./writeImprove.ts";

export interface ImproveOptions extends Which {
  /** Default: all kinds. */
  readonly kind?: SubjectKind;
  /** Subjects in the answer. Default 20. */
  readonly limit?: number;
  /** Days after a touch that count, 7 to 3,650. Default: 180, or a third of the data's span where that is less. */
  readonly horizon?: number;
  /** A file for all subjects as CSV. Default: none. */
  readonly out?: string;
}

/** A subject as the books have it, before anything is said of its effect. */
interface Counted {
  readonly kind: SubjectKind;
  readonly subject: string;
  readonly name: string;
  readonly place: number;
  readonly touched: { readonly customers: number; readonly times: number };
}

/**
 * Ranks what customers are touched with by the money that seems to stand behind it in a year: products, categories, first
 * products, late deliveries, reasons of returns, topics of support.
 *
 * @throws KeepworthError "option.invalid", "output.unwritable", what `storeCustomers` throws
 * @see docs/guide/improve.md
 */
export async function improve(keepworth: Keepworth, options: ImproveOptions = {}): Promise<ImproveAnswer> {
  const { warehouse } = keepworth;
  const { kind, limit = 20, out, horizon, ...which } = options;
  checkOptions(kind, limit);
  await using customers = await storeCustomers(keepworth, which);
  const { run } = customers;
  const horizonDays = horizonOf(run, horizon);
  const since = addDays(run.asOf, -365);
  const step = sampleStep(run);
  const asked = kind === undefined ? subjectKinds : [kind];
  const orders = await ordersRelation(warehouse, run.dataset);
  const query = allTouches(warehouse.dialect, run, orders, asked);
  const found = await withQuery(warehouse, query, async (all) => {
    const recorded = await kindsIn(warehouse, all);
    const kinds = asked.filter((one) => recorded.has(one));
    const counted = await countedOf(warehouse, run, all, since);
    const chosen = kinds.flatMap((one) =>
      counted.filter((subject) => subject.kind === one).slice(0, kindRules[one].most),
    );
    const placed = chosen.map((subject, place) => ({ ...subject, place }));
    const totals = await totalsOf(warehouse, all, since);
    const told = kinds.map((one) => ({
      kind: one,
      subjects: counted.filter((subject) => subject.kind === one).length,
      compared: placed.filter((subject) => subject.kind === one).length,
      touched: totals.get(one) ?? { customers: 0, times: 0 },
    }));
    const nothing = {
      told,
      placed,
      effects: [] as readonly ImprovedKind[],
      touches: null,
      all: totals.get(null),
    };
    if (!run.amounts || placed.length === 0) return nothing;
    const [clocks, touches] = await withQuery(warehouse, queries.sampledTouches(all, step), (sampled) =>
      read(keepworth, customers, sampled, placed, { orders, horizonDays }),
    );
    await using thread = new ComputeThread();
    const effects = await thread.compute("improveSubjects", {
      clocks,
      touches,
      kinds: kinds.map((one) => ({
        kind: kindNames.indexOf(one),
        comparison: kindRules[one].comparison,
        near: kindRules[one].near,
        subjects: placed.filter((subject) => subject.kind === one).map(({ place }) => place),
      })),
      orderKind: kindNames.indexOf(orderKind),
      horizon: horizonDays,
    });
    return { ...nothing, effects, touches, followed: clocks.followed.includes(1) };
  });
  const { told, placed, effects, touches } = found;
  const ranked = "followed" in found && found.followed ? rankedOf(placed, effects) : [];
  const subjects = touches ? sharedBefore(ranked, touches, dayNumber(since)) : ranked;
  const shown = subjects.slice(0, limit).map(({ at: _at, ...subject }) => subject);
  const missing = missingOf(run, asked, told, horizonDays, ranked.length > 0 || placed.length === 0);
  return {
    runId: run.id,
    dataset: run.dataset,
    asOf: run.asOf,
    currency: run.currency,
    profit: run.profit,
    horizonDays,
    yearFrom: addDays(since, 1),
    kind: kind ?? null,
    kinds: told.map((one, k): ImproveKind => ({ ...one, spread: effects[k]?.spread ?? null })),
    touched: {
      customers: found.all?.customers ?? 0,
      summed: placed.reduce((sum, { touched }) => sum + touched.customers, 0),
    },
    subjects: shown,
    all: subjects.length,
    sampled: step,
    file:
      out === undefined
        ? null
        : await writeImprove(
            subjects.map(({ at: _at, ...subject }) => subject),
            run.currency,
            out,
          ),
    assumptions: [
      { name: "horizon", value: horizonDays, source: horizon === undefined ? "default" : "option" },
      ...run.assumptions.filter(({ name }) => name === "margin"),
    ],
    missing,
  };
}

function checkOptions(kind: string | undefined, limit: number): void {
  if (kind !== undefined && !subjectKinds.some((one) => one === kind))
    throw new KeepworthError("option.invalid", { option: "kind", value: kind, expected: [...subjectKinds] });
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new KeepworthError("option.invalid", {
      option: "limit",
      value: String(limit),
      expected: "1, 2, 3…",
    });
}

async function kindsIn(warehouse: Warehouse, touches: Sql): Promise<Set<string>> {
  const rows = await warehouse.rows<{ kind: string }>(sql`SELECT DISTINCT kind FROM ${touches} AS t`);
  return new Set(rows.map(({ kind }) => kind));
}

async function countedOf(
  warehouse: Warehouse,
  run: RunResult,
  touches: Sql,
  since: string,
): Promise<Counted[]> {
  const rows = await warehouse.rows<{
    kind: SubjectKind;
    subject: string;
    name: string;
    customers: number;
    times: number;
  }>(sql`
SELECT c.kind, c.subject, coalesce(p.name, c.subject) AS name, c.customers, c.times
FROM (${queries.subjectCounts(touches, since)}) AS c
LEFT JOIN products AS p ON c.kind IN ('product', 'first-product') AND p.dataset = ${run.dataset} AND p.product_id = c.subject
ORDER BY c.customers DESC, c.kind, c.subject`);
  return rows.map(({ customers, times, ...row }) => ({ ...row, place: -1, touched: { customers, times } }));
}

/** Touches and their customers by kind; by null, of all kinds. */
async function totalsOf(warehouse: Warehouse, touches: Sql, since: string) {
  const rows = await warehouse.rows<{ kind: SubjectKind | null; customers: number; times: number }>(
    queries.subjectKindCounts(touches, since),
  );
  return new Map(rows.map(({ kind, customers, times }) => [kind, { customers, times }]));
}

async function read(
  keepworth: Keepworth,
  customers: StoredCustomers,
  touches: Sql,
  placed: readonly Counted[],
  { orders, horizonDays }: { readonly orders: Sql; readonly horizonDays: number },
) {
  const { warehouse } = keepworth;
  const columns = { kind: "VARCHAR", subject: "VARCHAR", place: "DOUBLE" } as const;
  const rows = placed.map(({ kind, subject, place }) => [kind, subject, place]);
  const numbered = await withRows(warehouse, columns, rows, (subjects) =>
    warehouse.columns(queries.numberedTouches(warehouse.dialect, { touches, subjects, kinds: kindNames })),
  );
  const clocks = await clocksOf(keepworth, customers, touches, { orders, horizonDays });
  const touched = {
    customer: numbered["customer"]!,
    day: numbered["day"]!,
    kind: numbered["kind"]!,
    subject: numbered["subject"]!,
    event: numbered["event"]!,
  };
  return [clocks, touched] as const;
}

/** A subject in its place, and where it stands among those that were looked at. */
export type Ranked = ImproveSubject & { readonly at: number };

function rankedOf(placed: readonly Counted[], effects: readonly ImprovedKind[]): Ranked[] {
  const ranked = effects.flatMap(({ subjects }) =>
    subjects.map(({ place: at, effect, promised, drawn }): Ranked => {
      const { kind, subject, name, touched } = placed[at]!;
      const { customers } = touched;
      return {
        at,
        kind,
        subject,
        name,
        place: 0,
        touched,
        n: effect?.n ?? 0,
        customers: effect?.customers ?? 0,
        comparison: effect?.comparison ?? 0,
        value: effect && { actual: effect.actual, promised: promised!, expected: effect.expected },
        measured: effect && { ...effect.difference },
        effect: { ...drawn },
        evidence: "association",
        atStake: {
          value: drawn.value * customers,
          low: drawn.low * customers,
          high: drawn.high * customers,
        },
        enough: effect !== null && Math.min(effect.customers, effect.comparisonCustomers) >= fewestCustomers,
        shared: null,
      };
    }),
  );
  return ranked
    .toSorted(
      (a, b) =>
        Number(clear(b)) - Number(clear(a)) ||
        Math.abs(b.atStake.value) - Math.abs(a.atStake.value) ||
        a.at - b.at,
    )
    .map((subject, place) => ({ ...subject, place: place + 1 }));
}

/** Whether the interval leaves out zero, so that one knows at least which way it goes. */
function clear({ atStake: { low, high } }: ImproveSubject): boolean {
  return low > 0 || high < 0;
}

/** What has to be recorded for a kind. */
const recordsOf: Readonly<Record<SubjectKind, string>> = {
  product: "lines",
  category: "lines",
  "first-product": "lines",
  lateness: "deliveries",
  "return-reason": "returns",
  topic: "contacts",
};

function missingOf(
  run: RunResult,
  asked: readonly SubjectKind[],
  told: readonly { readonly kind: SubjectKind }[],
  horizonDays: number,
  followed: boolean,
): Missing[] {
  if (!run.amounts) return [{ code: "amounts", details: {} }];
  const absent = asked
    .filter((kind) => !told.some((one) => one.kind === kind))
    .map((kind) => recordsOf[kind]);
  return [
    ...[...new Set(absent)].map((code) => ({ code, details: {} })),
    ...(followed ? [] : [{ code: "followed", details: { days: horizonDays } }]),
    ...(run.profit ? [] : [{ code: "margin", details: {} }]),
  ];
}
