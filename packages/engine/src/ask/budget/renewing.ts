import { renewalWindowDays, staysFor } from "@keepworth/decisions";
import { date, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { ratePerInterval, readContracts, type StoredContracts } from "../churn/contracts.ts";
import {
  atFit,
  isCancelling,
  planModels,
  standingOf,
  valueAhead,
  type PlanModels,
} from "../churn/planModels.ts";
import type { Portfolio } from "../portfolio.ts";
import type { PlacedCustomers, StoredCustomers } from "../storedCustomers.ts";

/**
 * Renewals that come up within sixty days and that a discount may bring, as `renewals` sees them: of subscriptions that
 * run, those cancelled among them as they may be won back, but none whose payment failed. By customer, in the order of a
 * portfolio; money at today's value.
 */
export interface Renewing {
  /** Days to the first of a customer's renewals; −1 where there is none. */
  readonly inDays: Int32Array;
  /** Customer i has those from begins[i] up to, without, begins[i + 1]. */
  readonly begins: Int32Array;
  /** P(renews). */
  readonly renews: Float64Array;
  /** Payment for the coming term. */
  readonly amount: Float64Array;
  /** What it is worth that it is renewed: expected margin of the coming term and all after it. */
  readonly value: Float64Array;
  /** How much of that is in within `soonDays`. */
  readonly soon: Float64Array;
  /** Standard deviation of that value by the customer's own chance, as a share of it. */
  readonly spread: Float64Array;
  /** The same of all value at risk, which all renewals have in common: what is not known of how plans are left. */
  readonly common: number;
}

/**
 * Looks at the renewals as `renewals` does: the same plans, standings, chances and values.
 *
 * @param soonDays  within which a first profit is looked at
 * @throws KeepworthError "subscription.interval"
 */
export async function renewingOf(
  keepworth: Keepworth,
  portfolio: Portfolio<never, never>,
  soonDays: number,
): Promise<Renewing> {
  const { run, size } = portfolio;
  const inDays = new Int32Array(size).fill(-1);
  const begins = new Int32Array(size + 1);
  await using contracts = await contractsOf(keepworth, portfolio);
  const due = contracts ? await dueOf(keepworth, portfolio, contracts) : none;
  const column = () => new Float64Array(due.contract.length);
  const [renews, amount, value, soon, spread] = [column(), column(), column(), column(), column()];
  const found = { inDays, begins, renews, amount, value, soon, spread };
  if (!contracts || due.contract.length === 0) return { ...found, common: 0 };
  first(inDays, contracts, due);
  for (const i of due.customer) begins[i + 1]! += 1;
  for (let i = 0; i < size; i += 1) begins[i + 1]! += begins[i]!;
  const models = planModels(contracts, 1);
  const cellOf = cellsOf(contracts, models, run.discountRate);
  const paid = new Map<Cell, number>();
  due.contract.forEach((s, at) => {
    const cell = cellOf(s);
    const perTerm = run.margin * contracts.amount[s]!;
    renews[at] = Math.min(1, cell.fit.renews);
    amount[at] = contracts.amount[s]!;
    value[at] = perTerm * cell.terms;
    soon[at] = perTerm * Math.min(cell.terms, cell.termsOf(contracts.renewalsWithin(s, soonDays)));
    // A number of terms that go on with a constant chance.
    spread[at] = Math.sqrt(Math.max(0, 1 - 1 / cell.terms));
    paid.set(cell, (paid.get(cell) ?? 0) + perTerm);
  });
  return { ...found, common: commonShare(paid) };
}

interface Due {
  /** Places among the contracts and in the portfolio. */
  readonly contract: Int32Array;
  readonly customer: Int32Array;
}

const none: Due = { contract: new Int32Array(0), customer: new Int32Array(0) };

/** null where no subscription had begun. */
async function contractsOf(
  { warehouse }: Keepworth,
  { run }: StoredCustomers,
): Promise<StoredContracts | null> {
  const { dataset, asOf } = run;
  const { begun } = await warehouse.row<{ begun: number }>(
    sql`SELECT count(*) AS begun FROM subscriptions WHERE dataset = ${dataset} AND started_at <= ${date(asOf)}`,
  );
  return begun > 0 ? await readContracts(warehouse, { dataset, asOf }) : null;
}

async function dueOf(
  { warehouse }: Keepworth,
  { table }: PlacedCustomers,
  contracts: StoredContracts,
): Promise<Due> {
  const all = (await warehouse.columns(sql`
SELECT CAST(c.i AS INTEGER) AS contract, CAST(p.i AS INTEGER) AS customer
FROM ${contracts.table} AS c JOIN ${table} AS p ON p.customer_id = c.customer_id
WHERE c.kind = 0 ORDER BY p.i, c.i`)) as unknown as Due;
  const isDue = (s: number): boolean =>
    contracts.running(s) &&
    contracts.nextRenewal(s) <= contracts.asOf + renewalWindowDays &&
    (contracts.flag.failing[s] !== 1 || isCancelling(contracts, s));
  return {
    contract: all.contract.filter(isDue),
    customer: all.customer.filter((_, at) => isDue(all.contract[at]!)),
  };
}

function first(inDays: Int32Array, contracts: StoredContracts, { contract, customer }: Due): void {
  customer.forEach((i, at) => {
    const days = contracts.nextRenewal(contract[at]!) - contracts.asOf;
    if (inDays[i] === -1 || days < inDays[i]!) inDays[i] = days;
  });
}

type Cell = Pick<ReturnType<typeof valueAhead>, "fit" | "draws"> & {
  /** Terms that a renewal is worth, the coming one among them, at today's value. */
  readonly terms: number;
  /** The same of the first so many. */
  termsOf(renewals: number): number;
};

/** Everything that is the same for subscriptions of one plan, age and standing, looked at once. */
function cellsOf(
  contracts: StoredContracts,
  models: PlanModels,
  discountRate: number,
): (contract: number) => Cell {
  const cells = new Map<string, Cell>();
  return (s) => {
    const place = models.planOf[s]!;
    const n = contracts.renewals(s) + 1;
    const standing = standingOf(models, contracts, s);
    const key = `${place} ${n} ${standing.kind} ${standing.told}`;
    const known = cells.get(key);
    if (known) return known;
    const { fit, draws } = valueAhead(models, place, n, standing, { contracts, discountRate });
    const plan = models.plans[place]!;
    const rate = ratePerInterval(discountRate, contracts.intervals[plan.interval]!);
    const sums = [0];
    const there = (t: number): number => atFit(plan, (law) => staysFor(law, { n }, t));
    const cell: Cell = {
      fit,
      draws,
      terms: fit.renews < 1 ? fit.atRisk / (1 - fit.renews) : 0,
      termsOf(renewals) {
        while (sums.length <= renewals) {
          const t = sums.length;
          sums.push(sums[t - 1]! + there(t) / there(1) / (1 + rate) ** (t - 1));
        }
        return sums[renewals]!;
      },
    };
    cells.set(key, cell);
    return cell;
  };
}

/** How far the value at risk of all renewals is off under what the plans' parameters may be. */
function commonShare(paid: ReadonlyMap<Cell, number>): number {
  const count = Math.min(...[...paid.keys()].map(({ draws }) => draws.length));
  const sums = Float64Array.from({ length: count }, (_, k) => {
    let sum = 0;
    for (const [{ draws }, each] of paid) sum += each * draws[k]!.atRisk;
    return sum;
  });
  const mean = sums.reduce((sum, one) => sum + one, 0) / count;
  const variance = sums.reduce((sum, one) => sum + (one - mean) ** 2, 0) / count;
  return mean > 0 ? Math.sqrt(variance) / mean : 0;
}
