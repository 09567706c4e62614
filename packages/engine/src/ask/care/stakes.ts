import { moneyInterval, varianceOfInterval, type ClassName } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Figure } from "../../result.ts";
import { withRows } from "../../withTable.ts";
import { fitness } from "../churn/fitness.ts";
import { keptOf, lossesOf, moneyLost, whoStays } from "../churn/losses.ts";
import type { Which } from "../publishedRun.ts";
import { renewals } from "../renewals.ts";
import type { Renewal, RenewalsAnswer } from "../renewals/answer.ts";
import { storeStaying } from "../staying.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import { classSql } from "./classes.ts";

/** What may be lost with a customer. */
export interface Stake {
  /** The chance of being lost within the horizon; of a subscriber, at the coming renewal. */
  readonly risk: number;
  /** What staying would bring in it, discounted; of a subscription, all that follows. */
  readonly worth: number;
  readonly atRisk: number;
}

/** What is known of some people, by customer id. */
export interface KnownStakes {
  /** null where nothing is known of the customer's value. */
  of(customer: string): Stake | null;
  /** null of who is no customer of the run, as below. */
  classOf(customer: string): ClassName | null;
  segmentOf(customer: string): string | null;
}

export interface Stakes {
  readonly horizonDays: number | null;
  /** Asks about some people, and answers for no others. */
  among(customers: readonly string[]): Promise<KnownStakes>;
  /** What may be lost with some customers in all. */
  total(customers: readonly string[]): Promise<Figure>;
}

const none: Figure = { value: 0, low: 0, high: 0 };

/**
 * What may be lost with customers, by what their orders and subscriptions alone tell: P(leaves) times the margin that
 * staying would bring. What a complaint or a late parcel adds to that chance is not in it, and whoever writes is surely
 * active, which is not counted either: both would make it larger.
 *
 * @param stored  null without a run
 * @param renewing  null without subscriptions
 */
export async function stakesOf(
  keepworth: Keepworth,
  stored: StoredCustomers | null,
  renewing: RenewalsAnswer | null,
): Promise<Stakes> {
  const bySubscription = Map.groupBy(renewing?.renewals ?? [], ({ customerId }) => customerId);
  const valued =
    stored !== null &&
    stored.run.amounts &&
    (renewing?.fitness ?? (await fitness(keepworth, stored.run))).fits;
  return {
    horizonDays: stored?.run.horizonDays ?? null,
    async among(customers) {
      const members = stored ? await readMembers(keepworth, stored, customers, valued) : new Map();
      return {
        of(customer) {
          const own = bySubscription.get(customer);
          return own ? bySubscriptions(own) : (members.get(customer)?.stake ?? null);
        },
        classOf: (customer) => members.get(customer)?.class ?? null,
        segmentOf: (customer) => members.get(customer)?.segment ?? null,
      };
    },
    async total(customers) {
      const subscribers = new Set(customers.filter((customer) => bySubscription.has(customer)));
      const others = customers.filter((customer) => !subscribers.has(customer));
      const parts = [
        lostSubscriptions([...subscribers].flatMap((customer) => bySubscription.get(customer)!)),
        valued ? await lostOrders(keepworth, stored, others) : none,
      ];
      const sum = (pick: (part: Figure) => number) => parts.reduce((all, part) => all + pick(part), 0);
      const value = sum((part) => part.value);
      return {
        value,
        low: Math.max(0, value - Math.hypot(...parts.map((part) => part.value - part.low))),
        high: value + Math.hypot(...parts.map((part) => part.high - part.value)),
      };
    },
  };
}

interface Member {
  readonly class: ClassName;
  readonly segment: string | null;
  /** null where orders do not tell. */
  readonly stake: Stake | null;
}

