import { logHyp2f1 } from "../../math/hypergeometric.ts";
import { expectedWithin } from "./expected.ts";
import type { Active } from "./standing.ts";

/**
 * Probability that an active customer is so a time t from now too, whether or not they buy in between: the mean of
 * (1 − p)^M over the chances M to leave until then.
 */
export function staysActive(active: Active, t: number): number {
  const { r, alpha, a, b, stages } = active;
  // Purely random purchases: at the rate λp, so that it is E[e^(−λpt)].
  if (stages.length === 1) return Math.exp(logHyp2f1(r, a, a + b, -t / alpha));
  const growth = Math.log1p(t / alpha);
  if (growth > 6 || (r + stages.length) * growth > 600) {
    // Who leaves does so at a purchase, with E[p] of those that a customer with one more chance to leave makes.
    return Math.max(0, 1 - (a / (a + b)) * expectedWithin({ ...active, a: a + 1 }, t));
  }
  let sum = 0;
  for (let j = 0; j < stages.length; j++) {
    if (stages[j]! > 0)
      sum += stages[j]! * staysFrom(active, j, t / (alpha + t), Math.exp(-(r + j) * growth));
  }
  return sum;
}

/** By the number N of stages that pass: from stage j of k on, they are M = ⌊(j + N) / k⌋ purchases. */
function staysFrom({ r, a, b, stages }: Active, stage: number, w: number, none: number): number {
  const k = stages.length;
  let chance = none;
  let stays = 1;
  let sum = none;
  for (let n = 0, m = 0, left = k - stage; ; n++) {
    const ratio = (w * (r + stage + n)) / (n + 1);
    chance *= ratio;
    if (--left === 0) {
      left = k;
      stays *= (b + m) / (a + b + m);
      m++;
    }
    sum += chance * stays;
    if (ratio < 1 && chance * stays <= 1e-17 * sum * (1 - Math.max(w, ratio))) return sum;
  }
}
