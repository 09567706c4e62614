import type { ChurnAnswer } from "@keepworth/engine";
import { missing as missingPart, restsOn, sourced } from "../restsOn.ts";
import { spanWords, type Look } from "./look.ts";

const daysOf = new Set(["horizonDays", "withinDays", "leadDays"]);
const dates = new Set(["lastMove"]);
/** Of those whom the largest discount keeps, the share that a tenth off keeps. */
const tenthOff = (speed: number) => 1 - Math.exp(-0.1 * speed);

/** What an answer rests on, and what is missing. */
export function basis(
  { assumptions, missing }: Pick<ChurnAnswer, "assumptions" | "missing">,
  look: Look,
): string[] {
  const { speaker } = look;
  const { say, percent, date } = speaker;
  const written = (name: string, value: ChurnAnswer["assumptions"][number]["value"]) =>
    typeof value !== "number"
      ? dates.has(name)
        ? date(String(value))
        : String(value ?? "–")
      : daysOf.has(name)
        ? spanWords(speaker, value)
        : percent(name === "offerSpeed" ? tenthOff(value) : value);
  const rests = assumptions
    .filter(({ value }) => value !== null)
    .map((one) => {
      const key = `churn.assumption.${one.name}`;
      const text = speaker.knows(key) ? say(key, { value: written(one.name, one.value) }) : one.name;
      return sourced(text, one, speaker);
    });
  const wanting = missing.map(({ code, details }) => {
    const key = `churn.missing.${code}`;
    const share = typeof details["share"] === "number" ? percent(details["share"]) : "–";
    return speaker.knows(key) ? say(key, { share }) : code;
  });
  return [...restsOn(rests, look), ...missingPart(wanting, look)];
}
