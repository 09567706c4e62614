import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { daysBetween } from "../../run/days.ts";
import type { StoredCustomers } from "../storedCustomers.ts";

/** What winning a customer costs in a channel. */
export interface ChannelCost {
  /** "" where no channel is named. */
  readonly channel: string;
  /** Customers won in the last twelve months. */
  readonly won: number;
  /** Spent on it in those months; null: not known. */
  readonly spent: number | null;
  /** A customer won; null: not known, or nobody was won. */
  readonly each: number | null;
  readonly source: "data" | "settings" | "unknown";
}

export interface WinningCosts {
  readonly channels: readonly ChannelCost[];
  /** Over all channels of which it is known, by customer won; null: not known. */
  readonly each: number | null;
  readonly source: "data" | "settings" | "unknown";
  /** Spending by channel and month, all that is booked; "" is spending on no channel in particular. */
  readonly spending: readonly { readonly channel: string; readonly month: string; readonly amount: number }[];
}

/**
 * The cost of winning a customer by channel: of twelve months, what was spent on it by customers won. Spending on no
 * channel in particular is shared by all who were won. Where no spending is booked, customers' own records say it, then
 * the settings.
 */
export async function winningCosts(
  { warehouse, settings }: Keepworth,
  { run, table }: StoredCustomers,
): Promise<WinningCosts> {
  const { dialect } = warehouse;
  const spending = await warehouse.rows<{ channel: string; month: string; amount: number }>(
    queries.acquisitionSpending(dialect, { portfolio: table, dataset: run.dataset, asOf: run.asOf }),
  );
  const recorded = await warehouse.rows<{ channel: string; customers: number; amount: number }>(
    queries.recordedAcquisition(dialect, { portfolio: table, dataset: run.dataset }),
  );
  const firstMonth = elevenMonthsBefore(run.asOf);
  const newcomers = await warehouse.rows<{ channel: string; customers: number }>(
    queries.wonByChannel(dialect, { portfolio: table, days: daysBetween(firstMonth, run.asOf) }),
  );
  const nameless = newcomers.some(({ channel }) => channel === "");
  const won = new Map<string, number>(newcomers.map(({ channel, customers }) => [channel, customers]));
  const lately = new Map<string, number>();
  for (const { channel, month, amount } of spending) {
    if (month >= firstMonth) lately.set(channel, (lately.get(channel) ?? 0) + amount);
    if (!won.has(channel) && channel !== "") won.set(channel, 0);
  }
  const everybody = [...won.values()].reduce((sum, n) => sum + n, 0);
  const shared = everybody > 0 && !nameless ? (lately.get("") ?? 0) / everybody : 0;
  const channels = [...won].map(([channel, count]): ChannelCost => {
    const spent = lately.get(channel);
    if (spent !== undefined || shared > 0) {
      const all = (spent ?? 0) + shared * count;
      return { channel, won: count, spent: all, each: count > 0 ? all / count : null, source: "data" };
    }
    const known = recorded.find((row) => row.channel === channel);
    if (known)
      return { channel, won: count, spent: null, each: known.amount / known.customers, source: "data" };
    const told = settings.keep.acquisitionCosts[channel] ?? settings.acquisitionCost;
    if (told !== undefined)
      return { channel, won: count, spent: told * count, each: told, source: "settings" };
    return { channel, won: count, spent: null, each: null, source: "unknown" };
  });
  const known = channels.filter(({ each, won: count }) => each !== null && count > 0);
  const counted = known.reduce((sum, { won: count }) => sum + count, 0);
  const each =
    counted > 0
      ? known.reduce((sum, one) => sum + one.each! * one.won, 0) / counted
      : (settings.acquisitionCost ?? null);
  const source = known.some((one) => one.source === "data") ? "data" : each === null ? "unknown" : "settings";
  return { channels, each, source, spending };
}

/** The first day of the twelve calendar months that end with a day's own. */
function elevenMonthsBefore(day: string): string {
  const [year, month] = day.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10);
}
