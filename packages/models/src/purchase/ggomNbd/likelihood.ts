import type { States } from "../../states.ts";
import { lifetimeLikelihood } from "../lifetime/likelihood.ts";
import type { Likelihood } from "../model.ts";
import { gompertzClocks } from "./clock.ts";

/** The GGom/NBD likelihood of states in the order of `compress`, arranged for repeated evaluation. */
export function likelihoodOf(states: States): Likelihood {
  return lifetimeLikelihood(states, gompertzClocks);
}
