import type { ReactNode } from "react";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, spanWords, type Churn } from "./names.ts";

const days = new Set(["horizonDays", "withinDays", "leadDays"]);
/** Of those whom the largest discount keeps, the share that a tenth off keeps. */
const tenthOff = (speed: number): number => 1 - Math.exp(-0.1 * speed);

/** What an answer about churn or renewals rests on, and what is missing. */
export function Basis({ of }: { readonly of: Pick<Churn, "assumptions" | "missing"> }): ReactNode {
  const words = useWords(...areas);
  const { say, knows, percent, date } = words;
  const written = (name: string, value: Churn["assumptions"][number]["value"]): string => {
    if (typeof value !== "number") return name === "lastMove" ? date(String(value)) : String(value ?? "–");
    if (days.has(name)) return spanWords(words, value);
    return percent(name === "offerSpeed" ? tenthOff(value) : value);
  };
  return (
    <RestsOn
      assumptions={of.assumptions
        .filter(({ value }) => value !== null)
        .map(({ name, value, source }) => {
          const key = `churn.assumption.${name}`;
          return {
            text: knows(key) ? say(key as "churn.assumption.margin", { value: written(name, value) }) : name,
            source,
          };
        })}
      missing={of.missing.map(({ code, details }) => {
        const key = [`web.churn.missing.${code}`, `churn.missing.${code}`].find((one) => knows(one));
        const share = typeof details["share"] === "number" ? percent(details["share"]) : "–";
        return { text: key ? say(key as "churn.missing.margin", { share }) : code };
      })}
    />
  );
}
