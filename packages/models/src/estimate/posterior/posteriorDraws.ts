import { KeepworthError } from "../../errors.ts";
import type { ParameterDraws } from "../../uncertainty/parameterDraws.ts";
import type { Posterior } from "./combine.ts";

/**
 * Draws of a posterior as intervals take them, in place of `parameterDraws`: evenly spaced over its chains.
 *
 * @param k  how many, at most as many as there are
 * @param params  what stands for the fit; default the most probable parameters
 * @throws KeepworthError "argument.domain" for k
 * @example posteriorDraws(bgnbd.posterior(customers), 128).draws[0] // { r: 0.24…, alpha: 4.4…, a: …, b: … }
 */
export function posteriorDraws<Name extends string>(
  posterior: Posterior<Name>,
  k: number,
  params: Readonly<Record<Name, number>> = posterior.mode,
): ParameterDraws<Readonly<Record<Name, number>>> {
  const columns = Object.entries<Float64Array>(posterior.draws);
  const count = columns[0]![1].length;
  if (!(Number.isInteger(k) && k >= 1 && k <= count)) {
    throw new KeepworthError("argument.domain", { argument: "k", value: k });
  }
  const draws = Array.from({ length: k }, (_, i) => {
    const at = Math.floor(((i + 0.5) * count) / k);
    const values = columns.map(([name, column]) => [name, column[at]!]);
    return Object.fromEntries(values) as Readonly<Record<Name, number>>;
  });
  return { params, draws, warnings: [] };
}
