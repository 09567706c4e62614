import { afterIntervals, type PlannedMonth, type RenewalGroup } from "@keepworth/decisions";
import { queries, type Warehouse } from "@keepworth/warehouse";
import type { RunResult } from "../../result.ts";
import { readContracts, type Contracts } from "../churn/contracts.ts";
import { planModels, standingOf, stays, type PlanModels } from "../churn/planModels.ts";
import type { PlanAnswer } from "./answer.ts";

export interface Subscriptions {
  readonly groups: readonly RenewalGroup[];
  /** `revenue` is filled in by the plan. */
  readonly answer: Omit<NonNullable<PlanAnswer["subscriptions"]>, "revenue">;
}

const seed = 20_260_501;
/** Where more of the first payments than this are orders, so are the others. */
const inOrdersAbove = 0.5;

/**
 * Renewals of running subscriptions, by the models of contracts; null without any. Where payments are booked as orders
 * too, the purchase model expects them already, and they are not counted again.
 */
export async function readSubscriptions(
  warehouse: Warehouse,
  run: RunResult,
  orders: Parameters<typeof queries.subscriptionPayments>[1]["orders"],
  months: readonly PlannedMonth[],
): Promise<Subscriptions | null> {
  const { dataset, asOf } = run;
  await using contracts = await readContracts(warehouse, { dataset, asOf });
  const running = Array.from({ length: contracts.size }, (_, i) => i).filter(
    (i) => contracts.running(i) && contracts.flag.paused[i] === 0,
  );
  if (running.length === 0) return null;
  const found = await warehouse.row<{ subscriptions: number; paid: number }>(
    queries.subscriptionPayments(warehouse.dialect, { dataset, asOf, orders }),
  );
  const inOrders = found.subscriptions > 0 ? found.paid / found.subscriptions : 0;
  const counted = inOrders <= inOrdersAbove;
  return {
    groups: counted ? renewalGroups(contracts, planModels(contracts, seed), running, months) : [],
    answer: { running: running.length, counted, inOrders },
  };
}

/** Subscriptions that renew in the same months with the same chances, put together. */
function renewalGroups(
  contracts: Contracts,
  models: PlanModels,
  running: readonly number[],
  months: readonly PlannedMonth[],
): RenewalGroup[] {
  const groups = new Map<string, { first: number; customers: number; amount: number; months: number[] }>();
  const cached = new Map<string, RenewalGroup["retention"]>();
  for (const i of running) {
    const due = renewalMonths(contracts, i, months);
    const { kind, told } = standingOf(models, contracts, i);
    const key = [models.planOf[i], contracts.renewals(i), kind, told, due.join(" ")].join("|");
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { first: i, customers: 1, amount: contracts.amount[i]!, months: due });
    else {
      group.customers += 1;
      group.amount += contracts.amount[i]!;
    }
  }
  const retention = (i: number, renewals: number) => {
    const standing = standingOf(models, contracts, i);
    const [place, n] = [models.planOf[i]!, contracts.renewals(i) + 1];
    const key = [place, n, standing.kind, standing.told, renewals].join("|");
    let known = cached.get(key);
    if (known === undefined) {
      const chances = Array.from(
        { length: renewals },
        (_, t) => stays(models, place, n, t + 1, standing).draws,
      );
      known = Array.from(chances[0] ?? [], (_, draw) =>
        Float64Array.from(chances, (chance, t) => {
          const before = t === 0 ? 1 : chances[t - 1]![draw]!;
          return before > 0 ? Math.min(1, chance[draw]! / before) : 0;
        }),
      );
      cached.set(key, known);
    }
    return known;
  };
  return [...groups.values()].flatMap(({ first, customers, amount, months: due }) =>
    due.length === 0
      ? []
      : [{ customers, amount: amount / customers, months: due, retention: retention(first, due.length) }],
  );
}

/** The planned month of every renewal that falls into the plan. */
function renewalMonths(contracts: Contracts, i: number, months: readonly PlannedMonth[]): number[] {
  const { asOf, intervals, label } = contracts;
  const every = intervals[label.every.code[i]!]!;
  const next = contracts.nextRenewal(i);
  const last = months.at(-1)!.end;
  const due: number[] = [];
  for (let k = 0; ; k += 1) {
    const ahead = (k === 0 ? next : afterIntervals(next, k, every)) - asOf;
    if (ahead > last) return due;
    due.push(
      Math.max(
        0,
        months.findIndex(({ start, end }) => ahead > start && ahead <= end),
      ),
    );
  }
}
