import { KeepworthError } from "@keepworth/models";

/** Refuses what no formula can take: NaN, infinity, or a number below `low` or above `high`. */
export function inDomain(name: string, value: number, low = -Infinity, high = Infinity): number {
  if (!Number.isFinite(value) || value < low || value > high) {
    throw new KeepworthError("argument.domain", {
      name,
      value: Number.isFinite(value) ? value : String(value),
    });
  }
  return value;
}

/** As `inDomain`, and zero is refused too. */
export function positive(name: string, value: number): number {
  if (value === 0) throw new KeepworthError("argument.domain", { name, value });
  return inDomain(name, value, 0);
}
