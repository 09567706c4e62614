import type { Speaker } from "@keepworth/locales";
import type { Style } from "./style.ts";
import { wrap } from "./text.ts";

/** Details that are money or shares, by their name; what is left is a count or a word. */
const amounts = new Set(["spend", "mean", "value", "revenue", "base", "growth", "cost"]);
const shares = new Set(["share", "churn", "discountRate", "margin", "pAlive"]);

/** Reasons under a heading, one paragraph each; nothing where there are none. */
export function reasons(
  heading: string,
  why: readonly { code: string; details: Record<string, string | number> }[],
  currency: string,
  look: { readonly speaker: Speaker; readonly style: Style; readonly columns: number },
): string[] {
  const { speaker, style, columns } = look;
  if (why.length === 0) return [];
  return [
    "",
    style.heading(heading),
    ...why.flatMap(({ code, details }) =>
      wrap(speaker.explain("why", code, written(details, currency, speaker)).text, columns - 2).map(
        (line, i) => (i === 0 ? "· " : "  ") + line,
      ),
    ),
  ];
}

function written(
  details: Record<string, string | number>,
  currency: string,
  { money, percent }: Speaker,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => {
      if (typeof value !== "number") return [name, value];
      if (amounts.has(name)) return [name, money(value, currency)];
      if (shares.has(name)) return [name, percent(Math.abs(value))];
      return [name, Math.round(10 * value) / 10];
    }),
  );
}
