import type { KeyOf } from "@keepworth/locales/web";
import type { Speaks } from "../../words/loaded.ts";
import type { Models } from "./names.ts";

/** A median lifetime beyond which nobody is seen to leave, in any unit. */
const longest = 1e5;

/** What the parameters say of the customers, in a sentence; null for a model that has none. */
export function story(
  { model, params: given, unit }: Pick<Models, "model" | "params" | "unit">,
  { say, percent, number }: Speaks<KeyOf<"cli.models">>,
): string | null {
  const {
    r = 0,
    alpha = 0,
    a = 0,
    b = 0,
    s = 0,
    beta = 0,
    k = 1,
  } = given as Readonly<Record<string, number | undefined>>;
  const written = (value: number): string => number(value, { maximumSignificantDigits: 3 });
  const time = timed(r / alpha / k, unit, written);
  const lasting = (median: number): string =>
    median < longest
      ? say("story.lifetime", { ...time, median: written(median) })
      : say("story.lifetime.never", time);
  switch (model) {
    case "nbd":
      return say("story.nbd", time);
    case "bg-nbd":
    case "bg-cnbd-k":
      return say("story.bg-nbd", { ...time, left: percent(a / (a + b)) });
    case "mbg-nbd":
    case "mbg-cnbd-k":
      return say("story.mbg-nbd", { ...time, left: percent(a / (a + b)) });
    case "pareto-nbd":
      return lasting(beta * Math.expm1(Math.LN2 / s));
    case "ggom-nbd":
      return lasting(Math.log1p(beta * Math.expm1(Math.LN2 / s)) / b);
    default:
      return null;
  }
}

/** Less than one order in five weeks reads better by the month. */
function timed(
  rate: number,
  unit: Models["unit"],
  written: (value: number) => string,
): { readonly unit: Models["unit"]; readonly rate: string } {
  const days = { day: 1, week: 7, month: 30.4375 };
  if (rate >= 0.2) return { unit, rate: written(rate) };
  return { unit: "month", rate: written((rate * days.month) / days[unit]) };
}
