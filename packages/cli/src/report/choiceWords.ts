import type { ModelChoice, RunResult } from "@keepworth/engine";
import type { Speaker, Worded } from "@keepworth/locales";
import { modelName } from "./modelName.ts";

export type Reason = ModelChoice["reasons"][number];

/** Reasons that are a verdict on all models: there is nothing behind the choice. */
const verdicts = new Set(["noneBeatsNbd", "noneBeatsNaive"]);

export function isVerdict({ code }: Reason): boolean {
  return verdicts.has(code);
}

/** Why a model was chosen, in words. */
export function choiceReason({ code, details }: Reason, speaker: Speaker): Worded {
  return speaker.explain("choice", code, written(details, speaker));
}

function written(details: Reason["details"], speaker: Speaker): Record<string, string | number> {
  const models = ["model", "second", "best"].flatMap((name) =>
    name in details ? [[name, modelName(String(details[name]), speaker)]] : [],
  );
  const errors = ["rmse", "naive"].flatMap((name) =>
    name in details ? [[name, rmse(Number(details[name]), speaker)]] : [],
  );
  const { rule, times } = details;
  return {
    ...details,
    ...Object.fromEntries([...models, ...errors]),
    ...(rule === undefined ? {} : { rule: ruleName(String(rule), speaker) }),
    ...(typeof times === "number" ? howMany(times, speaker) : {}),
  };
}

/** Probabilities of many customers together soon differ by more than anyone can picture. */
function howMany(times: number, { number }: Speaker): { times: string; many: string } {
  const most = 1000;
  return times < most
    ? { times: number(times, { maximumSignificantDigits: times < 1.1 ? 4 : 2 }), many: "no" }
    : { times: number(most), many: "yes" };
}

export function ruleName(name: string, speaker: Speaker): string {
  const key = `baseline.${name}`;
  return speaker.knows(key) ? speaker.say(key) : name;
}

export function rmse(value: number, { number }: Speaker): string {
  return number(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
}

/** Whether two errors read alike: then neither is said to be the smaller one. */
export function alike(one: number, other: number, speaker: Speaker): boolean {
  return rmse(one, speaker) === rmse(other, speaker);
}

/** A verdict that its own figures would not show: as where nothing came, and next to nothing was expected. */
export function isEven({ code, details }: Reason, speaker: Speaker): boolean {
  return code === "noneBeatsNaive" && alike(Number(details["rmse"]), Number(details["naive"]), speaker);
}

/** What to be careful about, where the models know no more than a simple rule; null where they do. */
export function verdict({ model, holdout, choice }: RunResult, speaker: Speaker): string | null {
  const { say } = speaker;
  if (choice.reasons.some(({ code }) => code === "noneBeatsNbd")) {
    return say("report.verdict.nbd", { nbd: modelName("nbd", speaker) });
  }
  const told = choice.reasons.find(({ code }) => code === "noneBeatsNaive");
  if (told !== undefined && !isEven(told, speaker)) {
    const { rule, rmse: reached, naive } = told.details;
    return say("report.verdict.rule.any", {
      rule: ruleName(String(rule), speaker),
      model: modelName(model, speaker),
      rmse: rmse(Number(reached), speaker),
      naive: rmse(Number(naive), speaker),
    });
  }
  if (holdout === null || holdout.baselines.length === 0) return null;
  const best = holdout.baselines.reduce((a, b) => (b.rmse < a.rmse ? b : a));
  if (holdout.rmse < best.rmse || alike(holdout.rmse, best.rmse, speaker)) return null;
  return say("report.verdict.rule", {
    rule: ruleName(best.name, speaker),
    model: modelName(model, speaker),
    rmse: rmse(holdout.rmse, speaker),
    naive: rmse(best.rmse, speaker),
  });
}
