import { KeepworthError } from "../errors.ts";
import type { Cells, Process } from "./cells.ts";

/**
 * How covariates act on the parameters of a model: with the effect e = Σ coefficient × value, a parameter is multiplied
 * by exp(power × e).
 */
export type Powers = Readonly<Partial<Record<Process, Readonly<Record<string, number>>>>>;

// A rate λ·e^(γ'z) with λ ~ Gamma(r, α) is a rate from Gamma(r, α·e^(−γ'z)); the same holds for the rate of leaving.
const buying = { alpha: -1 };
const leavingAtAnyTime = { lifetime: { beta: -1 }, purchase: buying };
/**
 * The odds a/b of the mean chance to leave are multiplied by e^(δ'z). Fader & Hardie (2007) give a and b coefficients of
 * their own, which data hardly tell apart; here the one of b is minus the one of a, so that leaving and staying are
 * treated alike.
 */
const leavingAfterPurchases = { lifetime: { a: 0.5, b: -0.5 }, purchase: buying };

const byModel: Readonly<Record<string, Powers>> = {
  nbd: { purchase: buying },
  "bg-nbd": leavingAfterPurchases,
  "mbg-nbd": leavingAfterPurchases,
  "pareto-nbd": leavingAtAnyTime,
  "ggom-nbd": leavingAtAnyTime,
};

/**
 * How covariates act on a model's parameters.
 *
 * @throws KeepworthError "covariates.process" where the model has nothing that these covariates could act on
 * @see Fader & Hardie (2007), "Incorporating time-invariant covariates into the Pareto/NBD and BG/NBD models"
 */
export function powersOf(model: string, names: Cells["names"]): Powers {
  const powers = byModel[model] ?? {};
  for (const process of ["purchase", "lifetime"] as const) {
    if (names[process].length > 0 && powers[process] === undefined) {
      throw new KeepworthError("covariates.process", { model, process, covariates: names[process] });
    }
  }
  return powers;
}
