import { boxOf, netPromoter, promoterGroup, scoreMean, shareInterval } from "@keepworth/decisions";
import type { Asked, CsatScore, NpsScore, ReviewScore, Scores } from "./answer.ts";

/** So many answers (n) that are alike; see the query `answerCounts`. */
export interface Answers {
  readonly kind: number;
  readonly answered: number;
  readonly score: number;
  readonly n: number;
}

export const kinds = { nps: 0, csat: 1, review: 2, case: 3 } as const;

/** Whether those who did not answer are in the data: else nobody knows how many were asked. */
export interface AskedKnown {
  readonly nps: boolean;
  readonly csat: boolean;
}

export function askedKnown(all: readonly Answers[]): AskedKnown {
  const silent = (one: number): boolean => all.some(({ kind, answered }) => kind === one && answered === 0);
  return { nps: silent(kinds.nps), csat: silent(kinds.csat) };
}

/** What some answers come to. */
export function scoresOf(some: readonly Answers[], known: AskedKnown): Scores {
  const of = (name: keyof typeof kinds) => some.filter(({ kind }) => kind === kinds[name]);
  return {
    nps: npsOf(of("nps"), known.nps),
    csat: csatOf(of("csat"), of("case"), known.csat),
    review: reviewOf(of("review")),
  };
}

function npsOf(some: readonly Answers[], known: boolean): NpsScore | null {
  if (some.length === 0) return null;
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  for (const { score, n } of given(some)) counts[`${promoterGroup(score)}s`] += n;
  return { ...asked(some, known), ...counts, score: netPromoter(counts) };
}

function csatOf(some: readonly Answers[], cases: readonly Answers[], known: boolean): CsatScore | null {
  if (some.length + cases.length === 0) return null;
  const both = [...given(some), ...cases];
  const count = (box: ReturnType<typeof boxOf>): number =>
    sizeOf(both.filter(({ score }) => boxOf(score) === box));
  const satisfied = count("satisfied");
  return {
    ...asked(some, known),
    answered: sizeOf(both),
    satisfied,
    unsatisfied: count("unsatisfied"),
    ofCases: sizeOf(cases),
    score: shareInterval(satisfied, sizeOf(both)),
  };
}

function reviewOf(some: readonly Answers[]): ReviewScore | null {
  const answered = given(some);
  let [sum, sumOfSquares] = [0, 0];
  for (const { score, n } of answered) {
    const stars = 1 + 4 * score;
    sum += n * stars;
    sumOfSquares += n * stars * stars;
  }
  const mean = scoreMean({ n: sizeOf(answered), sum, sumOfSquares }, 1, 5);
  return mean && { answered: sizeOf(answered), mean };
}

function given(some: readonly Answers[]): Answers[] {
  return some.filter(({ answered }) => answered === 1);
}

/** How many answers these are. */
export function sizeOf(some: readonly Answers[]): number {
  return some.reduce((sum, { n }) => sum + n, 0);
}

function asked(some: readonly Answers[], known: boolean): Asked {
  const [all, answered] = [sizeOf(some), sizeOf(given(some))];
  return { asked: all, answered, responseRate: known ? shareInterval(answered, all) : null };
}
