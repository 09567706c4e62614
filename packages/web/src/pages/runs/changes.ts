import type { Answer } from "../../api/useAnswer.ts";
import type { Step } from "../../charts/Waterfall.tsx";

export type Comparison = Answer<"/api/runs/compare">;
export type RunSummary = Answer<"/api/runs">["items"][number];

/** The steps from one run's worth to another's; what moved nothing is left out. */
export function waterfallOf(
  { before, after, parts }: Pick<Comparison, "before" | "after" | "parts">,
  words: {
    readonly run: (run: RunSummary) => string;
    readonly part: (code: Comparison["parts"][number]["code"]) => string;
  },
): Step[] {
  const total = (run: RunSummary): Step => ({
    label: words.run(run),
    value: run.clv?.value ?? 0,
    total: true,
    tone: "past",
    ...(run.clv ? { interval: { low: run.clv.low, high: run.clv.high } } : {}),
  });
  const most = Math.max(before.clv?.value ?? 0, after.clv?.value ?? 0);
  const moved = parts.filter(({ change }) => Math.abs(change) > most * 1e-9);
  return [
    total(before),
    ...moved.map(({ code, change }) => ({ label: words.part(code), value: change })),
    { ...total(after), tone: "expected" },
  ];
}

/** The two runs that are compared where nobody said which: the last published one and the one before it, of one dataset and currency. */
export function lastTwo(runs: readonly RunSummary[]): readonly [RunSummary, RunSummary] | null {
  const published = runs.filter(comparable);
  for (const after of published) {
    const before = published.find(
      (one) => one.id < after.id && one.dataset === after.dataset && one.currency === after.currency,
    );
    if (before) return [before, after];
  }
  return null;
}

/** Whether a run still has what a comparison needs. */
export function comparable({ status, rows, clv }: RunSummary): boolean {
  return status === "published" && rows && clv !== null;
}
