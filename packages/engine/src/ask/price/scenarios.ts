import {
  breakEvenElasticity,
  breakEvenVolume,
  fan,
  priceEffect,
  unitGamma,
  type ElasticityEstimate,
} from "@keepworth/decisions";
import { seeded, type Rng } from "@keepworth/models";
import type { Figure } from "../../result.ts";
import type { PriceAnswer, PriceScenario } from "./answer.ts";

export interface Situation {
  readonly margin: number;
  /** Of all revenue ahead, what the changed products bring. */
  readonly share: number;
  /** Customers lost for each unit of a rise. */
  readonly churn: number;
  /** Discounted revenue that customers' own purchases still bring at today's prices; null where none is known or expected. */
  readonly revenue: Figure | null;
  readonly elasticity: ElasticityEstimate | null;
}

const draws = 4000;
const seed = 20_260_601;
const shown = [0, -0.5, -1, -1.5, -2, -3, -4];

/** What a change of price does: at the elasticity's value, with a 90 % interval of it and of what customers still bring. */
export function scenario(change: number, situation: Situation): PriceScenario {
  const { margin, elasticity, revenue, share } = situation;
  const volume = margin > 0 ? breakEvenVolume(change, margin) : Infinity;
  const known = {
    change,
    breakEvenVolume: Number.isFinite(volume) ? volume : null,
    breakEvenElasticity: margin > 0 ? breakEvenElasticity(change, margin) : null,
  };
  if (elasticity === null) return { ...known, volume: null, gain: null, pGain: null };
  const lost = lostBy(change, situation);
  const at = (one: number) => priceEffect({ change, margin, elasticity: one, share, lost });
  const rng = seeded(seed);
  const volumes = new Float64Array(draws);
  const gains = new Float64Array(draws);
  const ahead = revenue && drawsOf(revenue, rng);
  for (let i = 0; i < draws; i += 1) {
    const effect = at(elasticity.elasticity + elasticity.standardError * rng.normal());
    volumes[i] = effect.volume;
    if (ahead) gains[i] = ahead() * effect.gain;
  }
  const figure = (values: Float64Array, value: number): Figure => {
    const { low, high } = fan(values, value);
    return { value, low, high };
  };
  const expected = at(elasticity.elasticity);
  return {
    ...known,
    volume: figure(volumes, expected.volume),
    gain: revenue && figure(gains, revenue.value * expected.gain),
    pGain: revenue && gains.filter((gain) => gain > 0).length / draws,
  };
}

/** The gain of a change over elasticities, for who does not know theirs. */
export function sensitivity(change: number, situation: Situation): PriceAnswer["sensitivity"] {
  const { margin, revenue, share } = situation;
  return shown.map((elasticity) => {
    const effect = priceEffect({ change, margin, elasticity, share, lost: lostBy(change, situation) });
    return { elasticity, volume: effect.volume, gain: revenue && revenue.value * effect.gain };
  });
}

/** Customers leave because of a rise; a cut holds nobody who would have left. */
function lostBy(change: number, { churn, share }: Situation): number {
  return Math.min(1, Math.max(0, change) * churn * share);
}

/** Draws of what is above 0 from its 90 % interval: log-normal between the ends, gamma where the lower one is 0. */
function drawsOf({ value, low, high }: Figure, rng: Rng): () => number {
  const width = 2 * 1.6449;
  if (low > 0) {
    const [mean, deviation] = [(Math.log(low) + Math.log(high)) / 2, Math.log(high / low) / width];
    return () => Math.exp(mean + deviation * rng.normal());
  }
  const variance = ((high - low) / width / value) ** 2;
  return () => value * unitGamma(variance, rng);
}
