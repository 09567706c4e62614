export type { Clocks } from "./clocks.ts";
export { marginEffect, type EventEffect } from "./marginEffect.ts";
export { marginEffects, type EffectByGroup } from "./marginEffects.ts";
export { drawnTogether, type Drawn, type GroupEstimate } from "./drawnTogether.ts";
export { stratifiedRates, type Rate, type RatePair, type StratifiedRates } from "./stratifiedRates.ts";
