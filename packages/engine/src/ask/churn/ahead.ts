import { countInterval, moneyInterval, type Moments } from "@keepworth/decisions";
import type { Labels } from "../portfolio.ts";
import type { SubscriptionChurn, SubscriptionGroup } from "./answer.ts";
import type { Contracts } from "./contracts.ts";
import { yearBefore } from "./movement.ts";
import { standingOf, stays, type PlanModels } from "./planModels.ts";

/** P(lost) of subscriptions, or of a customer with several, at the fit and under draws. */
interface Chance {
  readonly fit: number;
  readonly draws: Float64Array;
}

/** Who or what shares one chance, within one group. */
interface Cell {
  readonly chance: Chance;
  customers: number;
  mrr: number;
  squares: number;
}

/**
 * What is expected to be lost within a horizon. Under each joint draw of the parameters (every plan's model, its failed
 * payments, what becomes of cancellations) each subscription leaves or stays by its own chance; a customer is lost with
 * the last subscription.
 */
export function ahead(
  contracts: Contracts,
  models: PlanModels,
  horizonDays: number,
  by: Labels,
): SubscriptionChurn["ahead"] {
  const groups = by.names.map(() => new Map<string, Cell>());
  const chances = new Map<string, Chance>();
  const chanceOf = (i: number): [string, Chance] => {
    const place = models.planOf[i]!;
    const n = contracts.renewals(i) + 1;
    const t = contracts.renewalsWithin(i, horizonDays);
    const standing = standingOf(models, contracts, i);
    const key = `${place} ${n} ${t} ${standing.kind} ${standing.told}`;
    let found = chances.get(key);
    if (!found) {
      const { fit, draws } = stays(models, place, n, t, standing);
      chances.set(key, (found = { fit: 1 - fit, draws: draws.map((p) => 1 - p) }));
    }
    return [key, found];
  };
  const add = (group: number, key: string, chance: Chance, customers: number, mrr: number) => {
    let cell = groups[group]!.get(key);
    if (!cell) groups[group]!.set(key, (cell = { chance, customers: 0, mrr: 0, squares: 0 }));
    cell.customers += customers;
    cell.mrr += mrr;
    cell.squares += mrr * mrr;
  };
  for (const { rows, main } of runningCustomers(contracts)) {
    const known = rows.map(chanceOf);
    rows.forEach((i, j) => add(by.code[i]!, known[j]![0], known[j]![1], 0, contracts.mrr[i]!));
    const [key, chance] = known.length === 1 ? known[0]! : all(known);
    add(by.code[main]!, key, chance, 1, 0);
  }
  const past = pastByGroup(contracts, by);
  const cells = groups.map((group) => [...group.values()]);
  const figures = (of: readonly Cell[]) => {
    const customers = of.reduce((sum, cell) => sum + cell.customers, 0);
    const mrr = of.reduce((sum, cell) => sum + cell.mrr, 0);
    const draws = of[0]?.chance.draws.length ?? 0;
    const count = (p: (chance: Chance) => number): Moments =>
      moments(of, p, (cell) => [cell.customers, cell.customers]);
    const money = (p: (chance: Chance) => number): Moments =>
      moments(of, p, (cell) => [cell.mrr, cell.squares]);
    const under = (side: typeof count) =>
      Array.from({ length: draws }, (_, k) => side((chance) => chance.draws[k]!));
    const lostCustomers = countInterval(count(({ fit }) => fit).mean, under(count), customers);
    const lostMrr = moneyInterval(money(({ fit }) => fit).mean, under(money), mrr);
    return { customers, mrr, lostCustomers, lostMrr };
  };
  const total = figures(cells.flat());
  const kept = (lost: number) => (total.mrr > 0 ? 1 - lost / total.mrr : 1);
  const { value, low, high } = total.lostMrr;
  return {
    lostCustomers: total.lostCustomers,
    lostMrr: total.lostMrr,
    grossRetention: { value: kept(value), low: kept(high), high: kept(low) },
    groups: cells
      .map((of, g): SubscriptionGroup => ({
        name: by.names[g]! || null,
        interval: null,
        ...figures(of),
        past: past[g]!,
      }))
      .filter(({ customers, mrr, past: before }) => customers > 0 || mrr > 0 || before.customers > 0)
      .toSorted((a, b) => b.lostMrr.value - a.lostMrr.value || b.mrr - a.mrr),
  };
}

/** A customer is lost when all subscriptions are. */
function all(known: readonly [string, Chance][]): [string, Chance] {
  const sorted = known.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const chance = {
    fit: sorted.reduce((p, [, one]) => p * one.fit, 1),
    draws: sorted[0]![1].draws.map((_, k) => sorted.reduce((p, [, one]) => p * one.draws[k]!, 1)),
  };
  return [sorted.map(([key]) => key).join("|"), chance];
}

function moments(
  cells: readonly Cell[],
  p: (chance: Chance) => number,
  size: (cell: Cell) => readonly [sum: number, squares: number],
): Moments {
  let [mean, variance] = [0, 0];
  for (const cell of cells) {
    const lost = p(cell.chance);
    const [sum, squares] = size(cell);
    mean += sum * lost;
    variance += squares * lost * (1 - lost);
  }
  return { mean, variance };
}

/** Customers with running subscriptions, and the one of these that pays most, whose group is theirs. */
export function* runningCustomers(contracts: Contracts): Generator<{ rows: number[]; main: number }> {
  const { customer, size, mrr } = contracts;
  for (let i = 0; i < size;) {
    const rows: number[] = [];
    const who = customer[i];
    for (; i < size && customer[i] === who; i++) if (contracts.running(i)) rows.push(i);
    if (rows.length > 0) yield { rows, main: rows.reduce((a, b) => (mrr[b]! > mrr[a]! ? b : a)) };
  }
}

/** Customers who paid a year before as-of, by the group of what they then paid most for, and who of them stopped. */
function pastByGroup(
  { customer, size, mrr, day, flag, asOf }: Contracts,
  by: Labels,
): SubscriptionGroup["past"][] {
  const before = yearBefore(asOf);
  const past = by.names.map(() => ({ customers: 0, lost: 0, mrr: 0, lostMrr: 0 }));
  const paidOn = (i: number, on: number) =>
    flag.kind[i] === 0 && day.paid_from[i]! <= on && day.paid_to[i]! > on;
  for (let i = 0; i < size;) {
    const who = customer[i];
    let [main, then, now] = [-1, 0, false];
    for (; i < size && customer[i] === who; i++) {
      if (paidOn(i, asOf)) now = true;
      if (!paidOn(i, before)) continue;
      then += mrr[i]!;
      if (main < 0 || mrr[i]! > mrr[main]!) main = i;
    }
    if (main < 0) continue;
    const group = past[by.code[main]!]!;
    group.customers += 1;
    group.mrr += then;
    if (!now) {
      group.lost += 1;
      group.lostMrr += then;
    }
  }
  return past;
}
