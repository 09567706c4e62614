import { KeepworthError } from "@keepworth/models";
import type { Plan } from "./plan.ts";
import { capacityOf } from "./problem.ts";
import { queue } from "./queue.ts";
import { smallest } from "./smallest.ts";

/** Everybody takes what is best for them at the prices, whatever that does to the limits. */
export function takeBest(plan: Plan): void {
  const { customers, treatments } = plan.problem;
  for (let i = 0; i < customers; i += 1) {
    let [best, at] = [0, -1];
    for (let j = 0; j < treatments; j += 1) {
      if (!(plan.gain(i, j) > 0)) continue;
      const score = plan.score(i, j);
      if (score > best) [best, at] = [score, j];
    }
    if (at >= 0) plan.put(i, at);
  }
}

/** Customers who could be moved, with what the move loses by the prices, cheapest first. */
function movable(plan: Plan, loss: (i: number) => number, count: number): Int32Array {
  const who: number[] = [];
  const losses: number[] = [];
  for (let i = 0; i < plan.problem.customers; i += 1) {
    const one = loss(i);
    if (one === Infinity || Number.isNaN(one)) continue;
    who.push(i);
    losses.push(one);
  }
  return smallest(Float64Array.from(losses), count).map((at) => who[at]!);
}

/** The next best for a customer that has room; −1 is none. */
function nextBest(plan: Plan, i: number, affordable = Infinity): number {
  let [best, at] = [0, -1];
  for (let j = 0; j < plan.problem.treatments; j += 1) {
    if (j === plan.chosen[i] || !(plan.gain(i, j) > 0) || !plan.hasRoom(j)) continue;
    if (plan.cost(i, j) >= affordable) continue;
    const score = plan.score(i, j);
    if (score > best) [best, at] = [score, j];
  }
  return at;
}

/** Moves customers out of treatments that are too full, those first who lose least. */
export function emptyFull(plan: Plan): void {
  for (let j = 0; j < plan.counts.length; j += 1) {
    const surplus = plan.counts[j]! - capacityOf(plan.problem, j);
    if (surplus <= 0) continue;
    const loss = (i: number): number =>
      plan.chosen[i] === j ? plan.score(i, j) - plan.score(i, nextBest(plan, i)) : Infinity;
    for (const i of movable(plan, loss, surplus)) plan.put(i, nextBest(plan, i));
  }
}

/** Moves customers into treatments that must have more, those first who lose least. */
export function fillMinimums(plan: Plan): void {
  for (let j = 0; j < plan.counts.length; j += 1) {
    for (let round = 0; round < 3 && plan.counts[j]! < plan.minimum[j]!; round += 1) {
      const loss = (i: number): number => {
        const from = plan.chosen[i]!;
        if (from === j || !(plan.gain(i, j) > 0) || !plan.canLeave(from)) return Infinity;
        return plan.score(i, from) - plan.score(i, j);
      };
      for (const i of movable(plan, loss, plan.minimum[j]! - plan.counts[j]!)) {
        if (plan.canLeave(plan.chosen[i]!)) plan.put(i, j);
      }
    }
  }
}

/** Takes away or makes cheaper until the budget holds, those first that lose least for what they save; `keep` stays. */
export function saveMoney(plan: Plan, keep = -1): void {
  for (let batch = 256; plan.left() < 0; batch *= 4) {
    const change = (i: number): number => {
      const from = plan.chosen[i]!;
      return from < 0 ? -1 : nextBest(plan, i, plan.cost(i, from));
    };
    const loss = (i: number): number => {
      const from = plan.chosen[i]!;
      if (from < 0 || i === keep || !plan.canLeave(from)) return Infinity;
      const to = change(i);
      const saved = plan.cost(i, from) - plan.cost(i, to);
      return saved > 0 ? (plan.score(i, from) - plan.score(i, to)) / saved : Infinity;
    };
    let any = false;
    for (const i of movable(plan, loss, batch)) {
      if (plan.left() >= 0) break;
      if (!plan.canLeave(plan.chosen[i]!)) continue;
      plan.put(i, change(i));
      any = true;
    }
    if (!any) return;
  }
}

/** Uses what is left: each customer's best step up that fits, those first that lose least by the prices. */
export function useTheRest(plan: Plan): void {
  const { customers, treatments } = plan.problem;
  const to = new Int16Array(customers);
  const loss = (i: number): number => {
    const from = plan.chosen[i]!;
    if (!plan.canLeave(from)) return Infinity;
    const [gain, cost, left] = [plan.gain(i, from), plan.cost(i, from), plan.left()];
    let least = Infinity;
    for (let j = 0; j < treatments; j += 1) {
      if (j === from || !(plan.gain(i, j) > gain) || !plan.hasRoom(j)) continue;
      if (plan.cost(i, j) - cost > left) continue;
      const one = plan.loss(i, j);
      if (one < least) [least, to[i]] = [one, j];
    }
    return least;
  };
  for (let round = 0; round < 20; round += 1) {
    const waiting = queue();
    for (const i of movable(plan, loss, 200_000)) waiting.push(i, loss(i));
    let any = false;
    while (waiting.size() > 0) {
      const i = waiting.pop();
      const [from, j] = [plan.chosen[i]!, to[i]!];
      if (plan.canLeave(from) && plan.hasRoom(j) && plan.cost(i, j) - plan.cost(i, from) <= plan.left()) {
        plan.put(i, j);
        any = true;
        continue;
      }
      const next = loss(i);
      if (next < Infinity) waiting.push(i, next);
    }
    if (!any) return;
  }
}

/** Only what the minimums ask for, as cheaply as a greedy choice finds it. */
export function cheapestMinimums(plan: Plan): void {
  for (let j = 0; j < plan.counts.length; j += 1) {
    const loss = (i: number): number =>
      plan.chosen[i]! < 0 && plan.gain(i, j) > 0 ? plan.cost(i, j) : Infinity;
    for (const i of movable(plan, loss, plan.minimum[j]!)) plan.put(i, j);
  }
}

/** Whether all limits hold. */
export function holds(plan: Plan): boolean {
  const within = (count: number, j: number): boolean =>
    count >= plan.minimum[j]! && count <= capacityOf(plan.problem, j);
  return plan.left() >= 0 && plan.counts.every(within);
}

/** @throws KeepworthError "allocation.infeasible" with how many of the minimums were met and what they cost */
export function refuse(plan: Plan): never {
  const asked = plan.minimum.reduce((sum, one) => sum + one, 0);
  const met = plan.counts.reduce((sum, count, j) => sum + Math.min(count, plan.minimum[j]!), 0);
  throw new KeepworthError("allocation.infeasible", {
    asked,
    met,
    budget: plan.problem.budget,
    needed: plan.problem.budget - plan.left(),
  });
}
