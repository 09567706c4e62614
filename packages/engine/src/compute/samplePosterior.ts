import { availableParallelism } from "node:os";
import { combine, type Posterior, type PosteriorChain, type PosteriorOptions } from "@keepworth/models";
import { ComputeThread } from "./thread.ts";

/**
 * A model's posterior, its chains spread over as many threads as there are processors. The draws do not depend on how
 * many these are.
 *
 * @param customers  whatever the model's `fit` takes
 */
export async function samplePosterior(
  model: string,
  customers: unknown,
  options: PosteriorOptions & { readonly k?: number } = {},
): Promise<Posterior> {
  const chains = options.chains ?? 4;
  const threads = Math.max(1, Math.min(chains, availableParallelism()));
  const waiting = Array.from({ length: chains }, (_, chain) => chain);
  const done: PosteriorChain[] = [];
  const work = async () => {
    await using thread = new ComputeThread();
    for (let chain = waiting.shift(); chain !== undefined; chain = waiting.shift()) {
      const input = { model, customers, options: { ...options, chain } };
      done.push(await thread.compute("posteriorChain", input));
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return combine(done);
}
