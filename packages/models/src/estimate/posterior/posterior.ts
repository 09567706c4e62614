import { combine, type Posterior } from "./combine.ts";
import type { SampleProblem } from "./mode.ts";
import { settingsOf, type ChainOptions, type PosteriorOptions } from "./options.ts";
import { planFor } from "./plan.ts";
import { chainOf, type PosteriorChain } from "./posteriorChain.ts";

/** The verbs of a model that answer with a posterior. */
export interface PosteriorVerbs<
  Customers,
  Name extends string,
  Options extends PosteriorOptions = PosteriorOptions,
> {
  /**
   * What the parameters may be, given the customers and a prior: draws, and how well the chains that made them mixed.
   *
   * @throws KeepworthError as `fit`; "argument.domain", "option.invalid" for an option
   */
  posterior(customers: Customers, options?: Options): Posterior<Name>;
  /** One chain of it, to be run in a thread of its own with the same options; its draws are those of `posterior`. */
  posteriorChain(customers: Customers, options: Options & ChainOptions): PosteriorChain<Name>;
  /** The posterior of its chains, in whatever order they come. */
  combine(chains: readonly PosteriorChain<Name>[]): Posterior<Name>;
}

/** The posterior's verbs for a model, from how its fit reads customers. */
export function posteriorOf<
  Customers,
  Name extends string,
  Options extends PosteriorOptions = PosteriorOptions,
>(
  problemOf: (customers: Customers, options: Options) => SampleProblem,
): PosteriorVerbs<Customers, Name, Options> {
  const planOf = (customers: Customers, options: Options) =>
    planFor(problemOf(customers, options), settingsOf(options));
  return {
    posterior(customers, options) {
      const plan = planOf(customers, options ?? ({} as Options));
      const chains = Array.from({ length: plan.settings.chains }, (_, chain) => chainOf(plan, chain));
      return combine(chains) as Posterior<Name>;
    },
    posteriorChain: (customers, options) =>
      chainOf(planOf(customers, options), options.chain) as PosteriorChain<Name>,
    combine,
  };
}
