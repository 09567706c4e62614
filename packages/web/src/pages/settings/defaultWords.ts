import { isRecord } from "./draft.ts";
import { spanUnits, unitOf, type Field } from "./fields.ts";
import { choiceName, type Words } from "./names.ts";

/** A value of the settings as one reads it; null where there is none. */
export function written(field: Field, value: unknown, currency: string | null, words: Words): string | null {
  const { say, number, money, percent, list } = words;
  if (value === undefined) return null;
  if (value === null) return field.nullable ? say("web.settings.never") : null;
  if (typeof value === "boolean") return say(value ? "web.settings.on" : "web.settings.off");
  if (typeof value === "number") {
    const unit = unitOf(field);
    if (unit === "share") return percent(value);
    if (unit === "money") return currency === null ? number(value) : money(value, currency);
    return unit === null
      ? number(value)
      : `${number(value)} ${say(`web.settings.unit.${unit}`, { count: value })}`;
  }
  if (typeof value === "string") {
    const span = field.path === "horizon" ? /^(\d+)([dwmy])$/.exec(value) : null;
    if (span) {
      const count = Number(span[1]);
      return `${number(count)} ${say(`web.settings.unit.${spanUnits[span[2] as "d"]}`, { count })}`;
    }
    return field.kind === "choice" ? choiceName(field.path, value, words) : value;
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    const told = value.map((one: unknown) => (isRecord(one) ? String(one["name"] ?? "") : String(one)));
    return list(told);
  }
  const names = isRecord(value) ? Object.keys(value) : [];
  return names.length === 0 ? null : list(names);
}
