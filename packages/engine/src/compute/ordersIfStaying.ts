import type { AnyPurchaseModel, PurchaseParams } from "@keepworth/models";

/** One customer's law and state, in the time of the model. */
interface Law {
  readonly model: AnyPurchaseModel;
  readonly params: PurchaseParams;
  readonly state: { readonly x: number; readonly tx: number; readonly T: number };
}

/**
 * E[orders | active at the end]. Where leaving does not depend on buying (Pareto/NBD and its kin) that is the rate of
 * the customer times the time; where customers leave at a purchase, those who stay bought rather less.
 *
 * @param name  of the model
 * @param ahead  to the end, in the model's time
 */
export function ordersIfStaying(name: string, { model, params, state }: Law, ahead: number): number {
  const { x, T } = state;
  const { r, alpha, a, b } = params as Record<string, number>;
  if (a === undefined || b === undefined || name.includes("cnbd")) {
    if (name === "pareto-nbd" || name === "ggom-nbd") return ((r! + x) / (alpha! + T)) * ahead;
    const active = model.pAlive(params, state);
    return active > 0 ? model.conditionalExpectedPurchases(params, state, ahead) / active : 0;
  }
  // n purchases, each survived: NB(n; r + x, alpha + T) × B(a, b + x' + n) / B(a, b + x'), x' the chances to leave so far.
  const chances = x + (name === "mbg-nbd" ? 1 : 0);
  const share = ahead / (alpha! + T + ahead);
  let weight = 1;
  let [sum, mean] = [0, 0];
  for (let n = 0; n < 10_000; n += 1) {
    sum += weight;
    mean += n * weight;
    weight *= ((r! + x + n) / (n + 1)) * share * ((b + chances + n) / (a + b + chances + n));
    if (n > mean / sum && weight * (n + 1) < 1e-12 * (mean + sum)) break;
  }
  return mean / sum;
}
