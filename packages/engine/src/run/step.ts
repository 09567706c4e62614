import type { RunStep, StepName } from "../result.ts";

export type Details = Record<string, string | number>;

/** Runs one step of a run, reporting its start and its end; `describe` gives the counts worth showing. */
export async function* step<T>(
  name: StepName,
  work: () => Promise<T>,
  describe: (result: T) => Details = () => ({}),
): AsyncGenerator<RunStep, T> {
  yield { event: "step", step: name, status: "start" };
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  yield { event: "step", step: name, status: "done", seconds, details: describe(result) };
  return result;
}
