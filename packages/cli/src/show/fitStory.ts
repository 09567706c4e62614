import type { FitAnswer } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";

/** What the parameters of a model say of its customers, in a sentence; null for a model that has none. */
export function fitStory(
  { model, params: given, standardErrors, unit, source }: FitAnswer,
  speaker: Speaker,
): string | null {
  const { say, percent, number, money } = speaker;
  const params: Readonly<Record<string, number | undefined>> = given;
  const { r = 0, alpha = 0, a = 0, b = 0, s = 0, beta = 0, k = 1 } = params;
  const written = (value: number): string => number(value, { maximumSignificantDigits: 3 });
  // The time unit of a summary is its own.
  const time = { unit: source === "summary" ? "other" : unit, rate: written(r / alpha / k) };
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
    case "bg-bb": {
      const { gamma = 0, delta = 0 } = params;
      return say("story.bg-bb", {
        used: percent(alpha / (alpha + beta)),
        left: percent(gamma / (gamma + delta)),
      });
    }
    case "gamma-gamma": {
      const { p = 0, q = 0, v = 0 } = params;
      return q > 1
        ? say("story.gamma-gamma", { mean: money((p * v) / (q - 1), noCurrency) })
        : say("story.gamma-gamma.none");
    }
    case "sbg":
      return say("story.sbg", { left: percent(alpha / (alpha + beta)) });
    case "bdw": {
      const { c = 1 } = params;
      const clear = Math.abs(c - 1) > (standardErrors["c"] ?? Infinity) * twoSided90;
      const risk = !clear ? "open" : c > 1 ? "up" : "down";
      return say("story.bdw", { left: percent(alpha / (alpha + beta)), risk });
    }
    default:
      return null;
  }
}

/** Money of which nobody said the currency. */
const noCurrency = "XXX";
/** A median lifetime beyond which nobody is seen to leave, in any unit. */
const longest = 1e5;
/** Standard errors to either side of a 90% interval. */
const twoSided90 = 1.645;
