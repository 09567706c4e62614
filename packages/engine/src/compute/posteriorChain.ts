import type { ChainOptions, PosteriorChain } from "@keepworth/models";
import { modelByName } from "./byName.ts";

export interface ChainInput {
  readonly model: string;
  /** Whatever the model's `fit` takes. */
  readonly customers: unknown;
  /** k: of a model of regular buying. */
  readonly options: ChainOptions & { readonly k?: number };
}

/** One chain of a model's posterior. */
export function posteriorChain({ model, customers, options }: ChainInput): PosteriorChain {
  return modelByName(model).posteriorChain(customers, options);
}
