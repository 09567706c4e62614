import { gaussLegendre } from "./gaussLegendre.ts";

/** Whole numbers that are always added one by one. */
const plain = 64;

const rule = gaussLegendre(16);

/**
 * Σ e^log(t) over the whole numbers from <= t <= to, of positive terms that fall in the long run and are smooth in
 * ln t: exponentials, powers and their products. The first terms are added one by one; then, where neighbours differ
 * by less than a tenth, Euler's and Maclaurin's formula, with the integral taken over ln t in panels. About 12 digits
 * in a few hundred evaluations, however many terms there are.
 *
 * @param log  the logarithm of a term, also between whole numbers
 * @param from  >= 0
 * @param to  may be Infinity
 * @param power  where the terms fall as t^−power in the end: their power, > 1; else (default) they fall exponentially
 */
export function smoothSum(log: (t: number) => number, from: number, to: number, power = Infinity): number {
  let sum = 0;
  let last = log(from);
  for (let t = from; t <= to; t++) {
    const next = log(t + 1);
    const slope = Math.abs(next - last);
    if (t >= from + plain && to - t > 2 * plain) {
      if (slope < 0.1) return sum + byIntegral(log, t, to, power);
      if (next < last && last < Math.log(sum) - 50) return sum;
    }
    sum += Math.exp(last);
    last = next;
  }
  return sum;
}

function byIntegral(log: (t: number) => number, from: number, to: number, power: number): number {
  let sum = Math.exp(log(from)) / 2 - endCorrection(log, from);
  if (to < Infinity) sum += Math.exp(log(to)) / 2 + endCorrection(log, to);
  const logTo = Math.log(to);
  let y = Math.log(from);
  let height = log(from);
  for (;;) {
    let step = Math.min(0.5, logTo - y);
    let end = log(Math.exp(y + step));
    while (Math.abs(end - height) > 2 && step > 1e-3) {
      step /= 2;
      end = log(Math.exp(y + step));
    }
    const panel = integrate(log, y, step);
    sum += panel;
    y += step;
    height = end;
    if (y >= logTo || y > 600 || panel < 1e-18 * sum) return sum;
    // A pure power is integrated by hand.
    if (power < Infinity && Math.abs(height - log(Math.exp(y + 1)) - power) < 3e-12 * power) {
      return sum + Math.exp(height + y) / (power - 1);
    }
  }
}

/** ∫ e^log(t) dt over y <= ln t <= y + step. */
function integrate(log: (t: number) => number, y: number, step: number): number {
  let sum = 0;
  for (let k = 0; k < rule.node.length; k++) {
    const at = y + step * rule.node[k]!;
    sum += rule.weight[k]! * Math.exp(log(Math.exp(at)) + at);
  }
  return sum * step;
}

/** f′/12 − f‴/720 + f⁗′/30240 at t, by differences of f = e^log. */
function endCorrection(log: (t: number) => number, t: number): number {
  const f = (k: number) => Math.exp(log(t + k)) - Math.exp(log(t - k));
  const [one, two, three] = [f(1), f(2), f(3)];
  const first = (45 * one - 9 * two + three) / 60;
  const third = (-13 * one + 8 * two - three) / 8;
  const fifth = (5 * one - 4 * two + three) / 2;
  return first / 12 - third / 720 + fifth / 30240;
}
