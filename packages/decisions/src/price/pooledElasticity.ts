/** An estimate of one product's elasticity. */
export interface ElasticityEstimate {
  readonly elasticity: number;
  readonly standardError: number;
}

/** What is believed of products' elasticities after having seen all. */
export interface PooledElasticity {
  /** Mean over products, and its standard error. */
  readonly mean: number;
  readonly meanError: number;
  /** Standard deviation between products; 0 where they differ no more than chance would have it. */
  readonly spread: number;
  /** In the order given: estimates shrunken to the mean, each as far as it is uncertain. */
  readonly products: readonly Shrunken[];
}

export interface Shrunken {
  readonly elasticity: number;
  readonly standardError: number;
  /** Weight of the mean in it, 0 to 1. */
  readonly shrunk: number;
  /** Of its variance, what no other product's shares. */
  readonly ownVariance: number;
}

/** With fewer products than these, how far they differ cannot be told, and none is shrunken. */
const fewestToPool = 3;

/**
 * Empirical Bayes: products' true elasticities are normal around a mean, with a spread found by restricted maximum
 * likelihood; each estimate moves to the mean the more, the less it is known. The error of the mean stays in every one.
 *
 * @returns null without an estimate
 * @see Morris (1983), Journal of the American Statistical Association 78(381)
 */
export function pooledElasticity(estimates: readonly ElasticityEstimate[]): PooledElasticity | null {
  if (estimates.length === 0) return null;
  const spread = estimates.length < fewestToPool ? 0 : likeliestSpread(estimates);
  const { mean, variance } = meanUnder(estimates, spread);
  if (estimates.length < fewestToPool) {
    return {
      mean,
      meanError: Math.sqrt(variance),
      spread: 0,
      products: estimates.map(({ elasticity, standardError }) => ({
        elasticity,
        standardError,
        shrunk: 0,
        ownVariance: standardError ** 2,
      })),
    };
  }
  return {
    mean,
    meanError: Math.sqrt(variance),
    spread,
    products: estimates.map(({ elasticity, standardError }) => {
      const shrunk = standardError ** 2 / (standardError ** 2 + spread ** 2);
      const ownVariance = spread ** 2 * shrunk;
      return {
        elasticity: shrunk * mean + (1 - shrunk) * elasticity,
        standardError: Math.sqrt(ownVariance + shrunk ** 2 * variance),
        shrunk,
        ownVariance,
      };
    }),
  };
}

/**
 * The elasticity of a basket whose prices move together: products by their share of revenue, those that are not known
 * with the mean and the spread.
 *
 * @param shares  of revenue, by product; `place` in `pooled.products`, null where the product's is not known
 */
export function basketElasticity(
  pooled: PooledElasticity,
  shares: readonly { readonly share: number; readonly place: number | null }[],
): ElasticityEstimate {
  const all = shares.reduce((sum, { share }) => sum + share, 0);
  let elasticity = 0;
  let own = 0;
  let shared = 0;
  for (const { share, place } of shares) {
    const weight = all > 0 ? share / all : 0;
    const product = place === null ? null : pooled.products[place]!;
    elasticity += weight * (product?.elasticity ?? pooled.mean);
    own += weight ** 2 * (product?.ownVariance ?? pooled.spread ** 2);
    shared += weight * (product?.shrunk ?? 1);
  }
  return { elasticity, standardError: Math.sqrt(own + (shared * pooled.meanError) ** 2) };
}

function meanUnder(estimates: readonly ElasticityEstimate[], spread: number) {
  let weights = 0;
  let sum = 0;
  for (const { elasticity, standardError } of estimates) {
    const weight = 1 / (standardError ** 2 + spread ** 2);
    weights += weight;
    sum += weight * elasticity;
  }
  return { mean: sum / weights, variance: 1 / weights };
}

function likeliestSpread(estimates: readonly ElasticityEstimate[]): number {
  const logLikelihood = (spread: number) => {
    const { mean, variance } = meanUnder(estimates, spread);
    return estimates.reduce((sum, { elasticity, standardError }) => {
      const total = standardError ** 2 + spread ** 2;
      return sum - Math.log(total) - (elasticity - mean) ** 2 / total;
    }, Math.log(variance));
  };
  let best = { spread: 0, value: logLikelihood(0) };
  for (let log = Math.log(0.01); log <= Math.log(10); log += 0.02) {
    const value = logLikelihood(Math.exp(log));
    if (value > best.value) best = { spread: Math.exp(log), value };
  }
  return best.spread;
}
