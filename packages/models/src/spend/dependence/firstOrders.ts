import { checkWeights, readColumn, type Column } from "../../customers.ts";
import { KeepworthError } from "../../errors.ts";

export interface FirstOrderColumns {
  /** What each customer spent on the first day. */
  readonly first: Column;
  /** Repeat purchases, and their mean spend. */
  readonly x: Column;
  readonly spend: Column;
  /** How many customers a row stands for; default 1 each. */
  readonly weight?: Column;
}

export interface FirstOrders {
  /** Mean of all customers' first orders. */
  readonly first: number;
  /** Mean of all repeat orders; null without any. */
  readonly repeats: number | null;
  /** Mean of the first orders of those who came back; null without any. */
  readonly firstOfRepeaters: number | null;
  /** Mean over those who came back of their own mean repeat order: less than `repeats` where frequent buyers spend more. */
  readonly meanOfMeans: number | null;
}

/**
 * What first orders are worth beside repeat orders. Where they differ, a model of spend per purchase must be fitted to
 * repeat orders alone, and a new customer's first order must not be valued by it.
 *
 * @throws KeepworthError "customers.columns" for columns of unequal length, "customers.empty", "customer.weight"
 * @example firstOrders({ first: [20, 30], x: [0, 3], spend: [0, 40] }) // first 25, repeats 40, firstOfRepeaters 30
 */
export function firstOrders(columns: FirstOrderColumns): FirstOrders {
  const first = readColumn(columns.first, "first");
  const x = readColumn(columns.x, "x", first.length);
  const spend = readColumn(columns.spend, "spend", first.length);
  const weight = columns.weight === undefined ? null : readColumn(columns.weight, "weight", first.length);
  checkWeights(weight);
  if (first.length === 0) throw new KeepworthError("customers.empty");
  let [customers, firstMoney] = [0, 0];
  let [repeaters, repeats, money, theirFirst, means] = [0, 0, 0, 0, 0];
  for (let i = 0; i < first.length; i++) {
    const w = weight === null ? 1 : weight[i]!;
    customers += w;
    firstMoney += w * first[i]!;
    if (!(x[i]! > 0)) continue;
    repeaters += w;
    repeats += w * x[i]!;
    money += w * x[i]! * spend[i]!;
    theirFirst += w * first[i]!;
    means += w * spend[i]!;
  }
  return {
    first: firstMoney / customers,
    repeats: repeats > 0 ? money / repeats : null,
    firstOfRepeaters: repeaters > 0 ? theirFirst / repeaters : null,
    meanOfMeans: repeaters > 0 ? means / repeaters : null,
  };
}
