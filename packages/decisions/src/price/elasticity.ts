import { normalQuantile } from "../normal.ts";

/** A product's month: what was sold of it, at which price. */
export interface MonthOfSales {
  /** Months since some start; they need not be consecutive. */
  readonly month: number;
  readonly units: number;
  /** Of one unit, above 0. */
  readonly price: number;
  /** The level of the prices that it is chosen among, above 0; only ratios count. Default 1 in every month. */
  readonly others?: number;
  /** What demand went with besides price, above 0: units of other products, say. Only ratios count. */
  readonly exposure: number;
}

/** Why a product's price says nothing of its demand. */
export type Unidentifiable = "months" | "price" | "sales" | "fit";

export type ProductElasticity =
  | {
      readonly known: true;
      /** Per cent of units for a per cent of price; usually negative. */
      readonly elasticity: number;
      /** Such that ± 1.645 of them are the 90 % interval by Student's t. */
      readonly standardError: number;
      readonly months: number;
      /** How much months vary beyond Poisson counts. */
      readonly dispersion: number;
      readonly lowestPrice: number;
      readonly highestPrice: number;
    }
  | { readonly known: false; readonly reason: Unidentifiable; readonly months: number };

/** Fewer months of sales say nothing. */
export const fewestMonths = 6;
/** The price must have moved by so much, for at least two months on either side. */
export const leastMove = 0.02;
const fewestUnits = 10;
/** From so many months on, a trend of the product's own is told from its price. */
const trendFrom = 12;

/**
 * The price elasticity of a product from how its units moved with its price over months: a quasi-Poisson regression of
 * units on ln price, given exposure, with a linear trend from twelve months on.
 *
 * "Not known" where there are fewer than six months, fewer than ten units, or no two months each at prices at least 2 %
 * apart, alone and beside the others'. The standard error carries the months' own dispersion, and is widened so that a normal interval is as wide as
 * Student's t.
 *
 * @param sales  months in which the product was on sale, those without a sale too
 * @see docs/decisions/price.md
 */
export function productElasticity(sales: readonly MonthOfSales[]): ProductElasticity {
  const months = sales.length;
  const no = (reason: Unidentifiable) => ({ known: false, reason, months }) as const;
  if (months < fewestMonths) return no("months");
  if (sales.reduce((sum, { units }) => sum + units, 0) < fewestUnits) return no("sales");
  const prices = sales.map(({ price }) => price).toSorted((a, b) => a - b);
  const relative = sales.map(({ price, others = 1 }) => price / others);
  if (!moved(prices) || !moved(relative.toSorted((a, b) => a - b))) return no("price");

  const trend = months >= trendFrom;
  const columns = [
    sales.map(() => 1),
    centred(relative.map((price) => Math.log(price))),
    ...(trend ? [centred(sales.map(({ month }) => month / 12))] : []),
  ];
  const fit = quasiPoisson(
    sales.map(({ units }) => units),
    sales.map(({ exposure }) => exposure),
    columns,
  );
  if (fit === null) return no("fit");
  const freedom = months - columns.length;
  return {
    known: true,
    elasticity: fit.coefficients[1]!,
    standardError: fit.standardErrors[1]! * (studentQuantile(0.95, freedom) / normalQuantile(0.95)),
    months,
    dispersion: fit.dispersion,
    lowestPrice: prices[0]!,
    highestPrice: prices.at(-1)!,
  };
}

/** @param prices  ascending */
function moved(prices: readonly number[]): boolean {
  return Math.log(prices.at(-2)! / prices[1]!) >= Math.log1p(leastMove);
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** Counts with mean exposure · e^(β·x) and variance in proportion to it, by iteratively weighted least squares. */
function quasiPoisson(
  counts: readonly number[],
  exposure: readonly number[],
  columns: readonly (readonly number[])[],
) {
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  let beta = columns.map((_, j) => (j === 0 ? Math.log(total(counts) / total(exposure)) : 0));
  const meanOf = (coefficients: readonly number[]) =>
    exposure.map(
      (one, i) => one * Math.exp(coefficients.reduce((sum, b, j) => sum + b * columns[j]![i]!, 0)),
    );
  for (let round = 0; round < 100; round += 1) {
    const mean = meanOf(beta);
    const score = columns.map((column) => total(column.map((x, i) => x * (counts[i]! - mean[i]!))));
    const inverse = inverted(information(columns, mean));
    if (inverse === null) return null;
    const step = inverse.map((row) => row.reduce((sum, entry, j) => sum + entry * score[j]!, 0));
    const longest = Math.max(...step.map(Math.abs));
    if (!Number.isFinite(longest)) return null;
    const shrink = Math.min(1, 2 / longest);
    beta = beta.map((b, j) => b + shrink * step[j]!);
    if (longest > 1e-9) continue;
    const at = meanOf(beta);
    const square = total(at.map((m, i) => (counts[i]! - m) ** 2 / m));
    const dispersion = Math.max(1, square / (counts.length - columns.length));
    return {
      coefficients: beta,
      standardErrors: inverse.map((row, j) => Math.sqrt(row[j]! * dispersion)),
      dispersion,
    };
  }
  return null;
}

function information(columns: readonly (readonly number[])[], mean: readonly number[]): number[][] {
  return columns.map((a) => columns.map((b) => mean.reduce((sum, m, i) => sum + m * a[i]! * b[i]!, 0)));
}

/** The inverse of a small positive definite matrix, by Gauss and Jordan; null where it has none. */
function inverted(matrix: readonly (readonly number[])[]): number[][] | null {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let i = 0; i < n; i += 1) {
    const pivot = rows[i]![i]!;
    if (!(pivot > 1e-12 * Math.abs(matrix[i]![i]!))) return null;
    rows[i] = rows[i]!.map((entry) => entry / pivot);
    for (let k = 0; k < n; k += 1) {
      const factor = rows[k]![i]!;
      if (k !== i) rows[k] = rows[k]!.map((entry, j) => entry - factor * rows[i]![j]!);
    }
  }
  return rows.map((row) => row.slice(n));
}

/**
 * A quantile of Student's t by its expansion around the normal one, to about three digits from three degrees of freedom
 * on.
 *
 * @see Abramowitz & Stegun (1964), 26.7.5
 */
export function studentQuantile(level: number, freedom: number): number {
  const z = normalQuantile(level);
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  const g4 = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160;
  return z + g1 / freedom + g2 / freedom ** 2 + g3 / freedom ** 3 + g4 / freedom ** 4;
}
