import { season } from "./shop.ts";

const DAY = 86_400_000;

export function epochDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The first day of a day's month. */
export function monthStart(day: number): number {
  return epochDay(`${isoDay(day).slice(0, 7)}-01`);
}

/** The same day of a later month; its last one where it has no such day. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY);
  const month = date.getUTCMonth() + months;
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last)) / DAY;
}

/** The shop's clock: it runs fast in December and slow in July, so that demand is steady by it. */
export interface SeasonClock {
  readonly from: number;
  /** The last day. */
  readonly to: number;
  /** Demand of an average day is 1: the total over all days. */
  readonly total: number;
  /** Seasonal time at the start of a day. */
  at(day: number): number;
  /** The day that a seasonal time falls in; null when after the last one. */
  dayOf(time: number): number | null;
}

export function seasonClock(from: number, to: number): SeasonClock {
  const starts = new Float64Array(to - from + 2);
  for (let day = from; day <= to; day += 1) {
    starts[day - from + 1] = starts[day - from]! + season[new Date(day * DAY).getUTCMonth()]!;
  }
  const total = starts.at(-1)!;
  function dayOf(time: number): number | null {
    if (time >= total) return null;
    let low = 0;
    let high = starts.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= time) low = middle;
      else high = middle;
    }
    return from + low;
  }
  return { from, to, total, at: (day) => starts[day - from]!, dayOf };
}
