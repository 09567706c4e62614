import { classNames } from "@keepworth/decisions";
import type { Keepworth } from "../../open.ts";
import { daysBetween } from "../../run/days.ts";
import { careContext, checkWhole, type CareContext } from "../care/context.ts";
import { renewalsAhead, stakesOf, type Stakes } from "../care/stakes.ts";
import { readPortfolio, type Labels, type Portfolio } from "../portfolio.ts";
import { serviceOf } from "../potentials/potentials.ts";
import type { Which } from "../publishedRun.ts";
import { sharingCustomers } from "../storedCustomers.ts";
import type { OpenCase, ServiceAnswer, ServiceClass, ServiceGroup } from "./answer.ts";
import { readCases, type Cases, type ServiceRecords, type StillOpen } from "./cases.ts";
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
    await using portfolio = run ? await readPortfolio(keepworth, { run: run.result.id }) : null;
    const records = await readCases(keepworth, context, portfolio?.table ?? null);
    const { cases } = records;
    const which: Which = run ? { run: run.result.id } : { dataset };
    const stakes = await stakesOf(keepworth, portfolio, await renewalsAhead(keepworth, which));
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
      byClass: portfolio ? await byClass(keepworth, context, portfolio, stakes, cases) : [],
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

async function byClass(
  keepworth: Keepworth,
  { from, asOf }: CareContext,
  portfolio: Portfolio,
  stakes: Stakes,
  cases: Cases,
): Promise<ServiceClass[]> {
  const classes = Array.from({ length: portfolio.size }, (_, i) => stakes.classOf(i)!);
  const serving = await servingCosts(keepworth, portfolio, from);
  const years = (daysBetween(from, asOf) + 1) / 365.25;
  return classNames.map((name) => {
    const some: number[] = [];
    cases.member.forEach((member, i) => member >= 0 && classes[member] === name && some.push(i));
    const { responseHours } = serviceOf(keepworth, name);
    let [members, spent] = [0, 0];
    classes.forEach((one, i) => {
      if (one !== name) return;
      members += 1;
      spent += serving?.[i] ?? 0;
    });
    return {
      class: name,
      ...figuresOf(cases, some),
      members,
      responseHours,
      inTime: answeredWithin(cases, some, responseHours),
      costToServe: serving && members > 0 ? spent / members / years : null,
    };
  });
}

async function openCases(
  { open, older }: ServiceRecords,
  stakes: Stakes,
  asOf: string,
  limit: number,
): Promise<ServiceAnswer["open"]> {
  const named = open.filter((one): one is StillOpen & { customer_id: string } => one.customer_id !== null);
  const byCustomer = [...Map.groupBy(named, ({ customer_id }) => customer_id).values()];
  const people = byCustomer.map(([oldest]) => ({ customerId: oldest!.customer_id, member: oldest!.member }));
  const rows = byCustomer.map((some, place): OpenCase => {
    const oldest = some[0]!;
    const stake = stakes.of(people[place]!);
    return {
      customerId: oldest.customer_id,
      class: stakes.classOf(oldest.member),
      segment: stakes.segmentOf(oldest.member),
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
  const valued = people.filter((one) => stakes.of(one) !== null);
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
