import { classNames, promoterGroup, promoterGroups } from "@keepworth/decisions";
import { queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Figure, RunResult } from "../../result.ts";
import { withQuery } from "../../withTable.ts";
import { assumptionOf } from "../assumptionOf.ts";
import { careContext, checkWhole } from "../care/context.ts";
import { classSql } from "../care/classes.ts";
import type { Which } from "../publishedRun.ts";
import { sharingCustomers, storeCustomers, type StoredCustomers } from "../storedCustomers.ts";
import type { SatisfactionAnswer, SatisfactionGroup, SatisfactionValue, Scores } from "./answer.ts";
import { askedKnown, scoresOf, sizeOf, type Answers } from "./scores.ts";

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
    await using stored = run ? await storeCustomers(keepworth, { run: run.result.id }) : null;
    const { answers, value } = await readAnswers(keepworth, { dataset, from, asOf }, stored);
    const known = askedKnown(answers);
    const members = answers.filter(({ member }) => member === 1);
    const by = (some: readonly AnswerCell[], label: "segment" | "class" | "month") =>
      new Map([...Map.groupBy(some, (one) => one[label])].map(([name, own]) => [name, scoresOf(own, known)]));
    const [segments, classes, months] = [by(members, "segment"), by(members, "class"), by(answers, "month")];
    const inOrder = (groups: ReadonlyMap<string, Scores>) =>
      [...groups].filter(([name]) => name !== "").toSorted(([one], [other]) => (one < other ? -1 : 1));
    return {
      dataset,
      runId: run?.result.id ?? null,
      asOf,
      currency: context.currency,
      profit: context.profit,
      withinDays: within,
      from,
      total: scoresOf(answers, known),
      anonymous: sizeOf(answers.filter(({ member, answered }) => member === 0 && answered === 1)),
      bySegment: inOrder(segments).map(([segment, scores]) => ({ segment, ...scores })),
      byClass: classNames.flatMap((name) => {
        const scores = classes.get(name);
        return scores ? [{ class: name, ...scores }] : [];
      }),
      byMonth: inOrder(months).map(([month, scores]) => ({ month: month.slice(0, 7), ...scores })),
      value,
      assumptions: [
        { name: "withinDays", value: within, source: options.within === undefined ? "default" : "option" },
        ...(run ? [assumptionOf(run.result, "horizon"), assumptionOf(run.result, "margin")] : []),
        ...context.assumptions,
      ],
      missing: [
        ...(answers.length > 0 ? [] : [{ code: "satisfaction.scores", details: {} }]),
        ...(answers.length > 0 && !known.nps && !known.csat
          ? [{ code: "satisfaction.asked", details: {} }]
          : []),
        ...context.missing,
      ],
    };
  });
}

interface AnswerCell extends Answers {
  /** 1: of a customer of the run. */
  readonly member: number;
  readonly segment: string;
  readonly class: string;
  readonly month: string;
}

async function readAnswers(
  keepworth: Keepworth,
  when: { readonly dataset: string; readonly from: string; readonly asOf: string },
  stored: StoredCustomers | null,
): Promise<{ answers: AnswerCell[]; value: SatisfactionValue | null }> {
  const { warehouse } = keepworth;
  const { dialect } = warehouse;
  const customers =
    stored &&
    sql`(SELECT customer_id, segment, ${await classSql(keepworth, stored)} AS class FROM ${stored.table} AS t)`;
  const query = queries.answers(dialect, when);
  return withQuery(warehouse, query, async (answers) => ({
    answers: await warehouse.rows<AnswerCell>(queries.answerCounts(dialect, { answers, customers })),
    value:
      stored &&
      valueOf(
        await warehouse.rows<WorthByScore>(
          queries.worthByScore(dialect, { answers, customers: stored.table }),
        ),
        stored.run,
      ),
  }));
}

type WorthByScore = Record<"score" | "customers" | "growth" | "growth_squares" | "base" | "p_alive", number>;

/** By the last answer of each customer of the run. */
function valueOf(rows: readonly WorthByScore[], run: RunResult): SatisfactionValue | null {
  if (rows.length === 0) return null;
  const groups = Map.groupBy(rows, ({ score }) => promoterGroup(score));
  return {
    horizonDays: run.horizonDays,
    groups: promoterGroups.flatMap((group): SatisfactionGroup[] => {
      const own = groups.get(group);
      if (!own) return [];
      const sum = (name: keyof WorthByScore) => own.reduce((all, one) => all + one[name], 0);
      const n = sum("customers");
      return [
        {
          group,
          customers: n,
          expected: run.amounts ? meanWithInterval(n, sum("growth"), sum("growth_squares")) : null,
          base: run.amounts ? sum("base") / n : null,
          pActive: sum("p_alive") / n,
        },
      ];
    }),
  };
}

/** How far the mean of these customers may be off that of all who would answer so; of one nothing is known. */
function meanWithInterval(n: number, sum: number, sumOfSquares: number): Figure | null {
  if (n < 2) return null;
  const value = sum / n;
  const squares = Math.max(0, sumOfSquares - n * value ** 2);
  const half = z * Math.sqrt(squares / (n - 1) / n);
  return { value, low: value - half, high: value + half };
}
