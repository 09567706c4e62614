import { classNames } from "@keepworth/decisions";
import { sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { daysBetween } from "../../run/days.ts";
import { classSql } from "../care/classes.ts";
import { careContext, checkWhole, type CareContext } from "../care/context.ts";
import { renewalsAhead, stakesOf, type Stakes } from "../care/stakes.ts";
import { customersRead } from "../inMemory.ts";
import type { Labels } from "../portfolio.ts";
import { serviceOf } from "../potentials/potentials.ts";
import type { Which } from "../publishedRun.ts";
import { sharingCustomers, storeCustomers, type StoredCustomers } from "../storedCustomers.ts";
import type { OpenCase, ServiceAnswer, ServiceClass, ServiceGroup } from "./answer.ts";
import { isNamed, readCases, type Cases, type ServiceRecords } from "./cases.ts";
import { answeredWithin, figuresOf } from "./figures.ts";
import { servingCosts } from "./servingCosts.ts";

export interface ServiceOptions extends Which {
  /** Days up to as-of whose cases are looked at, 1 to 3,653. Default 365. */
  readonly within?: number;
  /** The most rows of open cases; totals count all. Default 20. */
  readonly limit?: number;
}

/** Groups that are shown of one kind, the most frequent first. */
const shown = 50;

/**
 * How support cases went, by class, topic, product and month, and what is at risk with those that are open.
 *
 * @throws KeepworthError "option.invalid", and what `careContext` throws
 * @see docs/guide/care.md
 */
export async function service(keepworth: Keepworth, options: ServiceOptions = {}): Promise<ServiceAnswer> {
  const { within = 365, limit = 20 } = options;
  checkWhole("within", within, 3653);
  checkWhole("limit", limit, Number.MAX_SAFE_INTEGER);
  return sharingCustomers(keepworth, async () => {
    const context = await careContext(keepworth, options, within);
    const { dataset, run } = context;
    await using stored = run ? await storeCustomers(keepworth, { run: run.result.id }) : null;
    const classes = stored && (await classesOf(keepworth, stored));
    const records = await readCases(keepworth, context, classes);
    const { cases } = records;
    const which: Which = run ? { run: run.result.id } : { dataset };
    const stakes = await stakesOf(keepworth, stored, await renewalsAhead(keepworth, which));
    const everyCase = Array.from({ length: cases.size }, (_, i) => i);
    return {
      dataset,
      runId: run?.result.id ?? null,
      asOf: context.asOf,
      currency: context.currency,
      profit: context.profit,
      withinDays: within,
      from: context.from,
      total: figuresOf(cases, everyCase),
      byClass: stored
        ? byClass(keepworth, context, cases, await servingCosts(keepworth, stored, classes!, context.from))
        : [],
      byTopic: byLabel(cases, cases.label.topic),
      byProduct: byLabel(cases, cases.label.product),
      byKind: byLabel(cases, cases.label.kind),
      byMonth: byLabel(cases, cases.label.month, Infinity)
        .map((one) => ({ ...one, name: one.name!.slice(0, 7) }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      open: await openCases(records, stakes, context.asOf, limit),
      assumptions: [
        { name: "withinDays", value: within, source: options.within === undefined ? "default" : "option" },
        ...context.assumptions,
        ...customersRead(keepworth, cases, "casesRead"),
      ],
      missing: [...missingIn(records), ...context.missing],
    };
  });
}

function byLabel(cases: Cases, { names, code }: Labels, most = shown): ServiceGroup[] {
  const places = names.map((): number[] => []);
  code.forEach((name, i) => places[name]!.push(i));
  return places
    .map((some, name) => ({ name: names[name]! || null, some }))
    .toSorted((a, b) => b.some.length - a.some.length)
    .slice(0, most)
    .map(({ name, some }) => ({ name, ...figuresOf(cases, some) }));
}

/** The customers of a run with their classes: customer_id, class. */
async function classesOf(keepworth: Keepworth, stored: StoredCustomers): Promise<Sql> {
  return sql`(SELECT customer_id, ${await classSql(keepworth, stored)} AS class FROM ${stored.table} AS t)`;
}

function byClass(
  keepworth: Keepworth,
  { from, asOf }: CareContext,
  cases: Cases,
  serving: Awaited<ReturnType<typeof servingCosts>>,
): ServiceClass[] {
  const { names, code } = cases.label.class;
  const years = (daysBetween(from, asOf) + 1) / 365.25;
  return classNames.map((name) => {
    const place = names.indexOf(name);
    const some: number[] = [];
    code.forEach((one, i) => one === place && some.push(i));
    const { responseHours } = serviceOf(keepworth, name);
    const { members, spent } = serving.get(name) ?? { members: 0, spent: null };
    return {
      class: name,
      ...figuresOf(cases, some),
      members,
      responseHours,
      inTime: answeredWithin(cases, some, responseHours),
      costToServe: spent === null ? null : spent / members / years,
    };
  });
}

async function openCases(
  { open, older }: ServiceRecords,
  stakes: Stakes,
  asOf: string,
  limit: number,
): Promise<ServiceAnswer["open"]> {
  const byCustomer = [...Map.groupBy(open.filter(isNamed), ({ customer_id }) => customer_id).values()];
  const people = byCustomer.map(([oldest]) => oldest!.customer_id);
  const known = await stakes.among(people);
  const rows = byCustomer.map((some, place): OpenCase => {
    const oldest = some[0]!;
    const stake = known.of(people[place]!);
    return {
      customerId: oldest.customer_id,
      class: known.classOf(oldest.customer_id),
      segment: known.segmentOf(oldest.customer_id),
      cases: some.length,
      caseId: oldest.case_id,
      kind: oldest.kind,
      topic: oldest.topic || null,
      openedOn: oldest.day,
      days: daysBetween(oldest.day, asOf),
      answered: some.every(({ answered }) => answered !== 0),
      risk: stake?.risk ?? null,
      worth: stake?.worth ?? null,
      atRisk: stake?.atRisk ?? null,
    };
  });
  const valued = people.filter((one) => known.of(one) !== null);
  return {
    cases: open.length,
    customers: people.length,
    unanswered: open.filter(({ answered }) => answered === 0).length,
    older,
    valueAtRisk: valued.length > 0 ? await stakes.total(valued) : null,
    horizonDays: stakes.horizonDays,
    rows: rows
      .toSorted((a, b) => (b.atRisk ?? -1) - (a.atRisk ?? -1) || (a.openedOn < b.openedOn ? -1 : 1))
      .slice(0, limit),
  };
}

function missingIn({
  cases,
  ever,
  told,
}: ServiceRecords & { readonly cases: Cases }): ServiceAnswer["missing"] {
  if (ever === 0) return [{ code: "service.cases", details: {} }];
  const missing = (code: string, known: boolean) => (known ? [] : [{ code, details: {} }]);
  return [
    ...missing("service.response", told.response),
    ...missing("service.solving", told.solving),
    ...missing("service.topics", cases.size === 0 || cases.label.topic.names.some((name) => name !== "")),
    ...missing("service.cost", cases.size === 0 || cases.cost.some((one) => !Number.isNaN(one))),
  ];
}
