import { classNames, promoterGroup, promoterGroups } from "@keepworth/decisions";
import { queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Figure } from "../../result.ts";
import { withQuery } from "../../withTable.ts";
import { assumptionOf } from "../assumptionOf.ts";
import { careContext, checkWhole } from "../care/context.ts";
import { classesOf } from "../care/classes.ts";
import { readPortfolio, type Portfolio } from "../portfolio.ts";
import type { Which } from "../publishedRun.ts";
import { sharingCustomers } from "../storedCustomers.ts";
import type { SatisfactionAnswer, SatisfactionGroup, SatisfactionValue } from "./answer.ts";
import { askedKnown, kinds, scoresOf, type Answers } from "./scores.ts";

export interface SatisfactionOptions extends Which {
  /** Days up to as-of whose answers are looked at, 1 to 3,653. Default 365. */
  readonly within?: number;
}

const z = 1.6448536269514722;

/**
 * How content customers say they are, with the uncertainty of few answers, and what those who say so are worth: by
 * segment, class and month.
 *
 * @throws KeepworthError "option.invalid", and what `careContext` throws
 * @see docs/guide/care.md
 */
export async function satisfaction(
  keepworth: Keepworth,
  options: SatisfactionOptions = {},
): Promise<SatisfactionAnswer> {
  const { within = 365 } = options;
  checkWhole("within", within, 3653);
  return sharingCustomers(keepworth, async () => {
    const context = await careContext(keepworth, options, within);
    const { dataset, run, asOf, from } = context;
    await using portfolio = run ? await readPortfolio(keepworth, { run: run.result.id }) : null;
    const { answers, months } = await readAnswers(keepworth, { dataset, from, asOf }, portfolio);
    const known = askedKnown(answers);
    const everybody = Array.from(answers.member, (_, i) => i);
    const members = everybody.filter((i) => answers.member[i]! >= 0);
    const by = <Name extends string>(names: readonly Name[], nameOf: (i: number) => Name | null) => {
      const groups = Map.groupBy(members, nameOf);
      return names.flatMap((name) => {
        const some = groups.get(name);
        return some ? [{ name, ...scoresOf(answers, some, known) }] : [];
      });
    };
    const segments = portfolio?.label.segment;
    const classOf = portfolio && (await classesOf(keepworth, portfolio));
    return {
      dataset,
      runId: run?.result.id ?? null,
      asOf,
      currency: context.currency,
      profit: context.profit,
      withinDays: within,
      from,
      total: scoresOf(answers, everybody, known),
      anonymous: everybody.filter((i) => answers.member[i]! < 0 && answers.answered[i] === 1).length,
      bySegment: segments
        ? by(
            segments.names.filter((name) => name !== ""),
            (i) => segments.names[segments.code[answers.member[i]!]!] ?? null,
          ).map(({ name: segment, ...scores }) => ({ segment, ...scores }))
        : [],
      byClass: classOf
        ? by(classNames, (i) => classOf(answers.member[i]!)).map(({ name, ...scores }) => ({
            class: name,
            ...scores,
          }))
        : [],
      byMonth: months.map((month, code) => ({
        month,
        ...scoresOf(
          answers,
          everybody.filter((i) => answers.month[i] === code),
          known,
        ),
      })),
      value: portfolio && valueOf(answers, members, portfolio),
      assumptions: [
        { name: "withinDays", value: within, source: options.within === undefined ? "default" : "option" },
        ...(run ? [assumptionOf(run.result, "horizon"), assumptionOf(run.result, "margin")] : []),
        ...context.assumptions,
      ],
      missing: [
        ...(everybody.length > 0 ? [] : [{ code: "satisfaction.scores", details: {} }]),
        ...(everybody.length > 0 && !known.nps && !known.csat
          ? [{ code: "satisfaction.asked", details: {} }]
          : []),
        ...context.missing,
      ],
    };
  });
}

async function readAnswers(
  { warehouse }: Keepworth,
  when: { readonly dataset: string; readonly from: string; readonly asOf: string },
  portfolio: Portfolio | null,
): Promise<{ answers: Answers; months: string[] }> {
  const query = queries.answers(warehouse.dialect, { ...when, customers: portfolio?.table ?? null });
  return withQuery(warehouse, query, async (table) => {
    const months = await warehouse.rows<{ month: string }>(
      sql`SELECT DISTINCT CAST(month AS VARCHAR) AS month FROM ${table} ORDER BY 1`,
    );
    const answers = (await warehouse.columns(sql`
SELECT member, CAST(kind AS INTEGER) AS kind, CAST(answered AS INTEGER) AS answered, score, CAST(dense_rank() OVER (ORDER BY month) - 1 AS INTEGER) AS month FROM ${table}
ORDER BY n`)) as unknown as Answers;
    return { answers, months: months.map(({ month }) => month.slice(0, 7)) };
  });
}

/** By the last answer of each customer of the run. */
function valueOf(
  { member, kind, answered, score }: Answers,
  some: readonly number[],
  { run, figure }: Portfolio,
): SatisfactionValue | null {
  const last = new Map<number, number>();
  for (const i of some) if (kind[i] === kinds.nps && answered[i] === 1) last.set(member[i]!, score[i]!);
  if (last.size === 0) return null;
  const groups = Map.groupBy(last.keys(), (one) => promoterGroup(last.get(one)!));
  return {
    horizonDays: run.horizonDays,
    groups: promoterGroups.flatMap((group): SatisfactionGroup[] => {
      const own = groups.get(group);
      if (!own) return [];
      const mean = (values: Float64Array): number =>
        own.reduce((sum, i) => sum + (values[i]! || 0), 0) / own.length;
      return [
        {
          group,
          customers: own.length,
          expected: run.amounts ? meanWithInterval(own.map((i) => figure.growth[i]! || 0)) : null,
          base: run.amounts ? mean(figure.base) : null,
          pActive: mean(figure.p_alive),
        },
      ];
    }),
  };
}

/** How far the mean of these customers may be off that of all who would answer so; of one nothing is known. */
function meanWithInterval(values: readonly number[]): Figure | null {
  const n = values.length;
  if (n < 2) return null;
  const value = values.reduce((sum, one) => sum + one, 0) / n;
  const squares = values.reduce((sum, one) => sum + (one - value) ** 2, 0);
  const half = z * Math.sqrt(squares / (n - 1) / n);
  return { value, low: value - half, high: value + half };
}
