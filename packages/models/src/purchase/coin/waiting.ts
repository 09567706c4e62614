import { checkArgument, checkProbability } from "../arguments.ts";
import type { NextPurchase } from "../model.ts";
import { stageMix } from "./stages.ts";
import type { Standing } from "./standing.ts";

/** The time to the next purchase of a customer; `waited` is the time since the last one. */
export function nextFrom({ pAlive, active }: Standing, waited: number): NextPurchase {
  const { r, alpha, stages } = active;
  const gap = gapOf(r, waited / alpha, stages.length);
  return {
    pNever: 1 - pAlive,
    cdf(t) {
      checkArgument("t", t, true);
      if (t === Infinity) return pAlive;
      return pAlive * -Math.expm1(Math.min(0, gap.logSurvival(Math.log1p(t / alpha))));
    },
    quantile(p) {
      checkProbability(p);
      return p < pAlive ? alpha * Math.expm1(gap.until(Math.log1p(-p / pAlive))) : Infinity;
    },
  };
}

/**
 * The rest of the running gap of an active customer, of whom nothing was seen since the share `waited` of alpha + T.
 * Times t are y = ln(1 + t / (alpha + T)): then purchases of purely random timing come at the constant rate r + x.
 */
export interface Gap {
  /** ln P(no purchase until y). */
  logSurvival(y: number): number;
  /** The y by which that has fallen to a logarithm <= 0. */
  until(log: number): number;
}

/** @param shape  r + k·x */
export function gapOf(shape: number, waited: number, k: number): Gap {
  const mix = new Float64Array(k);
  const now = stageMix(shape, waited, mix);
  const logSurvival = (y: number) => {
    const share = waited * Math.exp(-y) - Math.expm1(-y);
    return stageMix(shape, Math.min(share, 1), mix) - now - shape * y;
  };
  return {
    logSurvival,
    until(log) {
      // The next stage comes no later than the purchase, and with k = 1 it is the purchase.
      let low = -log / (shape + k - 1);
      if (k === 1 || log === 0) return low;
      let high = Infinity;
      let y = low;
      for (let i = 0; i < 200; i++) {
        const distance = logSurvival(y) - log;
        if (distance > 0) low = y;
        else high = y;
        // A purchase comes from the last stage, at the mean rate of those who are there.
        const next = y + distance / ((shape + k - 1) * mix[k - 1]!);
        if (Math.abs(next - y) <= 1e-9 * y) return next;
        if (high === Infinity) y = Math.min(next, 4 * y);
        else y = next > low && next < high ? next : Math.sqrt(low * high);
        if (y === low || y === high) return y;
      }
      return y;
    },
  };
}
