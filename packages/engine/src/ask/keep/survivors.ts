import { staysFor } from "@keepworth/decisions";
import { sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { ahead } from "../churn/ahead.ts";
import type { Contracts } from "../churn/contracts.ts";
import { unchanged } from "../churn/lossDraws.ts";
import { lossesOf, whoStays } from "../churn/losses.ts";
import { atFit, type PlanModels } from "../churn/planModels.ts";
import { lawFor } from "../staying.ts";
import type { StoredCustomers } from "../storedCustomers.ts";

/** How many of the customers there are now are left after some days. */
export interface Survivors {
  readonly now: number;
  /** By the days asked for. */
  readonly left: readonly number[];
  /** Standard deviation of what is not known of the losses, as a share of them; chance comes on top. */
  readonly spread: number;
  /** Share of new customers still there after as many days. */
  readonly entrants: readonly number[];
}

/**
 * Customers of a shop: Σ P(active after t), by the model that does not call every one-time buyer active.
 *
 * @param subscribers  customers left out (customer_id), whose leaving is known from their subscriptions
 */
export async function shopSurvivors(
  keepworth: Keepworth,
  stored: StoredCustomers,
  days: readonly number[],
  subscribers: Sql | null,
): Promise<Survivors> {
  const { warehouse } = keepworth;
  const without = subscribers
    ? sql`WHERE customer_id NOT IN (SELECT customer_id FROM ${subscribers})`
    : sql``;
  const states = (await warehouse.columns(sql`
SELECT CAST(frequency AS INTEGER) AS x, CAST(age_days - recency_days AS INTEGER) AS tx, CAST(age_days AS INTEGER) AS age,
  CAST(g AS INTEGER) AS g, CAST(count(*) AS DOUBLE) AS customers
FROM ${stored.table} AS t ${without} GROUP BY 1, 2, 3, 4 ORDER BY 1, 3, 2, 4`)) as Record<
    "x" | "tx" | "age" | "g",
    Int32Array
  > & { customers: Float64Array };
  const law = await lawFor(keepworth, stored);
  let now = 0;
  const left = days.map(() => 0);
  for (let i = 0; i < states.x.length; i += 1) {
    const one = law.of({ x: states.x[i]!, tx: states.tx[i]!, T: states.age[i]! }, states.g[i]!);
    const active = one.model.pAlive(one.params, one.state);
    now += states.customers[i]! * active;
    days.forEach((t, k) => {
      left[k]! +=
        states.customers[i]! * Math.min(active, one.model.pAliveAt(one.params, one.state, one.ahead(t)));
    });
  }
  const fresh = law.of({ x: 0, tx: 0, T: 0 }, 0);
  const far = days.at(-1)!;
  const customers = await whoStays(keepworth, stored, far);
  const [all] = await lossesOf(keepworth, stored, { customers, label: sql`''`, days: far });
  return {
    now,
    left,
    spread: deviation((all?.draws ?? unchanged).lost),
    entrants: days.map((t) => fresh.model.pAliveAt(fresh.params, fresh.state, fresh.ahead(t))),
  };
}

/** Customers with a subscription, by the model of each plan; new ones take plans as those there are now. */
export function contractSurvivors(
  contracts: Contracts,
  models: PlanModels,
  days: readonly number[],
): Survivors {
  const together = { names: [""], code: new Int32Array(contracts.size) };
  const lost = days.map((t) => ahead(contracts, models, t, together));
  const now = lost[0]?.groups.reduce((sum, { customers }) => sum + customers, 0) ?? 0;
  const { value, low, high } = lost.at(-1)?.lostCustomers ?? { value: 0, low: 0, high: 0 };
  const chance = value * (1 - value / Math.max(1, now));
  const spread = value > 0 ? Math.sqrt(Math.max(0, ((high - low) / 3.29) ** 2 - chance)) / value : 0;
  const running = models.plans.map(({ rows }) => rows.filter((i) => contracts.running(i)).length);
  const everybody = running.reduce((sum, n) => sum + n, 0);
  const terms = models.plans.map(({ interval }) => contracts.intervals[interval]!);
  const entrants = days.map((t) =>
    models.plans.reduce((sum, plan, p) => {
      const { unit, count } = terms[p]!;
      const renewals = Math.floor(t / (unitDays[unit] * count));
      const stays =
        renewals === 0 ? 1 : atFit(plan, (law) => staysFor(law, { n: 1, told: 0, saved: 1 }, renewals));
      return sum + (everybody > 0 ? running[p]! / everybody : 0) * stays;
    }, 0),
  );
  return { now, left: lost.map(({ lostCustomers }) => now - lostCustomers.value), spread, entrants };
}

const unitDays = { day: 1, week: 7, month: 30.4375, year: 365.25 } as const;

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length);
}
