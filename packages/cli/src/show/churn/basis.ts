import type { ChurnAnswer } from "@keepworth/engine";
import { items, section, spanWords, type Look } from "./look.ts";

const daysOf = new Set(["horizon", "within", "lead"]);
const plain = new Set(["offerSpeed"]);

/** What an answer rests on, and what is missing. */
export function basis(
  { assumptions, missing }: Pick<ChurnAnswer, "assumptions" | "missing">,
  look: Look,
): string[] {
  const { speaker, columns } = look;
  const { say, percent, number } = speaker;
  const written = (name: string, value: number | string | null) =>
    typeof value !== "number"
      ? (value ?? "–")
      : daysOf.has(name)
        ? spanWords(speaker, value)
        : plain.has(name)
          ? number(value)
          : percent(value);
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
