import {
  classNames,
  serviceLevels,
  type ClassCuts,
  type ClassName,
  type ServiceLevel,
} from "@keepworth/decisions";
import { ordersRelation } from "@keepworth/sources";
import { identifier, queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { AnswerAssumption, Figure, RunResult } from "../../result.ts";
import { readLessons } from "../../run/potentials/lessons.ts";
import { readPipeline } from "../../run/potentials/pipeline.ts";
import { recordFacts, type RecordFacts } from "../../run/potentials/recordFacts.ts";
import { assumptionOf } from "../assumptionOf.ts";
import { runningSubscriptions } from "../churn/runningSubscriptions.ts";
import { orderStatistics } from "../orderStatistics.ts";
import { publishedRun, type Which } from "../publishedRun.ts";
import type { StoredCustomers } from "../storedCustomers.ts";

/** The four potentials of a whole business. */
export interface PotentialsAnswer {
  runId: number;
  asOf: string;
  currency: string;
  horizonDays: number;
  /** False where figures are revenue. */
  profit: boolean;
  customers: number;
  base: number;
  /** Own purchases and open deals. */
  growth: Figure | null;
  /** Of growth, what open deals bring. */
  pipeline: number;
  networking: Figure;
  learning: Figure;
  /** Growth, networking and learning: what is still ahead. */
  equity: Figure | null;
  clv: Figure | null;
  /** How base hangs together with the books. */
  books: RunResult["books"];
  classes: ClassSummary[];
  /** `credited` and `exposed` are of what is ahead; `brought`: what those whom they brought have brought so far. */
  referrers: { customerId: string; referred: number; brought: number; credited: number; exposed: number }[];
  stages: {
    /** null: not told. */
    stage: string | null;
    open: number;
    worth: number;
    probability: number;
    closed: number;
    prior: string;
  }[];
  /** Open deals that count for nothing, by why: the model expects them, they close later, or are long overdue. */
  notCounted: { reason: "expected" | "later" | "stale"; deals: number; worth: number }[];
  /** Open deals of who has no orders yet: beside the total of the customers. */
  prospects: { deals: number; worth: number };
  /** Worth ahead; `beside`: of it, that of people who are no customers of the run, which is in no total. */
  lessons: { learned: string; customers: number; worth: number; beside: number }[];
  /** What is not known, worded by `locales` under `potentials.missing.<code>`. */
  missing: { code: string; details: Record<string, number> }[];
  assumptions: AnswerAssumption[];
}

export interface ClassSummary {
  class: ClassName;
  customers: number;
  base: number;
  growth: number;
  networking: number;
  learning: number;
  service: ServiceLevel;
  /** What that service costs a year for all of the class. */
  serviceCost: number;
  /** The most valuable ones ahead. */
  examples: string[];
}

/**
 * The four potentials over all customers of a run, by class, with who brings others and what the pipeline holds.
 *
 * @throws KeepworthError "run.missing", "run.pruned"
 */
export async function potentials(keepworth: Keepworth, which: Which = {}): Promise<PotentialsAnswer> {
  const published = await publishedRun(keepworth, which);
  const { result: run } = published;
  const customers: CustomersOfRun = { run, table: published.customers() };
  const { total } = run;
  const records = await recordFacts(keepworth.warehouse, run.dataset);
  const figure = (value: number | null, low: number | null, high: number | null): Figure | null =>
    value === null ? null : { value, low: low ?? value, high: high ?? value };
  const ahead = (value: number | null) => (value === null ? null : value - (total.base ?? 0));
  return {
    runId: run.id,
    asOf: run.asOf,
    currency: run.currency,
    horizonDays: run.horizonDays,
    profit: run.profit,
    customers: run.customers,
    base: total.base ?? 0,
    growth: figure(total.growth, total.growthLow, total.growthHigh),
    pipeline: total.pipeline,
    networking: { value: total.networking, low: total.networkingLow, high: total.networkingHigh },
    learning: { value: total.learning, low: total.learningLow, high: total.learningHigh },
    equity: figure(ahead(total.clv), ahead(total.low), ahead(total.high)),
    clv: figure(total.clv, total.low, total.high),
    books: run.books,
    classes: await classesOf(keepworth, customers),
    referrers: records.referrals > 0 ? await referrersOf(keepworth, customers) : [],
    ...(await pipelineOf(keepworth, run, records)),
    lessons: records.knowledge > 0 ? await lessonsOf(keepworth, customers) : [],
    missing: await missingOf(keepworth, records, run),
    assumptions: assumptionsOf(keepworth, run),
  };
}

/** How a class is served, by the settings. */
export function serviceOf({ settings }: Keepworth, name: ClassName): ServiceLevel {
  const told = Object.entries(settings.ledger.serviceLevels[name] ?? {}).filter(
    ([, value]) => value !== undefined,
  );
  return { ...serviceLevels[name], ...Object.fromEntries(told) };
}

/** What serving at a level costs a year, as a share of a year of growth. It is in no potential. */
export function serviceCostOf(
  { costShare }: ServiceLevel,
  growth: number,
  { horizonDays }: RunResult,
): number {
  return costShare * Math.max(0, growth) * (365.25 / horizonDays);
}

/** A run with the table of its customers. */
export type CustomersOfRun = Pick<StoredCustomers, "run" | "table">;

/**
 * From where on base and growth count as much, in this business. The customers of a run do not change.
 *
 * @see classCuts
 */
export async function cutsOfRun(keepworth: Keepworth, { run, table }: CustomersOfRun): Promise<ClassCuts> {
  const { path, settings, warehouse } = keepworth;
  const { topShare } = settings.ledger;
  const key = JSON.stringify([path, run.id, run.startedAt, topShare]);
  if (lastCuts?.key === key) return lastCuts.cuts;
  const potentials = queries.potentialsOf(warehouse.dialect, { customers: table });
  const cut = (name: "base" | "growth") =>
    cutOf(warehouse, sql`(SELECT ${identifier(name)} AS value FROM (${potentials}) AS p)`, topShare);
  const cuts = { base: await cut("base"), growth: await cut("growth") };
  lastCuts = { key, cuts };
  return cuts;
}

/** The smallest value that belongs to the top share, by mid-rank, and is worth something; Infinity where nobody's is. */
async function cutOf(warehouse: Keepworth["warehouse"], values: Sql, share: number): Promise<number> {
  let size = 0;
  const [at] = await orderStatistics(warehouse, values, (all) => {
    size = all;
    return [Math.max(0, Math.ceil((1 - share) * all) - 1)];
  });
  if (at === undefined) return Infinity;
  const { below, tied, next } = await warehouse.row<{ below: number; tied: number; next: number | null }>(
    queries.around(warehouse.dialect, { values, at }),
  );
  // Whoever is equal falls on one side; all that is larger is above it.
  return at > 0 && (below + tied / 2) / size >= 1 - share ? at : (next ?? Infinity);
}

let lastCuts: { readonly key: string; readonly cuts: ClassCuts } | null = null;

const examples = 3;

/** Whether much has come of a class so far, and whether much is ahead. */
export const sides: Readonly<Record<ClassName, { readonly soFar: number; readonly ahead: number }>> = {
  key: { soFar: 1, ahead: 1 },
  rising: { soFar: 0, ahead: 1 },
  past: { soFar: 1, ahead: 0 },
  everyday: { soFar: 0, ahead: 0 },
};

async function classesOf(keepworth: Keepworth, customers: CustomersOfRun): Promise<ClassSummary[]> {
  const { warehouse } = keepworth;
  const told = { customers: customers.table, cuts: await cutsOfRun(keepworth, customers) };
  const totals = await warehouse.rows<
    Record<"so_far" | "ahead" | "customers" | "base" | "growth" | "networking" | "learning", number>
  >(queries.classTotals(warehouse.dialect, told));
  const summaries: ClassSummary[] = [];
  for (const name of classNames) {
    const { soFar, ahead } = sides[name];
    const found = totals.find((one) => one.so_far === soFar && one.ahead === ahead);
    const sums = {
      customers: found?.customers ?? 0,
      base: found?.base ?? 0,
      growth: found?.growth ?? 0,
      networking: found?.networking ?? 0,
      learning: found?.learning ?? 0,
    };
    const best = await warehouse.rows<{ customer_id: string }>(
      queries.classExamples(warehouse.dialect, { ...told, soFar, ahead, limit: examples }),
    );
    const service = serviceOf(keepworth, name);
    summaries.push({
      class: name,
      ...sums,
      service,
      serviceCost: serviceCostOf(service, sums.growth, customers.run),
      examples: best.map(({ customer_id: id }) => id),
    });
  }
  return summaries;
}

async function referrersOf(
  { warehouse, settings }: Keepworth,
  { run, table }: CustomersOfRun,
): Promise<PotentialsAnswer["referrers"]> {
  const { incremental } = await knownShare(warehouse, run);
  const network = queries.networking(warehouse.dialect, {
    customers: table,
    active: sql``,
    dataset: run.dataset,
    asOf: run.asOf,
    credit: settings.ledger.referralCredit,
    incremental,
    rate: null,
    factors: null,
    each: 0,
  });
  const rows = await warehouse.rows<
    { customer_id: string } & Record<"referred" | "brought" | "credited" | "exposed", number>
  >(queries.topReferrers(warehouse.dialect, { network, limit: 10 }));
  return rows.map(({ customer_id: customerId, ...told }) => ({ customerId, ...told }));
}

/** P(would not have come otherwise) of a referral that does not say. */
export async function knownShare(
  warehouse: Keepworth["warehouse"],
  { dataset, asOf }: Pick<RunResult, "dataset" | "asOf">,
): Promise<{ incremental: number; known: number }> {
  const { brought, known } = await warehouse.row<{ brought: number; known: number }>(
    queries.knownReferrals(warehouse.dialect, { dataset, asOf }),
  );
  return { incremental: (brought + 1) / (known + 2), known };
}

/** The open deals of a run's dataset, as the run saw them. */
export async function dealsOf({ warehouse, settings }: Keepworth, run: RunResult) {
  return readPipeline(warehouse, {
    dataset: run.dataset,
    asOf: run.asOf,
    annualRate: run.discountRate,
    margin: run.margin,
    horizonDays: run.horizonDays,
    stages: settings.crm.stages,
  });
}

async function pipelineOf(
  keepworth: Keepworth,
  run: RunResult,
  records: RecordFacts,
): Promise<Pick<PotentialsAnswer, "stages" | "notCounted" | "prospects">> {
  if (records.opportunities === 0) {
    return { stages: [], notCounted: [], prospects: { deals: 0, worth: 0 } };
  }
  const { deals, chances } = await dealsOf(keepworth, run);
  const { warehouse } = keepworth;
  const buyers = new Set(
    (
      await warehouse.rows<{ customer_id: string }>(
        queries.buyersWithDeals(warehouse.dialect, {
          dataset: run.dataset,
          orders: await ordersRelation(warehouse, run.dataset),
        }),
      )
    ).map(({ customer_id }) => customer_id),
  );
  const add = (some: typeof deals) => ({
    deals: some.length,
    worth: some.reduce((sum, { probability, worth }) => sum + probability * worth, 0),
  });
  return {
    stages: chances
      .map(({ stage, probability, closed, prior }) => {
        const open = deals.filter((deal) => deal.stage === stage);
        return {
          stage: stage || null,
          open: open.length,
          worth: add(open).worth,
          probability,
          closed,
          prior,
        };
      })
      .filter(({ open }) => open > 0)
      .toSorted((a, b) => b.worth - a.worth),
    notCounted: (["expected", "later", "stale"] as const)
      .map((reason) => ({ reason, ...add(deals.filter(({ left }) => left === reason)) }))
      .filter((left) => left.deals > 0),
    prospects: add(
      deals.filter(({ counts, customer }) => counts && (customer === null || !buyers.has(customer))),
    ),
  };
}

async function lessonsOf(
  { warehouse }: Keepworth,
  { run, table }: CustomersOfRun,
): Promise<PotentialsAnswer["lessons"]> {
  const { dataset, asOf, discountRate } = run;
  const lessons = await readLessons(warehouse, { dataset, asOf, annualRate: discountRate });
  const known = new Set(
    (
      await warehouse.rows<{ customer_id: string }>(
        queries.customersWithLessons(warehouse.dialect, { dataset, customers: table }),
      )
    ).map(({ customer_id }) => customer_id),
  );
  const sum = (some: typeof lessons) => some.reduce((total, { worth }) => total + worth, 0);
  return [...Map.groupBy(lessons, ({ learned }) => learned)]
    .map(([learned, some]) => ({
      learned,
      customers: new Set(some.map(({ customer }) => customer)).size,
      worth: sum(some),
      beside: sum(some.filter(({ customer }) => customer === null || !known.has(customer))),
    }))
    .toSorted((a, b) => b.worth - a.worth);
}

async function missingOf(
  keepworth: Keepworth,
  records: RecordFacts,
  run: RunResult,
): Promise<PotentialsAnswer["missing"]> {
  const subscriptions = await runningSubscriptions(keepworth, run.dataset, run.asOf);
  const missing = (code: string, known: boolean) => (known ? [] : [{ code, details: {} }]);
  return [
    ...missing("margin", run.profit),
    ...missing("costs", records.costs > 0),
    ...missing("acquisition", run.books.costs.acquisition > 0),
    ...missing("referrals", records.referrals > 0),
    ...missing("opportunities", records.opportunities > 0),
    ...missing("knowledge", records.knowledge > 0),
    ...(subscriptions > 0 ? [{ code: "subscriptions", details: { subscriptions } }] : []),
  ];
}

function assumptionsOf({ settings }: Keepworth, run: RunResult): PotentialsAnswer["assumptions"] {
  const source = settings.given.includes("ledger") ? "settings" : "default";
  return [
    assumptionOf(run, "horizon"),
    assumptionOf(run, "discountRate"),
    assumptionOf(run, "margin"),
    { name: "costKey", value: settings.ledger.costKey, source },
    { name: "referralCredit", value: settings.ledger.referralCredit, source },
    { name: "topShare", value: settings.ledger.topShare, source },
  ];
}
