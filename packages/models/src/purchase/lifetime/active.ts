import type { Clock, Lifetime } from "./clock.ts";
import { integralQuantile, integrate, type Change, type Integrand } from "./integrate.ts";

/**
 * A customer who is active at some moment. Their purchase rate is then Gamma(shape, scale), and what is left of their
 * lifetime, which does not depend on it, has the survival function e^(−s·growth(t)).
 */
export interface Active {
  readonly shape: number;
  readonly scale: number;
  readonly s: number;
  readonly clock: Clock;
}

/** A customer at the age T, given that they are active then. */
export function activeAt({ r, alpha, s, clock }: Lifetime, x: number, T: number): Active {
  return { shape: r + x, scale: alpha + T, s, clock: clock.aged(T) };
}

/** Probability to be still active at u without having bought. */
function waits({ shape, scale, s, clock }: Active, u: number): number {
  return Math.exp(-shape * Math.log1p(u / scale) - s * clock.growth(u));
}

/** How fast the densities of leaving and of the next purchase change. */
export function changeOf({ shape, scale, s, clock }: Active): Change {
  return {
    slope: (u) => (shape + 1) / (scale + u) + s * clock.steepest(u),
    nearness: (u) => Math.max(1 / (scale + u), clock.nearness(u)),
  };
}

/**
 * The two ways to buy nothing for a time t: with the probability `stays` the customer is still active, with `leaves`
 * they leave within t.
 */
export function quiet(active: Active, t: number): { stays: number; leaves: number } {
  const { s, clock } = active;
  const rest = (u: number) => waits(active, u);
  const value = (u: number) => s * clock.speed(u) * waits(active, u);
  return { stays: t < Infinity ? rest(t) : 0, leaves: integrate({ ...changeOf(active), value, rest }, t) };
}

/** Density of the time to the next purchase. */
function purchase(active: Active): Integrand {
  const { shape, scale } = active;
  const rest = (u: number) => waits(active, u);
  const value = (u: number) => (shape / (scale + u)) * waits(active, u);
  return { ...changeOf(active), value, rest };
}

/** Probability that a purchase comes within t, which may be Infinity. */
export function buysWithin(active: Active, t: number): number {
  return integrate(purchase(active), t);
}

/** Probability that a purchase ever comes, and the time by which that share of those who buy have bought. */
export function buysBy(active: Active, share: number): { ever: number; by: number } {
  const { whole, at } = integralQuantile(purchase(active), share);
  return { ever: whole, by: at };
}

/** ∫ e^(−rate·u)·S(u) du up to t, which may be Infinity: the discounted time that the customer will be active. */
export function timeActive({ s, clock }: Pick<Active, "s" | "clock">, t: number, rate: number): number {
  if (t === Infinity && rate === 0) return clock.meanStay(s);
  const value = (u: number) => Math.exp(-rate * u - s * clock.growth(u));
  return integrate(
    {
      value,
      slope: (u) => rate + s * clock.steepest(u),
      nearness: (u) => clock.nearness(u),
      rest: (u) => value(u) * (t < Infinity ? t - u : 1 / rate),
    },
    t,
  );
}

/** The mean of the square of the time for which the customer will be active, up to t: ∫ 2u·S(u) du. */
export function squareActive({ s, clock }: Pick<Active, "s" | "clock">, t: number): number {
  const value = (u: number) => 2 * u * Math.exp(-s * clock.growth(u));
  return integrate(
    {
      value,
      slope: (u) => s * clock.steepest(u),
      nearness: (u) => clock.nearness(u),
      rest: (u) => t * t * Math.exp(-s * clock.growth(u)),
    },
    t,
  );
}
