import {
  breakEvenElasticity,
  breakEvenVolume,
  fan,
  priceEffect,
  type ElasticityEstimate,
} from "@keepworth/decisions";
import { seeded } from "@keepworth/models";
import type { Figure } from "../../result.ts";
import type { PriceAnswer, PriceScenario } from "./answer.ts";

export interface Situation {
  readonly margin: number;
  /** Of all margin ahead, what the changed products bring. */
  readonly share: number;
  /** Customers lost for each unit of a rise. */
  readonly churn: number;
  readonly growth: Figure | null;
  readonly elasticity: ElasticityEstimate | null;
}

const draws = 4000;
const seed = 20_260_601;
const shown = [0, -0.5, -1, -1.5, -2, -3, -4];

/** What a change of price does: at the elasticity's value, with a 90 % interval of it and of what customers still bring. */
export function scenario(change: number, situation: Situation): PriceScenario {
  const { margin, elasticity, growth, share } = situation;
  const volume = breakEvenVolume(change, margin);
  const known = {
    change,
    breakEvenVolume: Number.isFinite(volume) ? volume : null,
    breakEvenElasticity: breakEvenElasticity(change, margin),
  };
  if (elasticity === null) return { ...known, volume: null, gain: null, pGain: null };
  const lost = lostBy(change, situation);
  const at = (one: number) => priceEffect({ change, margin, elasticity: one, share, lost });
  const rng = seeded(seed);
  const volumes = new Float64Array(draws);
  const gains = new Float64Array(draws);
  const level = growth && spreadOf(growth);
  for (let i = 0; i < draws; i += 1) {
    const effect = at(elasticity.elasticity + elasticity.standardError * rng.normal());
    volumes[i] = effect.volume;
    gains[i] = level ? Math.exp(level.mean + level.deviation * rng.normal()) * (effect.factor - 1) : 0;
  }
  const figure = (values: Float64Array, value: number): Figure => {
    const { low, high } = fan(values);
    return { value, low, high };
  };
  const expected = at(elasticity.elasticity);
  return {
    ...known,
    volume: figure(volumes, expected.volume),
    gain: growth && figure(gains, growth.value * (expected.factor - 1)),
    pGain: growth && gains.filter((gain) => gain > 0).length / draws,
  };
}

/** The gain of a change over elasticities, for who does not know theirs. */
export function sensitivity(change: number, situation: Situation): PriceAnswer["sensitivity"] {
  const { margin, growth, share } = situation;
  return shown.map((elasticity) => {
    const effect = priceEffect({ change, margin, elasticity, share, lost: lostBy(change, situation) });
    return { elasticity, volume: effect.volume, gain: growth && growth.value * (effect.factor - 1) };
  });
}

/** Customers leave because of a rise; a cut holds nobody who would have left. */
function lostBy(change: number, { churn, share }: Situation): number {
  return Math.min(1, Math.max(0, change) * churn * share);
}

/** An interval as a log-normal law; null where it touches 0. */
function spreadOf({ low, high }: Figure): { mean: number; deviation: number } | null {
  if (!(low > 0 && high >= low)) return null;
  return { mean: (Math.log(low) + Math.log(high)) / 2, deviation: Math.log(high / low) / (2 * 1.6449) };
}
