import { yearsBetween } from "./calendar.ts";
import { discountFactor } from "./discount.ts";
import { inDomain, positive } from "./domain.ts";
import { normalCdf, normalDensity } from "./normal.ts";

/** Something learned from a customer, as it was when it was learned. */
export interface Lesson {
  /** What finding it out cost, on its day. */
  readonly cost: number;
  /** What it saves or brings a year, at year ends counted from its day. */
  readonly benefitPerYear: number;
  /** Whole years, or a last one in part. */
  readonly years: number;
  /** That it holds; 0 to 1. */
  readonly probability: number;
  /** Of the benefit that is this customer's merit; 0 to 1. Shares of one lesson add up to at most 1. */
  readonly share: number;
}

/**
 * Learning potential on the day of the lesson: probability · share · present value of the benefits − cost.
 *
 * @throws KeepworthError "argument.domain" for a probability or share outside of [0, 1]
 * @example learning({ cost: 10_000, benefitPerYear: 6_000, years: 4, probability: 0.6, share: 1 }, 0.1) // 1,411.52
 */
export function learning(lesson: Lesson, annualRate: number): number {
  return chance(lesson) * benefits(lesson, annualRate) - inDomain("cost", lesson.cost);
}

/** The probability at which a lesson pays for itself; null where no benefit could. */
export function breakEvenProbability(lesson: Omit<Lesson, "probability">, annualRate: number): number | null {
  const most = lesson.share * benefits({ ...lesson, probability: 1 }, annualRate);
  return most > 0 ? lesson.cost / most : null;
}

/** One dated line of a lesson: its cost, or the benefit of a year. */
export interface LearningLine {
  readonly years: number;
  readonly amount: number;
}

/**
 * What is still ahead of a lesson on a later day: benefits of years that have ended are in the books already, and are
 * left out; the cost was paid when it was learned.
 *
 * @param day, asOf  ISO days; `day` of the lesson
 * @returns lines with the years from as-of and the discounted amount, oldest first
 */
export function benefitsAhead(
  lesson: Lesson,
  { day, asOf, annualRate }: { readonly day: string; readonly asOf: string; readonly annualRate: number },
): LearningLine[] {
  const since = yearsBetween(day, asOf);
  const lines: LearningLine[] = [];
  for (let year = 1; year - 1 < lesson.years; year += 1) {
    const end = Math.min(year, lesson.years);
    const ahead = end - since;
    if (ahead <= 0) continue;
    const part = lesson.benefitPerYear * (end - (year - 1));
    lines.push({ years: ahead, amount: chance(lesson) * part * discountFactor(annualRate, ahead) });
  }
  return lines;
}

/**
 * By how much the shares of one lesson are cut so that no more than the whole of it is given away: 1 where they add up
 * to at most 1.
 */
export function shareCut(shares: readonly number[]): number {
  return (
    1 /
    Math.max(
      1,
      shares.reduce((sum, share) => sum + inDomain("share", share, 0, 1), 0),
    )
  );
}

/** A test of two arms before a decision about N customers. */
export interface TestAndLearn {
  /** Customers whom the decision is about afterwards; those in the test are not among them. */
  readonly customers: number;
  /** Prior mean and standard deviation of the effect on one customer, in money. */
  readonly mean: number;
  readonly priorDeviation: number;
  /** Standard deviation of one customer's outcome. */
  readonly deviation: number;
  /** Customers in each arm. */
  readonly perArm: number;
  /** What running it costs whatever comes out. Default 0. */
  readonly fixedCost?: number;
}

/**
 * Expected value of sample information: N · [s·φ(μ/s) + μ·Φ(μ/s) − max(0, μ)], s = σ₀² / √(σ₀² + 2σ²/n), of which `net`
 * is what remains after the test itself: less n·(−μ), what treating one arm is expected to lose, and the fixed cost.
 *
 * @see Raiffa & Schlaifer (1961), Applied Statistical Decision Theory
 */
export function valueOfTest(test: TestAndLearn): { value: number; net: number; spread: number } {
  const { customers, mean, priorDeviation, deviation, perArm, fixedCost = 0 } = test;
  const prior = positive("priorDeviation", priorDeviation) ** 2;
  const spread =
    prior / Math.sqrt(prior + (2 * inDomain("deviation", deviation, 0) ** 2) / positive("perArm", perArm));
  const z = mean / spread;
  const each = spread * normalDensity(z) + mean * normalCdf(z) - Math.max(0, mean);
  const value = customers * each;
  return { value, net: value + perArm * mean - fixedCost, spread };
}

function chance({ probability, share }: Pick<Lesson, "probability" | "share">): number {
  return inDomain("probability", probability, 0, 1) * inDomain("share", share, 0, 1);
}

function benefits({ benefitPerYear, years }: Lesson, annualRate: number): number {
  let sum = 0;
  for (let year = 1; year - 1 < years; year += 1) {
    const end = Math.min(year, years);
    sum += benefitPerYear * (end - (year - 1)) * discountFactor(annualRate, end);
  }
  return sum;
}