/** The customers of a run among some people. */
async function readMembers(
  keepworth: Keepworth,
  stored: StoredCustomers,
  customers: readonly string[],
  valued: boolean,
): Promise<Map<string, Member>> {
  if (customers.length === 0) return new Map();
  const { warehouse } = keepworth;
  const { run, table } = stored;
  const kept = keptOf(run, run.horizonDays);
  const told = sql`t.customer_id, t.segment, ${await classSql(keepworth, stored)} AS class`;
  const states = valued ? (await storeStaying(keepworth, stored, run.horizonDays)).table : null;
  const rows = await withNamed(keepworth, customers, (asked) =>
    warehouse.rows<{ customer_id: string; segment: string; class: ClassName } & Partial<Risk>>(
      states
        ? sql`
SELECT ${told}, s.p_active - s.p_stay AS risk, s.orders, coalesce(CAST(t.expected_spend AS DOUBLE), 0) AS spend
FROM ${asked} AS a JOIN ${table} AS t ON t.customer_id = a.customer_id JOIN ${states} AS s ON ${queries.sameState("t", "s")}`
        : sql`SELECT ${told} FROM ${asked} AS a JOIN ${table} AS t ON t.customer_id = a.customer_id`,
    ),
  );
  const stakeOf = ({ risk, orders, spend }: Risk): Stake => {
    const worth = orders * kept * Math.max(0, spend);
    return { risk, worth, atRisk: risk * worth };
  };
  return new Map(
    rows.map(({ customer_id, segment, class: name, ...risk }) => [
      customer_id,
      { class: name, segment: segment || null, stake: states ? stakeOf(risk as Risk) : null },
    ]),
  );
}

type Risk = Record<"risk" | "orders" | "spend", number>;

/** What may be lost with some customers whose orders bring something. */
async function lostOrders(
  keepworth: Keepworth,
  stored: StoredCustomers,
  some: readonly string[],
): Promise<Figure> {
  if (some.length === 0) return none;
  const { run, table } = stored;
  const days = run.horizonDays;
  return withNamed(keepworth, some, async (asked) => {
    const among = sql`(
SELECT t.* FROM ${table} AS t JOIN ${asked} AS a ON a.customer_id = t.customer_id WHERE CAST(t.expected_spend AS DOUBLE) > 0)`;
    const customers = await whoStays(keepworth, stored, days, among);
    const losses = await lossesOf(keepworth, stored, { customers, label: sql`''`, days });
    const lost = moneyLost(losses, run, days);
    return lost.value > 0 ? lost : none;
  });
}

/** Lends a table (customer_id) of some people, each once. */
function withNamed<T>(
  { warehouse }: Keepworth,
  customers: readonly string[],
  use: (asked: Sql) => Promise<T>,
): Promise<T> {
  const rows = [...new Set(customers)].map((customer) => [customer]);
  return withRows(warehouse, { customer_id: "VARCHAR" }, rows, use);
}

/** Of several subscriptions the risk is that of an average unit of money. */
function bySubscriptions(rows: readonly Renewal[]): Stake {
  const parts = rows.map(lossOf);
  const atRisk = parts.reduce((sum, part) => sum + part.risk * part.worth, 0);
  const worth = parts.reduce((sum, part) => sum + part.worth, 0);
  return { risk: worth > 0 ? atRisk / worth : 0, worth, atRisk };
}

function lossOf({ pRenews, atRisk }: Renewal): { readonly risk: number; readonly worth: number } {
  const risk = Math.min(1, Math.max(0, 1 - pRenews.value));
  return { risk, worth: risk > 0 ? Math.max(0, atRisk.value) / risk : 0 };
}

/** Errors of parameters are shared by all subscriptions; whether each is renewed is its own chance. */
function lostSubscriptions(rows: readonly Renewal[]): Figure {
  let [value, chance, low, high] = [0, 0, 0, 0];
  for (const row of rows) {
    const { risk, worth } = lossOf(row);
    value += risk * worth;
    low += Math.max(0, row.atRisk.low);
    high += Math.max(0, row.atRisk.high);
    chance += worth * worth * risk * (1 - risk);
  }
  const variance = chance + varianceOfInterval(low, high);
  return moneyInterval(value, [{ mean: value, variance }]);
}

/** Subscriptions that renew within a year; null where there are none. */
export async function renewalsAhead(keepworth: Keepworth, which: Which): Promise<RenewalsAnswer | null> {
  try {
    return await renewals(keepworth, { ...which, within: 366, limit: 100_000 });
  } catch (error) {
    if (error instanceof KeepworthError && error.code === "churn.nothing") return null;
    throw error;
  }
}
