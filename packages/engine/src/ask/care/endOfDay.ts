import { addDays } from "../../run/days.ts";

/**
 * The instant at which a day of a time zone is over.
 *
 * @param day  ISO
 * @param timeZone  IANA
 * @example endOfDay("2026-06-30", "Europe/Warsaw") // 2026-06-30T22:00:00Z
 */
export function endOfDay(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  const first = midnight - ahead(midnight, timeZone);
  // Where clocks are set within those hours, the offset is that of the instant itself.
  return new Date(midnight - ahead(first, timeZone));
}

/** Milliseconds by which a time zone's clock is ahead of UTC. */
function ahead(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(at);
  const of = (type: string): string => parts.find((part) => part.type === type)!.value;
  const clock = `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}:${of("second")}Z`;
  return Date.parse(clock) - at;
}
