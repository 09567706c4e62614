import { raw, sql, type Sql } from "@keepworth/warehouse";
import type { MoneyReading } from "../clean/money.ts";
import { asText } from "../read/reading.ts";
import type { TableColumn } from "../read/table.ts";
import { numberCell } from "../summed/cells.ts";

const minutesPer = { seconds: 1 / 60, minutes: 1, hours: 60, days: 1440 } as const;
type Unit = keyof typeof minutesPer;

const units: Record<Unit, string> = {
  seconds: "s|secs?|seconds?|sek|sekund\\p{L}*|сек\\p{L}*|ثانیه",
  minutes: "m|mins?|minutes?|minut\\p{L}*|мин\\p{L}*|دقیقه",
  hours: "h|hrs?|hours?|godz\\p{L}*|tim|timm\\p{L}*|ч|час\\p{L}*|ساعت|std|stunden?",
  days: "d|days?|dni|dag|dagar|дн\\p{L}*|روز|tagen?",
};

const named = Object.entries(units).map(([unit, words]) => `(?<${unit}>${words})`);
const pattern = new RegExp(`[\\s(\\[,/]+(?:(?:in|w|i|в|به)\\s+)?(?:${named.join("|")})\\.?[)\\]]?$`, "iu");

/** What a header says of the unit of its spans, and the header without that. */
export function spanHeader(header: string): { readonly name: string; readonly unit: Unit | null } {
  const text = header
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replaceAll("_", " ")
    // Zendesk writes the type of a field of one's own behind its name.
    .replace(/\[(?:int|dec|txt|list|flag|date)\]\s*$/u, "")
    .trim();
  const found = pattern.exec(text);
  if (found === null) return { name: text, unit: null };
  const unit = (Object.keys(units) as Unit[]).find((one) => found.groups![one] !== undefined)!;
  return { name: text.slice(0, found.index), unit };
}

/**
 * A span of time as a number of hours or minutes: `26.5` in the unit that its header tells (`Handling time (min)`), else
 * in the one wanted; or `26:30` and `26:30:00` by the clock.
 */
export function spanCell(column: TableColumn, money: MoneyReading, wanted: "hours" | "minutes"): Sql {
  const { unit } = spanHeader(column.header);
  const factor = minutesPer[unit ?? wanted] / minutesPer[wanted];
  // Times and intervals are no numbers: their text is read by the clock.
  const isClock = column.type === "TIME" || column.type === "INTERVAL";
  const number = isClock
    ? raw("CAST(NULL AS DOUBLE)")
    : sql`${numberCell(column, money)} * ${raw(String(factor))}`;
  const text = sql`trim(${asText(column)})`;
  const part = (n: number) => sql`CAST(nullif(split_part(${text}, ':', ${raw(String(n))}), '') AS DOUBLE)`;
  const minutes = sql`(${part(1)} * 60 + ${part(2)} + coalesce(${part(3)}, 0) / 60)`;
  return sql`CASE WHEN regexp_full_match(${text}, '\\d{1,5}:\\d{2}(:\\d{2}(\\.\\d+)?)?') THEN ${minutes} / ${raw(String(minutesPer[wanted]))}
    WHEN contains(${text}, ':') THEN NULL ELSE ${number} END`;
}
