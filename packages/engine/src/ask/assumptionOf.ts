import type { AnswerAssumption, RunResult } from "../result.ts";

/** What a question takes over from a run, in the form of its own assumptions. */
export function assumptionOf(run: RunResult, name: "horizon" | "discountRate" | "margin"): AnswerAssumption {
  const source = run.assumptions.find((one) => one.name === name)?.source ?? "unknown";
  if (name === "horizon") return { name: "horizonDays", value: run.horizonDays, source };
  if (name === "discountRate") return { name, value: run.discountRate, source };
  return { name, value: run.profit ? run.margin : null, source };
}
