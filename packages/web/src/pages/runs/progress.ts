import type { Job } from "../../api/schema.d.ts";

type StepName = Job["steps"][number]["step"];

/** The steps of a run in their order. */
export const runSteps: readonly StepName[] = [
  "import",
  "check",
  "summarise",
  "compress",
  "validate",
  "fit",
  "score",
  "decide",
  "publish",
];

export interface StepState {
  readonly step: StepName;
  readonly state: "done" | "now" | "next";
  readonly seconds: number | null;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Where a run stands: every step, done, under way or to come. */
export function stepsOf({ steps, status }: Pick<Job, "steps" | "status">): StepState[] {
  const ended = status === "failed" || status === "cancelled";
  return runSteps.map((step) => {
    const done = steps.findLast((one) => one.step === step && one.status === "done");
    if (done) return { step, state: "done", seconds: done.seconds ?? null, details: done.details ?? {} };
    const began = !ended && steps.some((one) => one.step === step);
    return { step, state: began ? "now" : "next", seconds: null, details: {} };
  });
}
