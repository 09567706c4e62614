import { open, run, type RunOptions, type RunResult, type RunStep } from "../src/index.ts";

/** Runs to the end, without looking at the steps on the way. */
export async function runAll(
  database: string,
  options: RunOptions,
  steps: RunStep[] = [],
): Promise<RunResult> {
  await using keepworth = await open(database, { create: true });
  const running = run(keepworth, { now: new Date("2026-11-01T12:00:00Z"), ...options });
  for (;;) {
    const next = await running.next();
    if (next.done) return next.value;
    steps.push(next.value);
  }
}
