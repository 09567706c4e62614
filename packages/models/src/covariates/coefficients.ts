import type { Cells, Process } from "./cells.ts";
import type { Powers } from "./powers.ts";
import type { Standardised } from "./standardise.ts";

/** A number to be estimated: the effect of one covariate on one process, or on both. */
export interface Coefficient {
  readonly label: string;
  /** Positions among the covariates of the processes; null where it does not act. */
  readonly lifetime: number | null;
  readonly purchase: number | null;
}

export function coefficientsOf({ names, equal }: Pick<Cells, "names" | "equal">): Coefficient[] {
  const both = (name: string) => equal.includes(name);
  const purchase = names.purchase.map((name, j) => ({
    label: both(name) ? `both.${name}` : `purchase.${name}`,
    lifetime: both(name) ? names.lifetime.indexOf(name) : null,
    purchase: j,
  }));
  const lifetime = names.lifetime.flatMap((name, j) =>
    both(name) ? [] : [{ label: `lifetime.${name}`, lifetime: j, purchase: null }],
  );
  return [...lifetime, ...purchase];
}

/**
 * From where a fit is made, ln of the parameters at the mean of the covariates and coefficients of standardised ones, to
 * what it says: ln of the parameters at covariates of 0, then the coefficients of the lifetime, then of the purchases.
 */
export function backToRaw(
  params: readonly string[],
  coefficients: readonly Coefficient[],
  { centre, scale }: Standardised,
  powers: Powers,
): Float64Array {
  const n = params.length + coefficients.length;
  const q = centre.lifetime.length;
  const rows = params.length + q + centre.purchase.length;
  const J = new Float64Array(rows * n);
  params.forEach((_, m) => (J[m * n + m] = 1));
  coefficients.forEach((coefficient, k) => {
    const column = params.length + k;
    for (const process of ["lifetime", "purchase"] satisfies Process[]) {
      const j = coefficient[process];
      if (j === null) continue;
      const row = params.length + (process === "lifetime" ? j : q + j);
      J[row * n + column] = 1 / scale[process][j]!;
      params.forEach((name, m) => {
        J[m * n + column]! -= ((powers[process]?.[name] ?? 0) * centre[process][j]!) / scale[process][j]!;
      });
    }
  });
  return J;
}
