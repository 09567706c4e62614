import { KeepworthError } from "../errors.ts";

/** Two sets of predictions for the same customers and the same held-back time. */
export interface GainColumns {
  /** ln of the probability (or density) that each customer's outcome was given without the extension. */
  readonly without: ArrayLike<number>;
  /** The same with it. */
  readonly with: ArrayLike<number>;
  /** How many customers a row stands for; default 1 each. */
  readonly weight?: ArrayLike<number>;
}

export interface Gain {
  /** Mean of the differences of the log scores; above 0 where the extension predicted better. */
  readonly gain: number;
  /** Of that mean; null with one row only, or where one of the two calls impossible what came. */
  readonly standardError: number | null;
  /** Whether to switch the extension on. */
  readonly keep: boolean;
}

/**
 * Whether an extension of a model (a season, groups, spend by frequency) earned its place: it is kept where it gave
 * what came in the holdout a higher probability, by more than chance among customers explains.
 *
 * The customers of one holdout share its weather, so the standard error is a lower limit. Several holdouts say more.
 *
 * @param options  errors: by how many standard errors the gain must exceed 0; default 1
 * @throws KeepworthError "customers.columns" when the columns differ in length, "customers.empty" without customers
 * @example holdoutGain({ without: [-1.2, -0.3, -2], with: [-1, -0.3, -1.9] }) // gain 0.1, keep true
 * @see Gneiting & Raftery (2007), JASA 102(477), on the log score
 */
export function holdoutGain(columns: GainColumns, options: { readonly errors?: number } = {}): Gain {
  const { without, with: extended, weight } = columns;
  for (const column of [extended, weight]) {
    if (column !== undefined && column.length !== without.length)
      throw new KeepworthError("customers.columns", { expected: without.length, found: column.length });
  }
  let [customers, sum, square] = [0, 0, 0];
  for (let i = 0; i < without.length; i++) {
    const w = weight === undefined ? 1 : weight[i]!;
    // Both impossible: no difference.
    const difference = without[i] === extended[i] ? 0 : extended[i]! - without[i]!;
    customers += w;
    sum += w * difference;
    square += w * difference * difference;
  }
  if (!(customers > 0)) throw new KeepworthError("customers.empty");
  const gain = sum / customers;
  const variance = Math.max(0, square / customers - gain * gain);
  const standardError = customers > 1 && Number.isFinite(gain) ? Math.sqrt(variance / (customers - 1)) : null;
  const { errors = 1 } = options;
  return { gain, standardError, keep: gain > errors * (standardError ?? 0) };
}
