import { queries, sql, type Sql } from "@keepworth/warehouse";
import type { ImproveInput } from "../../compute/improveSubjects.ts";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { expectedMargins } from "../effects/expectedMargins.ts";
import { namesOf } from "../portfolio.ts";
import type { StoredCustomers } from "../storedCustomers.ts";

/** Orders that are read; of more, those of one in some customers. */
const mostOrders = 200_000;
/** Channels that are part of a customer's state, beside the most frequent one, and the share that makes it worth it. */
const [mostChannels, leastShare] = [4, 0.05];

export function sampleStep({ orders }: RunResult): number {
  return Math.max(1, Math.ceil(orders / mostOrders));
}

/**
 * Every day of a touch or an order as a clock, with the state of the customer on that day and the margin that came after.
 *
 * @param touches  what stands after FROM: customer_id, day
 */
export async function clocksOf(
  { warehouse }: Keepworth,
  { run, table }: StoredCustomers,
  touches: Sql,
  { orders, horizonDays }: { readonly orders: Sql; readonly horizonDays: number },
): Promise<ImproveInput["clocks"]> {
  const events = sql`(SELECT t.customer_id, t.day, 1 AS event, coalesce(c.channel, '') AS grp
    FROM (SELECT DISTINCT customer_id, day FROM ${touches} AS every) AS t
    LEFT JOIN ${table} AS c ON c.customer_id = t.customer_id)`;
  const rows = await warehouse.columns(
    queries.effectClocks(warehouse.dialect, {
      events,
      orders,
      comparison: "events",
      asOf: run.asOf,
      horizon: horizonDays,
      near: 0,
      margin: run.margin.toFixed(8),
      costs: run.assumptions.some((one) => one.name === "margin" && one.source === "data"),
      groups: await namesOf(warehouse, table, "channel"),
    }),
  );
  const column = (name: string) => rows[name]!;
  const repeats = Float64Array.from(column("purchases"), (n) => Math.max(0, n - 1));
  const [age, spent, spendDays] = [column("age"), column("spend"), column("spend_days")];
  const channel = column("grp");
  const states = {
    purchases: column("purchases"),
    age,
    waited: column("waited"),
    spend: spent,
    spend_days: spendDays,
  };
  return {
    customer: column("customer"),
    day: column("day"),
    followed: Uint8Array.from(column("status"), (status) => (status === 0 ? 1 : 0)),
    channel,
    first: Float64Array.from(column("day"), (day, i) => day - age[i]!),
    repeats,
    ...expectedMargins(run, states, horizonDays),
    actual: column("margin"),
    state: [
      age,
      repeats.map((n) => Math.log1p(n)),
      Float64Array.from(spent, (money, i) => (money > 0 ? money / spendDays[i]! : 0)),
      ...channelColumns(channel),
    ],
  };
}

/** 1 or 0 for each of the larger channels but the largest: what goes with the channel is not the subject's doing. */
function channelColumns(channel: ArrayLike<number>): Uint8Array[] {
  const counts = new Map<number, number>();
  for (let i = 0; i < channel.length; i += 1) counts.set(channel[i]!, (counts.get(channel[i]!) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(1, 1 + mostChannels)
    .filter(([, clocks]) => clocks >= leastShare * channel.length)
    .map(([one]) => Uint8Array.from(channel, (code) => (code === one ? 1 : 0)));
}
