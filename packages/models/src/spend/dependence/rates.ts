import { readColumn, type Column } from "../../customers.ts";
import { checkPositive } from "../../purchase/arguments.ts";

/** Answers of a purchase model, one number a row. */
export interface RateScores {
  /** P(active now). */
  readonly pAlive: Column;
  /** Expected purchases in the time that is to be valued, discounted or not. */
  readonly purchases: Column;
}

export interface SpendRates {
  /** r + x: how well a customer's rate is known. */
  readonly shape: Float64Array;
  /** E[λ | history]. */
  readonly rate: Float64Array;
  /** E[λN | history] / E[N | history]: the mean rate over the purchases N still to come. */
  readonly futureRate: Float64Array;
}

/**
 * How often customers buy while they are active, from the answers of any purchase model whose rates are Gamma(r, alpha)
 * (all but BG/BB): once as it is, once with r + 1 in place of r.
 *
 * Multiplying by λ turns Gamma(r, alpha) into Gamma(r + 1, alpha) times r / alpha. So E[λN | history] is E[λ | history]
 * times the N of r + 1; and as the chance of a history that ends active is known, E[λ | history] is
 * (r + x) / (alpha + T) · P(active; r) / P(active; r + 1). It is between (r + x) / (alpha + T), where the customer is
 * surely active, and (r + x) / (alpha + tx), where they left after the last purchase. Future purchases are made by
 * active customers only, whose rate has the mean (r + x) / (alpha + T); over purchases it is above that, and below
 * (r + x + 1) / (alpha + T), as much as those who buy more make more of them.
 *
 * @param params  r unitless, alpha in the time unit of tx and T; k: stages of a CNBD model, default 1 (then, rates are
 *   of stages and approximate)
 * @param scores  of the states under `params`
 * @param oneMore  of the same states under `{ ...params, r: params.r + 1 }`
 * @throws KeepworthError "customers.columns" for columns of unequal length; "argument.domain"
 * @example
 * const as = (r: number) => bgnbd.scoreStates({ ...params, r }, states, { horizon: 52, rate: 0.0018 });
 * const [now, more] = [as(params.r), as(params.r + 1)];
 * spendRates(params, states, { ...now, purchases: now.dect }, { ...more, purchases: more.dect });
 */
export function spendRates(
  params: { readonly r: number; readonly alpha: number; readonly k?: number },
  states: { readonly x: Column; readonly tx: Column; readonly T: Column },
  scores: RateScores,
  oneMore: RateScores,
): SpendRates {
  const { r, alpha, k = 1 } = params;
  checkPositive("r", r);
  checkPositive("alpha", alpha);
  checkPositive("k", k);
  const x = readColumn(states.x, "x");
  const tx = readColumn(states.tx, "tx", x.length);
  const T = readColumn(states.T, "T", x.length);
  const alive = readColumn(scores.pAlive, "pAlive", x.length);
  const aliveMore = readColumn(oneMore.pAlive, "pAlive", x.length);
  const purchases = readColumn(scores.purchases, "purchases", x.length);
  const purchasesMore = readColumn(oneMore.purchases, "purchases", x.length);

  const shape = x.map((n) => r + k * n);
  const rate = new Float64Array(x.length);
  const futureRate = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const s = shape[i]!;
    const active = s / (alpha + T[i]!);
    const gone = s / (alpha + tx[i]!);
    const buying = (s + 1) / (alpha + T[i]!);
    // Chances and purchases may underflow, for a customer who is surely gone.
    const exact = active * (alive[i]! / aliveMore[i]!);
    rate[i] = exact >= active ? Math.min(gone, exact) : exact < active ? active : gone;
    const future = rate[i]! * (purchasesMore[i]! / purchases[i]!);
    futureRate[i] = future >= active ? Math.min(buying, future) : future < active ? active : buying;
  }
  return { shape, rate, futureRate };
}
