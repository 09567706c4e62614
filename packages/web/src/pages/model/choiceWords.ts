import type { Speaks } from "../../words/loaded.ts";
import { namesCommand } from "../../words/notKnown.ts";
import { modelName, ruleName, type Reason } from "./names.ts";

/** Reasons that are a verdict on all models: there is nothing behind the choice. */
const verdicts = new Set(["noneBeatsNbd", "noneBeatsNaive"]);

/** Whether a reason is something to be careful about; not one that its own figures would not show. */
export function isVerdict({ code, details }: Reason, speaker: Speaks<never>): boolean {
  if (!verdicts.has(code)) return false;
  return (
    code !== "noneBeatsNaive" ||
    rmse(Number(details["rmse"]), speaker) !== rmse(Number(details["naive"]), speaker)
  );
}

/** Why a model was chosen, in words. */
export function choiceReason(
  { code, details }: Reason,
  speaker: Speaks<never>,
): { text: string; hint: string | null } {
  const told: Record<string, unknown> = { ...details };
  for (const name of ["model", "second", "best"]) {
    if (name in details) told[name] = modelName(String(details[name]), speaker);
  }
  for (const name of ["rmse", "naive"])
    if (name in details) told[name] = rmse(Number(details[name]), speaker);
  if (details["rule"] !== undefined) told["rule"] = ruleName(String(details["rule"]), speaker);
  if (typeof details["times"] === "number") Object.assign(told, howMany(details["times"], speaker));
  const { text, hint } = speaker.explain("choice", code, told);
  return { text, hint: hint !== null && namesCommand(hint) ? null : hint };
}

/** Probabilities of many customers together soon differ by more than anyone can picture. */
function howMany(times: number, { number }: Speaks<never>): { times: string; many: string } {
  const most = 1000;
  return times < most
    ? { times: number(times, { maximumSignificantDigits: times < 1.1 ? 4 : 2 }), many: "no" }
    : { times: number(most), many: "yes" };
}

function rmse(value: number, { number }: Speaks<never>): string {
  return number(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
}
