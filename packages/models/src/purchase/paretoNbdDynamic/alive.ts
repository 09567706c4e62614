import { checkArgument } from "../arguments.ts";
import { advance } from "./clock.ts";
import type { CovariateRows, Purchases } from "./histories.ts";
import type { DynamicParams } from "./params.ts";
import { forEveryCustomer } from "./today.ts";
import { walk } from "./timetable.ts";

/**
 * Probability that each customer is still active when the data end.
 *
 * @param model  a fit, or parameters and coefficients
 * @returns one number a customer, in [0, 1]; NaN for one whose first purchase comes later
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*", "covariates.*"
 */
export function pAlive(model: DynamicParams, purchases: Purchases, covariates: CovariateRows): Float64Array {
  return forEveryCustomer(model, purchases, covariates, ({ active }) => active);
}

/**
 * Probability that each customer is still active a time t after the data end, whether or not they buy in between.
 *
 * @param covariates  until then
 * @throws KeepworthError as `pAlive`; "argument.domain" unless t is finite and >= 0
 */
export function pAliveAt(
  model: DynamicParams,
  purchases: Purchases,
  covariates: CovariateRows,
  t: number,
): Float64Array {
  checkArgument("t", t);
  return forEveryCustomer(model, purchases, covariates, ({ customer, end, active, leaving, timetable }) => {
    const now = leaving.total;
    walk(timetable, customer, end, end + t, (cell, time) => advance(leaving, cell, time));
    return active * Math.exp(-model.params.s * Math.log(leaving.total / now));
  });
}
