import { shrunkMean, shrunkShares } from "@keepworth/decisions";
import { queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { addDays } from "../run/days.ts";
import type { Baskets } from "./recommend/baskets.ts";
import type { ChoicePrior, Likes } from "./recommend/likes.ts";
import type { BoughtRow } from "./recommend/rankings.ts";
import type { Product, Shelves } from "./recommend/shelves.ts";

/** A share of a customer's own, shrunken to the shop's. */
export interface Preference {
  /** null: not known. */
  name: string | null;
  share: number;
  shopShare: number;
}

/** What a customer's orders and lines say that they like. */
export interface Preferences {
  /** Purchases (a product on a day) and order days that it rests on. */
  purchases: number;
  orders: number;
  /** The largest share first; empty without lines. */
  categories: Preference[];
  /** The category with the largest share where the customer has bought of it; null: not known. */
  favourite: string | null;
  /** What a piece costs against the usual of its category: 1 is the usual. Null without prices of pieces. */
  price: { index: number; band: "lower" | "middle" | "upper" } | null;
  /** Share of orders with a coupon or a discount. */
  discount: Preference;
  /** 1: Monday. */
  weekdays: Preference[];
  channels: Preference[];
  /** What they buy again: the product, days from one purchase to the next, and the day when the next is due. */
  replenishment: {
    product: string;
    name: string;
    category: string | null;
    days: number;
    due: string;
    own: number;
  }[];
  /** The next dearer product above the one they buy most; stated by the shop, or next by price in its category. */
  stepUp: { from: string; fromName: string; to: string; toName: string; source: "stated" | "price" } | null;
}

/** How much the shop's mean counts against what a customer did, and whose differences tell it. */
export interface PriorStatement {
  name: "categories" | "price" | "discount" | "weekdays" | "channels" | "replenishment";
  /** In choices of a customer's own; null: customers' differences cannot be told, the shop's mean stands for all. */
  weight: number | null;
}

/** Weights of the shop's mean, for the reader. */
export function priorStatements(likes: Likes, baskets: Baskets | null): PriorStatement[] {
  const gaps = [...likes.gaps.values()].map(({ weight }) => weight).toSorted((a, b) => a - b);
  return [
    ...(baskets ? [{ name: "categories" as const, weight: baskets.taste?.weight ?? null }] : []),
    ...(likes.price ? [{ name: "price" as const, weight: likes.price.weight }] : []),
    { name: "discount", weight: likes.discounts.weight?.weight ?? null },
    { name: "weekdays", weight: likes.weekdays.weight?.weight ?? null },
    { name: "channels", weight: likes.channels.weight?.weight ?? null },
    ...(gaps.length > 0
      ? [{ name: "replenishment" as const, weight: gaps[Math.floor(gaps.length / 2)]! }]
      : []),
  ];
}

/** A price this share above or below its category's usual one is no longer in the middle. */
const middle = 0.1;

/**
 * What one customer likes.
 *
 * @param bought  what they bought, the latest first
 */
export async function preferencesOf(
  { warehouse }: Keepworth,
  customer: { readonly id: string; readonly c: number | null; readonly bought: readonly BoughtRow[] },
  likes: Likes,
  known: { readonly shelves: Shelves; readonly baskets: Baskets } | null,
): Promise<Preferences> {
  const habits = await warehouse.rows<{ weekday: number; channel: string; discounted: number }>(
    sql`SELECT weekday, channel, discounted FROM ${likes.habits} AS h WHERE who = ${customer.id}`,
  );
  const { channels, weekdays, discounts } = likes;
  const own = <T>(prior: ChoicePrior, choice: (row: (typeof habits)[number]) => T, of: (name: string) => T) =>
    shrunk(
      prior,
      prior.names.map((name) => habits.filter((row) => choice(row) === of(name)).length),
    );
  const purchases = customer.bought.reduce((sum, { times }) => sum + times, 0);
  const lines = known && customer.c !== null && purchases > 0 ? known : null;
  const categories = known
    ? shrunk(
        { names: known.shelves.categories, mean: known.baskets.shares, weight: known.baskets.taste },
        byCategory(known.shelves, customer.bought),
      ).toSorted((a, b) => b.share - a.share)
    : [];
  const first = categories[0];
  return {
    purchases,
    orders: habits.length,
    categories,
    favourite:
      lines && first && first.name !== null && hasBought(lines.shelves, customer.bought, first.name)
        ? first.name
        : null,
    price: lines ? await priceOf({ warehouse }, lines.shelves, likes, customer.c!) : null,
    discount: own(
      discounts,
      (row) => row.discounted,
      (name) => (name === "yes" ? 1 : 0),
    )[1]!,
    weekdays: own(weekdays, (row) => row.weekday + 1, Number).toSorted((a, b) => b.share - a.share),
    channels: own(channels, (row) => row.channel, String).toSorted((a, b) => b.share - a.share),
    replenishment: lines
      ? await replenishmentOf({ warehouse }, lines, likes, customer.c!, customer.bought)
      : [],
    stepUp: lines ? stepUpOf(lines.shelves, customer.bought) : null,
  };
}

function shrunk({ names, mean, weight }: ChoicePrior, counts: readonly number[]): Preference[] {
  const shares = weight ? shrunkShares(counts, mean, weight.weight) : mean;
  return names.map((name, at) => ({ name: name || null, share: shares[at]!, shopShare: mean[at]! }));
}

function byCategory({ categories, category }: Shelves, bought: readonly BoughtRow[]): number[] {
  const counts = categories.map(() => 0);
  for (const { p, times } of bought) counts[category[p]!]! += times;
  return counts;
}

function hasBought({ categories, category }: Shelves, bought: readonly BoughtRow[], name: string): boolean {
  return bought.some(({ p }) => categories[category[p]!] === name);
}

async function priceOf(
  { warehouse }: Pick<Keepworth, "warehouse">,
  shelves: Shelves,
  { price }: Likes,
  c: number,
): Promise<Preferences["price"]> {
  if (!price) return null;
  const own = await warehouse.row<{ n: number; sum: number }>(
    sql`SELECT CAST(count(value) AS DOUBLE) AS n, CAST(coalesce(sum(value), 0) AS DOUBLE) AS sum
FROM (${queries.relativePrices(shelves)}) AS r WHERE who = ${c}`,
  );
  const index = Math.exp(shrunkMean(own, price));
  return { index, band: index < 1 - middle ? "lower" : index > 1 + middle ? "upper" : "middle" };
}

async function replenishmentOf(
  { warehouse }: Pick<Keepworth, "warehouse">,
  { shelves, baskets }: { readonly shelves: Shelves; readonly baskets: Baskets },
  { gaps }: Likes,
  c: number,
  bought: readonly BoughtRow[],
): Promise<Preferences["replenishment"]> {
  const all = queries.replenishmentGaps(warehouse.dialect, shelves);
  const own = new Map(
    (
      await warehouse.rows<{ p: number; n: number; sum: number }>(
        sql`SELECT p, CAST(count(*) AS DOUBLE) AS n, CAST(sum(value) AS DOUBLE) AS sum FROM (${all}) AS g WHERE who = ${c} GROUP BY p`,
      )
    ).map(({ p, n, sum }) => [p, { n, sum }]),
  );
  return bought
    .filter(({ p }) => own.has(p) && baskets.replenished[p] === 1 && gaps.has(shelves.category[p]!))
    .map(({ p, d }) => {
      const { id, name, category } = shelves.products[p]!;
      const seen = own.get(p)!;
      const days = Math.round(Math.exp(shrunkMean(seen, gaps.get(shelves.category[p]!)!)));
      return {
        product: id,
        name,
        category: category || null,
        days,
        due: addDays("1970-01-01", d + days),
        own: seen.n,
      };
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .slice(0, 10);
}

/** From the product bought most often: what the shop states as its upgrade, else the next dearer one of its category. */
export function stepUpOf({ products }: Shelves, bought: readonly BoughtRow[]): Preferences["stepUp"] {
  const owned = new Set(bought.map(({ p }) => products[p]!.id));
  const most = bought.toSorted((a, b) => b.times - a.times || b.d - a.d || a.p - b.p);
  const step = (from: Product, to: Product | undefined, source: "stated" | "price") =>
    to && { from: from.id, fromName: from.name, to: to.id, toName: to.name, source };
  for (const { p } of most) {
    const from = products[p]!;
    const stated = products.find(({ id, upgradeOf }) => upgradeOf.includes(from.id) && !owned.has(id));
    if (stated) return step(from, stated, "stated")!;
  }
  for (const { p } of most) {
    const from = products[p]!;
    if (from.unitPrice === null || from.category === "") continue;
    const dearer = products
      .filter(
        ({ id, category, unitPrice }) =>
          category === from.category && !owned.has(id) && (unitPrice ?? 0) > from.unitPrice!,
      )
      .toSorted((a, b) => a.unitPrice! - b.unitPrice! || (a.id < b.id ? -1 : 1));
    const found = step(from, dearer[0], "price");
    if (found) return found;
  }
  return null;
}
