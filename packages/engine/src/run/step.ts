import type { RunStep, StepName } from "../result.ts";

export type Details = Record<string, string | number>;

/**
 * Runs the steps of a run, reporting the start and the end of each and noting in `seconds` how long it took;
 * `describe` gives the counts worth showing.
 */
export function stepper(seconds: Record<string, number>) {
  return async function* step<T>(
    name: StepName,
    work: () => Promise<T>,
    describe: (result: T) => Details = () => ({}),
  ): AsyncGenerator<RunStep, T> {
    yield { event: "step", step: name, status: "start" };
    const start = performance.now();
    const result = await work();
    seconds[name] = (performance.now() - start) / 1000;
    yield { event: "step", step: name, status: "done", seconds: seconds[name], details: describe(result) };
    return result;
  };
}
