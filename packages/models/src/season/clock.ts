import { readColumn, type Column } from "../customers.ts";
import { KeepworthError } from "../errors.ts";
import { checkArgument } from "../purchase/arguments.ts";

/**
 * A clock that runs fast where people buy more: H(t) = ∫ h of an intensity h that is constant within a day. Days are
 * counted from 1970-01-01, and a purchase is at the start of its day.
 */
export interface SeasonClock {
  /** h of a day. */
  intensity(day: number): number;
  /** What the clock advances in a number of days (a fraction too) from a day on, in days of mean intensity. */
  advance(fromDay: number, days: number): number;
  /** The days that it takes to advance by an amount: the inverse of `advance`. */
  daysUntil(fromDay: number, amount: number): number;
}

const commonYear = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The clock of a year in which each calendar month has its own intensity, scaled so that a year of 365.2425 days has
 * the mean 1.
 *
 * @param factors  twelve, from January on, positive; only their ratios count
 * @throws KeepworthError "argument.domain" unless there are twelve positive factors
 * @example seasonClock([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.5, 2]).advance(Date.UTC(2026, 11, 1) / 864e5, 31) // 55.06
 */
export function seasonClock(factors: ArrayLike<number>): SeasonClock {
  const h = normalised(factors);
  const february = h[1]!;
  const year = h.reduce((sum, factor, month) => sum + factor * commonYear[month]!, 0);
  const before = h.map((_, month) => h.slice(0, month).reduce((sum, f, m) => sum + f * commonYear[m]!, 0));
  const leaps = leapYears(1969);

  function total(day: number): number {
    const whole = Math.floor(day);
    const date = new Date(whole * 86_400_000);
    const y = date.getUTCFullYear();
    const month = date.getUTCMonth();
    const leapDays = leapYears(y - 1) - leaps + (month > 1 && leapYears(y) > leapYears(y - 1) ? 1 : 0);
    const within = (date.getUTCDate() - 1 + (day - whole)) * h[month]!;
    return (y - 1970) * year + leapDays * february + before[month]! + within;
  }

  return fromTotal(total, (day) => h[new Date(Math.floor(day) * 86_400_000).getUTCMonth()]!);
}

/** Month factors scaled so that a year has the mean 1. */
export function normalised(factors: ArrayLike<number>): number[] {
  const given = Array.from(factors);
  const wrong = given.find((factor) => !(factor > 0 && factor < Infinity));
  if (given.length !== 12 || wrong !== undefined)
    throw new KeepworthError("argument.domain", { argument: "factors", value: wrong ?? given.length });
  const days = commonYear.map((length, month) => (month === 1 ? 28.2425 : length));
  const mean = given.reduce((sum, factor, month) => sum + factor * days[month]!, 0) / 365.2425;
  return given.map((factor) => factor / mean);
}

/** Leap years since the year 1, of the Gregorian calendar. */
function leapYears(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/**
 * The clock of any intensity by day, for promotions, school holidays, or a factor fitted by hand. It is scaled to the
 * mean 1 over the days given; before and after them it is 1.
 *
 * @param calendar  firstDay: the day of the first number; intensity: one positive number a day
 * @throws KeepworthError "argument.domain"
 */
export function dailyClock(calendar: { readonly firstDay: number; readonly intensity: Column }): SeasonClock {
  const { firstDay } = calendar;
  const given = readColumn(calendar.intensity, "intensity");
  if (!Number.isInteger(firstDay))
    throw new KeepworthError("argument.domain", { argument: "firstDay", value: firstDay });
  let sum = 0;
  for (const value of given) {
    if (!(value > 0 && value < Infinity))
      throw new KeepworthError("argument.domain", { argument: "intensity", value });
    sum += value;
  }
  const h = given.map((value) => (value * given.length) / sum);
  const before = new Float64Array(h.length + 1);
  for (let i = 0; i < h.length; i++) before[i + 1] = before[i]! + h[i]!;

  function total(day: number): number {
    const place = day - firstDay;
    if (place <= 0) return place;
    const whole = Math.floor(place);
    if (whole >= h.length) return before[h.length]! + (place - h.length);
    return before[whole]! + (place - whole) * h[whole]!;
  }

  return fromTotal(total, (day) => h[Math.floor(day) - firstDay] ?? 1);
}

function fromTotal(total: (day: number) => number, intensity: (day: number) => number): SeasonClock {
  const advance = (fromDay: number, days: number) => {
    checkArgument("days", days);
    return total(fromDay + days) - total(fromDay);
  };
  return {
    intensity,
    advance,
    daysUntil(fromDay, amount) {
      checkArgument("amount", amount, true);
      if (amount === Infinity) return Infinity;
      const target = total(fromDay) + amount;
      let low = Math.floor(fromDay);
      let reach = 1;
      while (total(low + reach) <= target) reach *= 2;
      let high = low + reach;
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (total(middle) <= target) low = middle;
        else high = middle;
      }
      // Within a day, H is a straight line.
      return Math.max(0, low - fromDay + (target - total(low)) / intensity(low));
    },
  };
}
