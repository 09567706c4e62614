import * as ggomNbd from "../src/purchase/ggomNbd/index.ts";
import type { PurchaseModel } from "../src/purchase/model.ts";
import * as paretoNbd from "../src/purchase/paretoNbd/index.ts";

/** A model whose customers may leave at any time, its parameters and how times enter them. */
export interface Sample<P extends object> {
  readonly model: PurchaseModel<P>;
  readonly params: P;
  /** Other parameters, to try more. */
  readonly others: readonly P[];
  /** The same in a time unit that is longer by a factor. */
  readonly inUnit: (params: P, unit: number) => P;
}

const pareto: Sample<paretoNbd.ParetoNbdParams> = {
  model: paretoNbd,
  params: { r: 0.553, alpha: 10.58, s: 0.606, beta: 11.67 },
  others: [
    { r: 1.7, alpha: 30, s: 1, beta: 6 },
    { r: 0.2, alpha: 0.5, s: 3, beta: 200 },
  ],
  inUnit: (params, unit) => ({ ...params, alpha: params.alpha / unit, beta: params.beta / unit }),
};

const ggom: Sample<ggomNbd.GgomNbdParams> = {
  model: ggomNbd,
  params: { r: 0.553, alpha: 10.57, b: 0.02, s: 0.5, beta: 0.2 },
  others: [
    { r: 1.7, alpha: 30, b: 0.1, s: 0.3, beta: 20 },
    { r: 0.2, alpha: 0.5, b: 0.004, s: 2, beta: 1 },
  ],
  inUnit: (params, unit) => ({ ...params, alpha: params.alpha / unit, b: params.b * unit }),
};

/** Tests of what both have in common run over these. */
export const lifetimeModels = [
  ["Pareto/NBD", pareto as unknown as Sample<Record<string, number>>],
  ["GGom/NBD", ggom as unknown as Sample<Record<string, number>>],
] as const;
