import { KeepworthError } from "@keepworth/models";

/** What a subscription is paid for: "month", "3 month". */
export interface BillingInterval {
  readonly unit: "day" | "week" | "month" | "year";
  readonly count: number;
}

/** Mean lengths: a year has 365.25 days and twelve months of 30.4375. */
const daysPer = { day: 1, week: 7, month: 30.4375, year: 365.25 } as const;
const dayMs = 86_400_000;

const words: Readonly<Record<string, BillingInterval>> = {
  daily: { unit: "day", count: 1 },
  weekly: { unit: "week", count: 1 },
  fortnightly: { unit: "week", count: 2 },
  monthly: { unit: "month", count: 1 },
  quarter: { unit: "month", count: 3 },
  quarterly: { unit: "month", count: 3 },
  yearly: { unit: "year", count: 1 },
  annual: { unit: "year", count: 1 },
  annually: { unit: "year", count: 1 },
};

/**
 * Reads an interval of payment.
 *
 * @param text  day, week, month, quarter or year, with a whole number before it where there are several: "3 month"
 * @throws KeepworthError "subscription.interval"
 * @example billingInterval("3 months") // { unit: "month", count: 3 }
 */
export function billingInterval(text: string): BillingInterval {
  const match = /^\s*(?:(\d{1,4})\s*)?([a-z]+?)s?\s*$/i.exec(text);
  const name = match?.[2]?.toLowerCase() ?? "";
  const count = Number(match?.[1] ?? 1);
  const known = name in daysPer ? { unit: name as BillingInterval["unit"], count: 1 } : words[name];
  if (known === undefined || count < 1) throw new KeepworthError("subscription.interval", { interval: text });
  return { unit: known.unit, count: known.count * count };
}

/** The length in days, on average. */
export function intervalDays({ unit, count }: BillingInterval): number {
  return daysPer[unit] * count;
}

/** What an amount for one interval is a month, of 30.4375 days: a year's is a twelfth. */
export function monthlyAmount(amount: number, interval: BillingInterval): number {
  return (amount * daysPer.month) / intervalDays(interval);
}

/**
 * Whole intervals from one day to another by the calendar: a month from 31 January is over on 28 February.
 *
 * @param from  days since 1970-01-01, as `to`
 * @returns 0 where `to` is before the first one is over
 */
export function wholeIntervals(from: number, to: number, interval: BillingInterval): number {
  if (to < from) return 0;
  if (interval.unit === "day" || interval.unit === "week") {
    return Math.floor((to - from) / intervalDays(interval));
  }
  const [start, end] = [new Date(from * dayMs), new Date(to * dayMs)];
  const months =
    12 * (end.getUTCFullYear() - start.getUTCFullYear()) + end.getUTCMonth() - start.getUTCMonth();
  const before = end.getUTCDate() < start.getUTCDate();
  const short = before && end.getUTCDate() < lastDate(end) ? 1 : 0;
  return Math.floor((months - short) / monthsOf(interval));
}

/** The day on which n intervals from a day are over, in days since 1970-01-01. */
export function afterIntervals(from: number, n: number, interval: BillingInterval): number {
  if (interval.unit === "day" || interval.unit === "week") return from + n * intervalDays(interval);
  const start = new Date(from * dayMs);
  const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + n * monthsOf(interval), 1));
  return first.getTime() / dayMs + Math.min(start.getUTCDate(), lastDate(first)) - 1;
}

/**
 * The renewal at which a subscription ended that ran from one day to another: 1 for the first. Systems close a
 * subscription up to two days after the day on which it was due, which does not make it one renewal more.
 */
export function endedAtRenewal(from: number, to: number, interval: BillingInterval): number {
  const slack = Math.min(3, Math.max(1, Math.floor(intervalDays(interval) / 10)));
  return wholeIntervals(from, to - slack, interval) + 1;
}

function monthsOf({ unit, count }: BillingInterval): number {
  return unit === "year" ? 12 * count : count;
}

function lastDate(day: Date): number {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
}
