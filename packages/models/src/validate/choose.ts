/** A model that was held against what came. */
export interface Candidate {
  readonly model: string;
  /** Number of free parameters. */
  readonly parameters: number;
  /** By row of outcomes: logarithm of the probability that the model gave to it. */
  readonly logProbability: ArrayLike<number>;
}

export interface Standing {
  readonly model: string;
  /** Mean log probability of a customer's outcome. */
  readonly logScore: number;
  /** How far it is behind the best model, ≥ 0, and the standard error of that difference over customers. */
  readonly behind: number;
  readonly error: number;
}

export interface Choice {
  readonly chosen: string;
  /** "score": clearly the best, or the best of the simplest; "tie": another one scores as well or better, by no more than its standard error, and has more parameters. */
  readonly by: "score" | "tie";
  /** From the best to the worst. */
  readonly standings: readonly Standing[];
}

/**
 * Chooses the model that gave the highest probability to what customers did after it was fitted. Differences are taken
 * customer by customer: of the models that are behind by no more than one standard error, the one with the fewest
 * parameters is chosen, and of these the one that scored best.
 *
 * @param weight  customers behind each row of outcomes
 * @see Gneiting & Raftery (2007), "Strictly proper scoring rules, prediction, and estimation", JASA 102
 */
export function choose(candidates: readonly Candidate[], weight: ArrayLike<number>): Choice {
  let customers = 0;
  for (let i = 0; i < weight.length; i++) customers += weight[i]!;
  const scored = candidates
    .map((candidate) => ({ candidate, logScore: mean(candidate.logProbability, weight, customers) }))
    .toSorted((a, b) => b.logScore - a.logScore);
  const best = scored[0]!.candidate;
  const standings = scored.map(({ candidate, logScore }) => ({
    model: candidate.model,
    parameters: candidate.parameters,
    logScore,
    ...difference(best.logProbability, candidate.logProbability, weight, customers),
  }));
  const level = standings.filter(({ behind, error }) => behind <= error);
  const fewest = Math.min(...level.map(({ parameters }) => parameters));
  const chosen = level.find(({ parameters }) => parameters === fewest)!.model;
  return {
    chosen,
    by: chosen === best.model ? "score" : "tie",
    standings: standings.map(({ model, logScore, behind, error }) => ({ model, logScore, behind, error })),
  };
}

function mean(column: ArrayLike<number>, weight: ArrayLike<number>, customers: number): number {
  let sum = 0;
  for (let i = 0; i < weight.length; i++) if (weight[i]! > 0) sum += weight[i]! * column[i]!;
  return sum / customers;
}

/** Mean of best − other over customers, and its standard error. */
function difference(
  best: ArrayLike<number>,
  other: ArrayLike<number>,
  weight: ArrayLike<number>,
  customers: number,
): { behind: number; error: number } {
  if (best === other) return { behind: 0, error: 0 };
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < weight.length; i++) {
    const gap = best[i]! - other[i]!;
    sum += weight[i]! * gap;
    squares += weight[i]! * gap * gap;
  }
  const behind = sum / customers;
  const variance = Math.max(squares / customers - behind * behind, 0);
  return { behind, error: Math.sqrt(variance / customers) };
}
