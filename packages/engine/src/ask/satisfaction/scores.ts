import { boxOf, netPromoter, promoterGroup, scoreMean, shareInterval } from "@keepworth/decisions";
import type { Asked, CsatScore, NpsScore, ReviewScore, Scores } from "./answer.ts";

/** Answers as columns; see the query of that name. */
export interface Answers {
  readonly member: Int32Array;
  readonly month: Int32Array;
  readonly kind: Int32Array;
  readonly answered: Int32Array;
  readonly score: Float64Array;
}

export const kinds = { nps: 0, csat: 1, review: 2, case: 3 } as const;

/** Whether those who did not answer are in the data: else nobody knows how many were asked. */
export interface AskedKnown {
  readonly nps: boolean;
  readonly csat: boolean;
}

export function askedKnown({ kind, answered }: Answers): AskedKnown {
  const silent = (one: number): boolean => kind.some((is, i) => is === one && answered[i] === 0);
  return { nps: silent(kinds.nps), csat: silent(kinds.csat) };
}

/**
 * What some answers come to.
 *
 * @param some  places of answers
 */
export function scoresOf(all: Answers, some: readonly number[], known: AskedKnown): Scores {
  const of = (kind: keyof typeof kinds): number[] => some.filter((i) => all.kind[i] === kinds[kind]);
  return {
    nps: npsOf(all, of("nps"), known.nps),
    csat: csatOf(all, of("csat"), of("case"), known.csat),
    review: reviewOf(all, of("review")),
  };
}

function npsOf(all: Answers, some: readonly number[], known: boolean): NpsScore | null {
  if (some.length === 0) return null;
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  const answered = given(all, some);
  for (const i of answered) counts[`${promoterGroup(all.score[i]!)}s`] += 1;
  return { ...asked(some.length, answered.length, known), ...counts, score: netPromoter(counts) };
}

function csatOf(
  all: Answers,
  some: readonly number[],
  cases: readonly number[],
  known: boolean,
): CsatScore | null {
  if (some.length + cases.length === 0) return null;
  const answered = given(all, some);
  const both = [...answered, ...cases];
  const count = (box: ReturnType<typeof boxOf>): number =>
    both.filter((i) => boxOf(all.score[i]!) === box).length;
  const satisfied = count("satisfied");
  return {
    ...asked(some.length, answered.length, known),
    answered: both.length,
    satisfied,
    unsatisfied: count("unsatisfied"),
    ofCases: cases.length,
    score: shareInterval(satisfied, both.length),
  };
}

function reviewOf(all: Answers, some: readonly number[]): ReviewScore | null {
  const answered = given(all, some);
  let [sum, sumOfSquares] = [0, 0];
  for (const i of answered) {
    const stars = 1 + 4 * all.score[i]!;
    sum += stars;
    sumOfSquares += stars * stars;
  }
  const mean = scoreMean({ n: answered.length, sum, sumOfSquares }, 1, 5);
  return mean && { answered: answered.length, mean };
}

function given({ answered }: Answers, some: readonly number[]): number[] {
  return some.filter((i) => answered[i] === 1);
}

function asked(count: number, answered: number, known: boolean): Asked {
  return { asked: count, answered, responseRate: known ? shareInterval(answered, count) : null };
}
