/**
 * How days and months are written in one locale. All are calendar days: no time zone moves them. Days follow the
 * locale's calendar; months are those that money is summed by, and so stay Gregorian.
 */
export interface Dates {
  /** "2026-06-30" as "Jun 30, 2026". */
  date(day: string | null): string;
  /** "2026-06-30" as "Jun 30", where the year goes without saying. */
  dayOfYear(day: string): string;
  /** "2026-06" as "Jun 2026". */
  month(month: string): string;
  /** 1 as "Jan". */
  monthName(month: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** "a, b, c", where what is listed is no sentence. */
  series(items: readonly string[]): string;
}

export function dates(locale: string): Dates {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
    calendar: "gregory",
  });
  const short = new Intl.DateTimeFormat(locale, {
    month: "short",
    day: "numeric",
    timeZone: "UTC",
  });
  const name = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC", calendar: "gregory" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const write = (format: Intl.DateTimeFormat, text: string): string => {
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? text : format.format(instant);
  };
  return {
    date: (text) => (text === null ? "–" : write(day, text.slice(0, 10))),
    dayOfYear: (text) => write(short, text.slice(0, 10)),
    month: (text) => write(month, `${text.slice(0, 7)}-01`),
    monthName: (number) => name.format(Date.UTC(2000, number - 1)),
    list: (items) => list.format(items),
    series: (items) => items.join(locale.startsWith("fa") ? "، " : ", "),
  };
}
