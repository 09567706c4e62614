import {
  countInterval,
  meanDiscountFactor,
  moneyInterval,
  perYear,
  type Moments,
} from "@keepworth/decisions";
import { modelErrorFrom } from "@keepworth/models";
import { sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { topPositions, type Portfolio } from "../portfolio.ts";
import { staying } from "../staying.ts";
import type { ChurnGroup, ShopChurn } from "./answer.ts";
import { lossDraws } from "./lossDraws.ts";
import { pastYears } from "./pastYears.ts";

const listed = 10;

/**
 * What a run's orders say of churn. Nobody tells a shop that they leave: ahead, it is Σ (P(active now) − P(active at the
 * end)); in the past, who bought in one year and in the next not at all.
 *
 * @param subscribers  customer ids with a running subscription as a table (customer_id), whose leaving is known from it
 */
export async function shopChurn(
  keepworth: Keepworth,
  portfolio: Portfolio,
  options: {
    readonly horizonDays: number;
    readonly by: Exclude<ChurnGroup, "plan">;
    readonly subscribers: Sql | null;
  },
): Promise<ShopChurn> {
  const { horizonDays, by, subscribers } = options;
  const { run, size, figure, label } = portfolio;
  const stays = await staying(keepworth, portfolio, horizonDays);
  const out = subscribers ? await isSubscriber(keepworth, portfolio, subscribers) : null;
  const lost = stays.pActive.map((p, i) => (out?.[i] ? 0 : p - stays.pStay[i]!));
  // Orders come as evenly over the horizon as money that is discounted to as-of is counted.
  const kept = run.margin * meanDiscountFactor(run.discountRate, horizonDays / perYear.day);
  const each = figure.expected_spend.map((spend) => kept * (Number.isNaN(spend) ? 0 : spend));
  const money = run.amounts ? lost.map((p, i) => p * stays.ordersIfStaying[i]! * each[i]!) : null;
  const { names, code } = label[by];
  const group = code.map((g, i) => (out?.[i] ? -1 : g));
  const ratios = await lossDraws(keepworth, portfolio, stays, {
    group,
    groups: names.length,
    money,
    seed: run.id,
  });
  const error = run.holdout ? modelErrorFrom(run.holdout.origins) : 0;
  const sums = names.map(() => ({ members: 0, active: 0, lost: 0, chance: 0, money: 0, moneyChance: 0 }));
  for (let i = 0; i < size; i++) {
    if (group[i]! < 0) continue;
    const sum = sums[group[i]!]!;
    const p = lost[i]!;
    sum.members += 1;
    sum.active += stays.pActive[i]!;
    sum.lost += p;
    sum.chance += p * (1 - p);
    if (!money) continue;
    const brought = stays.ordersIfStaying[i]! * each[i]!;
    sum.money += p * brought;
    // Whether they leave, and how many orders they would have placed.
    sum.moneyChance += p * (1 - p) * brought * brought + p * brought * each[i]!;
  }
  const figures = (of: readonly number[]) => {
    const add = (name: keyof (typeof sums)[number]) => of.reduce((sum, g) => sum + sums[g]![name], 0);
    const under = (mean: "lost" | "money", chance: "chance" | "moneyChance", tau: number): Moments[] =>
      Array.from(ratios.lost[0] ?? [], (_, k) => {
        const ratio = (g: number) => (mean === "lost" ? ratios.lost : ratios.money)[g]![k]!;
        const total = of.reduce((sum, g) => sum + sums[g]![mean] * ratio(g), 0);
        const variance = of.reduce((sum, g) => sum + sums[g]![chance] * ratio(g), 0);
        return { mean: total, variance: variance + (tau * total) ** 2 };
      });
    return {
      members: add("members"),
      activeNow: add("active"),
      lostCustomers: countInterval(add("lost"), under("lost", "chance", 0), add("members")),
      moneyAtRisk: money ? moneyInterval(add("money"), under("money", "moneyChance", error)) : null,
    };
  };
  const past = await pastYears(keepworth, portfolio, by, subscribers);
  const { members, ...total } = figures(names.map((_, g) => g));
  const blank = { buyers: 0, lost: 0, revenue: 0, lostRevenue: 0 };
  // A segment that customers were in a year ago may have nobody today.
  const places = new Map(names.map((name, g) => [name, [g]]));
  for (const name of past.groups.keys()) if (!places.has(name)) places.set(name, []);
  return {
    model: stays.model,
    customers: members,
    subscribers: size - members,
    ...total,
    past: past.months,
    silentButActive: figure.recency_days.reduce((sum, days, i) => {
      const months = Math.floor(days / 30.4375);
      return months >= 12 && months < 24 && group[i]! >= 0 ? sum + stays.pActive[i]! : sum;
    }, 0),
    groups: [...places]
      .map(([name, of]) => ({ name: name || null, ...figures(of), ...(past.groups.get(name) ?? blank) }))
      .filter((one) => one.members > 0 || one.buyers > 0)
      .toSorted(
        (a, b) =>
          (b.moneyAtRisk?.value ?? 0) - (a.moneyAtRisk?.value ?? 0) ||
          b.lostCustomers.value - a.lostCustomers.value,
      ),
    customersAtRisk: await atRisk(portfolio, stays, { lost, money }, group),
  };
}

async function atRisk(
  portfolio: Portfolio,
  { pActive, pStay }: { readonly pActive: Float64Array; readonly pStay: Float64Array },
  { lost, money }: { readonly lost: Float64Array; readonly money: Float64Array | null },
  group: Int32Array,
): Promise<ShopChurn["customersAtRisk"]> {
  const size = money ?? lost;
  const { segment, channel } = portfolio.label;
  const top = topPositions(size, listed).filter((i) => group[i]! >= 0 && size[i]! > 0);
  const ids = await portfolio.ids(top);
  return Array.from(top, (i, place) => ({
    customerId: ids[place]!,
    risk: pActive[i]! > 0 ? 1 - pStay[i]! / pActive[i]! : 0,
    pActive: pActive[i]!,
    moneyAtRisk: money?.[i] ?? null,
    segment: segment.names[segment.code[i]!]! || null,
    channel: channel.names[channel.code[i]!]! || null,
  }));
}

async function isSubscriber(
  { warehouse }: Keepworth,
  { table }: Portfolio,
  subscribers: Sql,
): Promise<Int32Array> {
  const columns = await warehouse.columns(sql`
SELECT CAST(CASE WHEN s.customer_id IS NULL THEN 0 ELSE 1 END AS INTEGER) AS subscribes
FROM ${table} AS t LEFT JOIN (SELECT DISTINCT customer_id FROM ${subscribers}) AS s ON s.customer_id = t.customer_id
ORDER BY t.i`);
  return columns["subscribes"] as Int32Array;
}
