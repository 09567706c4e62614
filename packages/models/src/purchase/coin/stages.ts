/** Sums above this are taken in units of it. */
const large = 1e200;
const logLarge = Math.log(large);

/**
 * ln Σ (shape)_j / (done + 1)_j · share^j over the stages j = 0, 1, … of `mix`, into which the share of each stage in
 * the sum is written.
 *
 * Without a purchase for a time e, a rate λ ~ Gamma(shape, A − e) has brought j stages with the odds
 * (shape)_j / j! · (e / A)^j against none: with share = e / A this is where in the running gap a customer is.
 *
 * @param share  in [0, 1]
 * @param done  stages that are known to have passed within the same time, default 0
 */
export function stageMix(shape: number, share: number, mix: Float64Array, done = 0): number {
  let term = 1;
  let sum = 1;
  let units = 0;
  mix[0] = 1;
  for (let j = 1; j < mix.length; j++) {
    term *= ((shape + j - 1) / (done + j)) * share;
    sum += term;
    mix[j] = term;
    if (sum > large) {
      for (let i = 0; i <= j; i++) mix[i]! /= large;
      sum /= large;
      term /= large;
      units++;
    }
  }
  for (let j = 0; j < mix.length; j++) mix[j]! /= sum;
  return Math.log(sum) + units * logLarge;
}

/** That sum with done = 0, and the derivatives of its logarithm by the shape and by the logarithm of the share. */
export interface StageSum {
  log: number;
  byShape: number;
  byShape2: number;
  byLog: number;
  byLog2: number;
  mixed: number;
  setShape(shape: number): void;
  take(share: number): void;
}

export function stageSum(k: number): StageSum {
  const ratio = new Float64Array(k);
  // Σ 1 / (shape + i) over i < j, and the same of squares: the derivatives of ln (shape)_j.
  const first = new Float64Array(k);
  const second = new Float64Array(k);
  return {
    log: 0,
    byShape: 0,
    byShape2: 0,
    byLog: 0,
    byLog2: 0,
    mixed: 0,
    setShape(shape) {
      for (let j = 1; j < k; j++) {
        const reciprocal = 1 / (shape + j - 1);
        ratio[j] = (shape + j - 1) / j;
        first[j] = first[j - 1]! + reciprocal;
        second[j] = second[j - 1]! + reciprocal * reciprocal;
      }
    },
    take(share) {
      let term = 1;
      let sum = 1;
      let units = 0;
      let s = 0;
      let ss = 0;
      let l = 0;
      let ll = 0;
      let sl = 0;
      for (let j = 1; j < k; j++) {
        term *= ratio[j]! * share;
        sum += term;
        const f = first[j]!;
        s += term * f;
        ss += term * (f * f - second[j]!);
        l += term * j;
        ll += term * j * j;
        sl += term * j * f;
        if (sum <= large) continue;
        term /= large;
        sum /= large;
        s /= large;
        ss /= large;
        l /= large;
        ll /= large;
        sl /= large;
        units++;
      }
      this.log = Math.log(sum) + units * logLarge;
      this.byShape = s / sum;
      this.byShape2 = ss / sum - this.byShape * this.byShape;
      this.byLog = l / sum;
      this.byLog2 = ll / sum - this.byLog * this.byLog;
      this.mixed = sl / sum - this.byShape * this.byLog;
    },
  };
}
