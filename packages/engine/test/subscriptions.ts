import { afterIntervals, billingInterval } from "@keepworth/decisions";
import { seeded } from "@keepworth/models";
import { raw, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../src/open.ts";

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * Writes subscriptions of sBG customers in three plans into a dataset, as an export of `until` has them: some on trial,
 * some who cancelled, some whose payment failed, some who changed plans.
 */
export async function writeSubscriptions(
  { warehouse }: Keepworth,
  options: { dataset: string; customers: number; until: string; seed?: number; prefix?: string },
): Promise<void> {
  const { dataset, customers, until, seed = 1, prefix = "S" } = options;
  const rng = seeded(seed);
  const last = Date.parse(until) / 86_400_000;
  const lines: string[] = [];
  const text = (value: string | null) => (value === null ? "NULL" : `'${value}'`);
  const add = (
    id: string,
    who: string,
    plan: string,
    amount: number,
    every: string,
    from: number,
    rest: (string | null)[],
  ) =>
    lines.push(
      `(${text(dataset)}, 1, ${lines.length + 1}, 1, ${[id, who, plan].map(text).join(", ")}, ${amount}, ${text(every)}, ${text(iso(from))}, ${rest.map(text).join(", ")})`,
    );
  for (let i = 0; i < customers; i++) {
    const yearly = i % 4 === 3;
    const interval = billingInterval(yearly ? "year" : "month");
    const start = last - Math.floor(900 * rng.uniform());
    const trial = i % 5 === 0 ? start + 14 : null;
    const life = 1 + rng.geometric(rng.beta(0.8, yearly ? 4 : 7));
    const failure = 1 + rng.geometric(0.01);
    const paid = trial ?? start;
    const end = afterIntervals(paid, Math.min(life, failure, 200), interval);
    const failed = failure < life;
    const asked = failed ? null : iso(end - Math.min(20, end - paid));
    const over = end <= last;
    const who = `${prefix}${String(i).padStart(5, "0")}`;
    const plan = yearly ? "Yearly" : "Monthly";
    const amount = yearly ? 100 : 10;
    const told = asked !== null && asked <= until ? asked : null;
    const tail = [
      trial === null ? null : iso(trial),
      told,
      told !== null && over ? (rng.uniform() < 0.6 ? "too dear" : "moved") : null,
      over && failed ? iso(end) : null,
      over ? iso(end) : null,
      over ? "canceled" : trial !== null && trial > last ? "trialing" : "active",
      ["search", "social"][i % 2]!,
    ];
    add(`${who}-1`, who, plan, amount, yearly ? "year" : "month", start, tail);
    // one in ten who ended goes on with a larger plan on the same day
    if (over && i % 10 === 1)
      add(`${who}-2`, who, "Plus", 25, "month", end, [null, null, null, null, null, "active", "search"]);
  }
  await warehouse.run(sql`DELETE FROM subscriptions_versions WHERE dataset = ${dataset}`);
  await warehouse.run(
    raw(`INSERT INTO subscriptions_versions (dataset, import_id, row_no, copy, subscription_id, customer_id, plan, amount,
      "interval", started_at, trial_end, cancel_requested_at, cancel_reason, payment_failed_at, ended_at, status, channel)
      VALUES ${lines.join(",\n")}`),
  );
}
