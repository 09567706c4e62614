import type { KeepAssumption, Missing } from "@keepworth/engine";
import { spanWords, type Look } from "../churn/look.ts";
import { missing as missingPart, restsOn, sourced } from "../restsOn.ts";

/** How the value of an assumption is written; others are shares. */
const written: Readonly<Record<string, "money" | "number" | "days" | "word">> = {
  horizonDays: "days",
  offerSpeed: "number",
  contactCost: "money",
  capacityBinds: "word",
  capacityBy: "word",
  newcomer: "money",
  winningCost: "money",
  leadMonths: "number",
  longYears: "number",
  measured: "word",
  target: "number",
  customersRead: "number",
  fixedCosts: "money",
};

/** What an answer rests on, and what is missing and would change it. */
export function basis(
  {
    assumptions,
    missing,
  }: { readonly assumptions: readonly KeepAssumption[]; readonly missing: readonly Missing[] },
  currency: string,
  look: Look,
): string[] {
  const { speaker } = look;
  const { say, percent, number, money } = speaker;
  const write = (name: string, value: KeepAssumption["value"]): string => {
    if (typeof value === "boolean") return value ? "yes" : "no";
    if (typeof value !== "number") return value ?? "–";
    const as = written[name];
    if (as === "money") return money(value, currency);
    if (as === "number") return number(value);
    return as === "days" ? spanWords(speaker, value) : percent(value);
  };
  const rests = assumptions.flatMap((one) => {
    const { name, value } = one;
    const key = value === null ? `keep.assumption.${name}.none` : `keep.assumption.${name}`;
    if (!speaker.knows(key)) return [];
    return [sourced(say(key, { value: write(name, value) }), one, speaker)];
  });
  const wanting = missing.map(({ code, details }) => {
    const key = `keep.missing.${code}`;
    const values = Object.fromEntries(
      Object.entries(details).map(([name, value]) => [
        name,
        (name === "reach" || name === "conversion") && typeof value === "number" ? percent(value) : value,
      ]),
    );
    return speaker.knows(key) ? say(key, values) : code;
  });
  return [...restsOn(rests, look), ...missingPart(wanting, look)];
}
