import type { ClockFamily, SlopedClock } from "../lifetime/clock.ts";
import { integrate } from "../lifetime/integrate.ts";

/**
 * H(t) = e^(bt) − 1: rates of leaving that grow with age (Gompertz). With q = e^(−bt) and D = 1 + (beta − 1)·q, which is
 * (beta + H)·q, the speed is b / D; D is computed so that it neither overflows nor cancels.
 */
export function gompertzClock(b: number, beta: number): SlopedClock {
  const share = (t: number) => {
    const q = Math.exp(-b * t);
    return beta * q - Math.expm1(-b * t);
  };
  const growth = (t: number) =>
    b * t < 1 ? Math.log1p(Math.expm1(b * t) / beta) : b * t + Math.log(share(t)) - Math.log(beta);
  // D is 0 at the times t with e^(bt) = 1 − beta: here or, for beta > 1, ±iπ/b off.
  const nowhere = Math.log(Math.abs(beta - 1)) / b;
  const nearness = (t: number) => {
    if (beta <= 1) return 1 / (t - nowhere);
    return t < nowhere ? b : 1 / Math.hypot(t - nowhere, Math.PI / b);
  };
  // For beta > 1 the speed rises to b, before `nowhere` within a time of 2.4 / b by a factor of no more than e^2.4.
  const steepest = (t: number) => (beta <= 1 ? b / share(t) : Math.min(b, (11.1 * b) / share(t)));
  return {
    own: 2,
    growth,
    speed: (t) => b / share(t),
    nearness,
    steepest,
    when(grown) {
      // ln(1 + beta·(e^growth − 1)), which overflows for large growth.
      return (grown < 30 ? Math.log1p(beta * Math.expm1(grown)) : grown + Math.log(beta)) / b;
    },
    meanStay(s) {
      const value = (u: number) => Math.exp(-s * growth(u));
      const slope = (u: number) => s * steepest(u);
      const rest = (u: number) => value(u) / (s * Math.min(b, b / share(u)));
      return integrate({ value, slope, nearness, rest }, Infinity);
    },
    aged: (T) => gompertzClock(b, share(T)),
    slopes(t, out, at) {
      const q = Math.exp(-b * t);
      const gone = -Math.expm1(-b * t);
      const D = beta * q + gone;
      const byBeta = q / D;
      const lost = gone / D / beta;
      const bend = ((t / D) * t * (beta - 1) * q) / D;
      out[at] = growth(t);
      out[at + 1] = Math.log(b / D);
      out[at + 2] = t / D;
      out[at + 3] = -lost;
      out[at + 4] = 1 / b + t - t / D;
      out[at + 5] = -byBeta;
      out[at + 6] = bend;
      out[at + 7] = (-t * byBeta) / D;
      out[at + 8] = lost * (1 / beta + byBeta);
      out[at + 9] = -1 / b / b - bend;
      out[at + 10] = (t * byBeta) / D;
      out[at + 11] = byBeta * byBeta;
    },
  };
}

export const gompertzClocks: ClockFamily = {
  order: [0, 1, 3, 2, 4],
  clock: (params) => gompertzClock(params[3]!, params[4]!),
};
