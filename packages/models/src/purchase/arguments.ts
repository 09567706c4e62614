import { KeepworthError } from "../errors.ts";

/** The parameters in the order of `names`, checked to be positive and finite. */
export function positiveParams<Name extends string>(
  params: Readonly<Record<Name, number>>,
  names: readonly Name[],
): Float64Array {
  return Float64Array.from(names, (name) => {
    const value = params[name];
    if (!(value > 0 && value < Infinity))
      throw new KeepworthError("parameters.domain", { parameter: name, value });
    return value;
  });
}

/** Throws unless an argument is a number >= 0; finite too, unless `unbounded`. */
export function checkArgument(argument: string, value: number, unbounded = false): void {
  if (!(value >= 0 && (unbounded || value < Infinity)))
    throw new KeepworthError("argument.domain", { argument, value });
}

/** Throws unless a count is an integer >= 0. */
export function checkCount(n: number): void {
  if (!(n >= 0 && Number.isInteger(n)))
    throw new KeepworthError("argument.domain", { argument: "n", value: n });
}

/** Throws unless a rate or horizon is > 0 and finite. */
export function checkPositive(argument: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new KeepworthError("argument.domain", { argument, value });
}

/** Throws unless p is a probability. */
export function checkProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new KeepworthError("argument.domain", { argument: "p", value: p });
}
