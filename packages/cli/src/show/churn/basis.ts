import type { ChurnAnswer } from "@keepworth/engine";
import { items, section, spanWords, type Look } from "./look.ts";

const daysOf = new Set(["horizonDays", "withinDays", "leadDays"]);
const dates = new Set(["lastMove"]);
/** Of those whom the largest discount keeps, the share that a tenth off keeps. */
const tenthOff = (speed: number) => 1 - Math.exp(-0.1 * speed);

/** What an answer rests on, and what is missing. */
export function basis(
  { assumptions, missing }: Pick<ChurnAnswer, "assumptions" | "missing">,
  look: Look,
): string[] {
  const { speaker, columns } = look;
  const { say, percent, date } = speaker;
  const written = (name: string, value: number | string | null) =>
    typeof value !== "number"
      ? dates.has(name)
        ? date(String(value))
        : (value ?? "–")
      : daysOf.has(name)
        ? spanWords(speaker, value)
        : percent(name === "offerSpeed" ? tenthOff(value) : value);
  const rests = assumptions
    .filter(({ value }) => value !== null)
    .map(({ name, value, source }) => {
      const key = `churn.assumption.${name}`;
      const text = speaker.knows(key) ? say(key, { value: written(name, value) }) : name;
      return `${text} (${say(`churn.source.${source}`)})`;
    });
  const wanting = missing.map(({ code, details }) => {
    const key = `churn.missing.${code}`;
    const share = typeof details["share"] === "number" ? percent(details["share"]) : "–";
    return speaker.knows(key) ? say(key, { share }) : code;
  });
  return [
    ...section(look, say("churn.rests"), items(rests, columns)),
    ...section(look, say("churn.missing"), items(wanting, columns)),
  ];
}
