import { checkArgument } from "../arguments.ts";
import type { Discounting } from "../model.ts";
import { advance } from "./clock.ts";
import type { CovariateRows, Purchases } from "./histories.ts";
import { emptyNodes, placeNodes, type Nodes } from "./leavingNodes.ts";
import type { DynamicParams } from "./params.ts";
import { forEveryCustomer, type Today } from "./today.ts";
import { walk } from "./timetable.ts";

/**
 * Expected purchases of each customer in the time t after the data end.
 *
 * With data that end at the first purchase, these are the expected repeat purchases of a new customer.
 *
 * @param model  a fit, or parameters and coefficients
 * @param covariates  until then
 * @returns one number a customer; NaN for one whose first purchase comes later
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*", "covariates.*", "argument.domain"
 */
export function conditionalExpectedPurchases(
  model: DynamicParams,
  purchases: Purchases,
  covariates: CovariateRows,
  t: number,
): Float64Array {
  return dect(model, purchases, covariates, { rate: 0, horizon: t });
}

/**
 * Discounted expected purchases of each customer within a horizon.
 *
 * @param discounting  rate: continuous, per time unit, >= 0; horizon: in time units, within the covariates
 * @throws KeepworthError as `conditionalExpectedPurchases`
 */
export function dect(
  model: DynamicParams,
  purchases: Purchases,
  covariates: CovariateRows,
  { rate, horizon }: Discounting,
): Float64Array {
  checkArgument("rate", rate);
  checkArgument("horizon", horizon);
  const nodes = emptyNodes();
  const { r, s } = model.params;
  return forEveryCustomer(
    model,
    purchases,
    covariates,
    (today) => today.active * whileActive(today, r, s, rate, horizon, nodes),
  );
}

/**
 * Discounted purchases of a customer who is active now: ∫ (r + x) / (α + A) · e^(γ'z(u)) · S(u) · e^(−rate·u) du, where
 * S(u) = ((β + D) / (β + D(u)))^s is the chance to stay until u.
 */
function whileActive(
  { customer, end, x, buying, leaving, timetable }: Today,
  r: number,
  s: number,
  rate: number,
  horizon: number,
  nodes: Nodes,
): number {
  const now = leaving.total;
  let elapsed = 0;
  let sum = 0;
  walk(timetable, customer, end, end + horizon, (cell, time) => {
    const hazard = leaving.rates[cell]!;
    for (let done = 0; done < time && rate * elapsed < 50;) {
      // Over a step, discounting changes by a factor e at most.
      const length = Math.min(time - done, rate > 0 ? 1 / rate : Infinity);
      const stretch = { buying: 1, rate, leaving: leaving.total, hazard, length };
      placeNodes(nodes, stretch, rate > 0 ? 1 : 0, s);
      for (let k = 0; k < nodes.count; k++) {
        const u = nodes.u[k]!;
        const stays = Math.exp(-s * Math.log((leaving.total + hazard * u) / now) - rate * (elapsed + u));
        sum += nodes.weight[k]! * buying.rates[cell]! * stays;
      }
      advance(leaving, cell, length);
      elapsed += length;
      done = done + length < time ? done + length : time;
    }
  });
  return ((r + x) / buying.total) * sum;
}
