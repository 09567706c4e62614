import { KeepworthError } from "../../errors.ts";
import { positiveParams } from "../arguments.ts";

/** r and alpha: the spread of purchase rates, Gamma(r, alpha). a and b: of the chance to leave, Beta(a, b). */
export interface CoinParams {
  readonly r: number;
  /** In the time unit of tx and T. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** The same with purchases at regular intervals: r and alpha are of the rate of stages, k of which make a purchase. */
export interface StagedCoinParams extends CoinParams {
  /** An integer from 1 (purely random) to 100 (clockwork): the mean gap is k / rate, its spread 1 / √k of that. */
  readonly k: number;
}

/** A model of customers who may leave after each purchase, as all functions of this folder see it. */
export interface Coin extends StagedCoinParams {
  /** 1: the first purchase, too, is one that a customer may leave after. */
  readonly atStart: 0 | 1;
}

export const coinNames = ["r", "alpha", "a", "b"] as const;
export const stagedNames = ["k", ...coinNames] as const;

/** Parameters, checked, as a coin: those without k are of purely random purchases. */
export function asCoin(params: CoinParams & { readonly k?: number }, atStart: 0 | 1): Coin {
  positiveParams(params, coinNames);
  const { k = 1, r, alpha, a, b } = params;
  if (!isStageCount(k)) throw new KeepworthError("parameters.domain", { parameter: "k", value: k });
  return { k, r, alpha, a, b, atStart };
}

export function isStageCount(k: number): boolean {
  return Number.isInteger(k) && k >= 1 && k <= 100;
}
