import { discountFactor } from "./discount.ts";
import { inDomain } from "./domain.ts";

/** Textbook lifetime values at one retention rate for ever: checks on the models, not answers to rely on. */
export interface ConstantRetention {
  /** Margin a year of a customer who stays. */
  readonly margin: number;
  /** Share who stay from year to year, in [0, 1]. */
  readonly retention: number;
  /** Annual discount rate. */
  readonly annualRate: number;
}

/**
 * Value of all margins to come, the first a year from now: m·r / (1 + d − r).
 *
 * @see Gupta & Lehmann (2003), Journal of Interactive Marketing 17(1)
 */
export function guptaLehmann({ margin, retention, annualRate }: ConstantRetention): number {
  return margin * retention * multiple(retention, annualRate);
}

/** As `guptaLehmann` with the first margin now and certain: m·(1 + d) / (1 + d − r). */
export function guptaLehmannFirstNow({ margin, retention, annualRate }: ConstantRetention): number {
  return margin * (1 + annualRate) * multiple(retention, annualRate);
}

/**
 * Expected renewals, discounted, the one just ahead undiscounted: r·(1 + d) / (1 + d − r).
 * The constant-churn counterpart of the sBG model's `derl`, which it undervalues for old customers.
 */
export function renewalsAhead(retention: number, annualRate: number): number {
  return retention * (1 + annualRate) * multiple(retention, annualRate);
}

/**
 * Value over a number of years with a promotion paid in the middle of each:
 * Σ margin·(r/(1+d))^i for i = 0..years − Σ promotion·r^(i−1)/(1+d)^(i−½) for i = 1..years.
 *
 * @see Berger & Nasr (1998), Journal of Interactive Marketing 12(1), case 1
 */
export function bergerNasr(
  input: ConstantRetention & { readonly promotion: number; readonly years: number },
): number {
  const { margin, retention, annualRate, promotion } = input;
  inDomain("retention", retention, 0, 1);
  const years = inDomain("years", input.years, 0);
  let value = margin;
  for (let i = 1; i <= years; i += 1) {
    value += margin * retention ** i * discountFactor(annualRate, i);
    value -= promotion * retention ** (i - 1) * discountFactor(annualRate, i - 0.5);
  }
  return value;
}

function multiple(retention: number, annualRate: number): number {
  inDomain("retention", retention, 0, 1);
  // At r >= 1 + d the sum has no end.
  return 1 / inDomain("1 + annualRate - retention", 1 + annualRate - retention, Number.EPSILON);
}
