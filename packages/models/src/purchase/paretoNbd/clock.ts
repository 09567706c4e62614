import type { ClockFamily, SlopedClock } from "../lifetime/clock.ts";

/** H(t) = t: a Pareto II (Lomax) lifetime with shape s and scale beta. */
export function paretoClock(beta: number): SlopedClock {
  return {
    own: 1,
    growth: (t) => Math.log1p(t / beta),
    speed: (t) => 1 / (beta + t),
    nearness: (t) => 1 / (beta + t),
    steepest: (t) => 1 / (beta + t),
    when: (growth) => beta * Math.expm1(growth),
    meanStay: (s) => (s > 1 ? beta / (s - 1) : Infinity),
    aged: (T) => paretoClock(beta + T),
    slopes(t, out, at) {
      const inverse = 1 / (beta + t);
      const share = (t / beta) * inverse;
      out[at] = Math.log1p(t / beta);
      out[at + 1] = Math.log(inverse);
      out[at + 2] = -share;
      out[at + 3] = -inverse;
      out[at + 4] = share * (1 / beta + inverse);
      out[at + 5] = inverse * inverse;
    },
  };
}

export const paretoClocks: ClockFamily = {
  order: [0, 1, 2, 3],
  clock: (params) => paretoClock(params[3]!),
};
