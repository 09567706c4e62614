import { readColumn, type Column } from "../customers.ts";
import { KeepworthError } from "../errors.ts";

export interface RefundHistory {
  /** All orders with a day and what was paid. */
  readonly orders: { readonly day: Column; readonly amount: Column };
  /** All refunds, each with the day of the order that it belongs to and its own. */
  readonly refunds: { readonly orderDay: Column; readonly refundDay: Column; readonly amount: Column };
}

/** How much is refunded in the end, and when: plain data. */
export interface RefundLag {
  /** Of the money of orders, the share that will have been refunded. */
  readonly share: number;
  /** Of the refunded money, the share that is refunded within 0, 1, 2, … days of the order; the last is 1. */
  readonly within: readonly number[];
  /** Refunds that were made by as-of, and that the lags come from. */
  readonly refunds: number;
  /** Whether there are enough of them; else `within` is [1], and nothing is expected to come. */
  readonly known: boolean;
}

/** Lags are followed as long as so many refunds of orders at least as old are known. */
const fewest = 20;

/**
 * When are orders refunded? What was ordered lately has not had the time, so lags as they are seen are too short. Going
 * backwards in time, of the money refunded within u days, for orders at least u days old, the share refunded on day u
 * itself is known without that fault: a reverse hazard g(u). The share refunded within u days is Π over v > u of
 * (1 − g(v)), and the share of all money that will be refunded follows from what was refunded so far and the ages of
 * the orders.
 *
 * Refunds later than the longest lag that is followed are left out: nothing is claimed of them.
 *
 * @param options  asOf: what was ordered and refunded later is not known yet; maxLag: days, default 365
 * @throws KeepworthError "customers.columns" for columns of unequal length; "argument.domain" for a refund before its
 *   order or an amount below 0
 * @see Lagakos, Barraj & De Gruttola (1988), Biometrika 75(3); the chain ladder of insurance is the same by periods
 */
export function refundLag(
  history: RefundHistory,
  { asOf, maxLag = 365 }: { readonly asOf: number; readonly maxLag?: number },
): RefundLag {
  const orders = readOrders(history, asOf);
  const refunds = readRefunds(history, asOf);
  const longest = longestLag(refunds, maxLag);
  const counted = refunds.filter(({ lag }) => lag <= longest);
  const known = counted.length >= fewest;
  const within = known ? lagLaw(counted, longest) : [1];
  const money = counted.reduce((sum, { amount }) => sum + amount, 0);
  const exposed = orders.reduce(
    (sum, { age, amount }) => sum + amount * within[Math.min(age, within.length - 1)]!,
    0,
  );
  const share = exposed > 0 ? Math.min(1, money / exposed) : 0;
  return { share, within, refunds: counted.length, known };
}

/**
 * The share of an order's money that is still to be refunded, of what was paid.
 *
 * @param age  days since the order
 */
export function stillToBeRefunded({ share, within }: RefundLag, age: number): number {
  return share * (1 - within[Math.min(Math.max(0, Math.floor(age)), within.length - 1)]!);
}

/**
 * What an order's money, net of refunds so far, will be worth in the end: 1 − share over 1 − what of it is refunded by that
 * age. The factor for the money of recent orders.
 *
 * @param age  days since the order
 */
export function keptInTheEnd(lag: RefundLag, age: number): number {
  if (lag.share >= 1) return stillToBeRefunded(lag, age) > 0 ? 0 : 1;
  return (1 - lag.share) / (1 - lag.share + stillToBeRefunded(lag, age));
}

interface Refund {
  readonly lag: number;
  /** Of the order. */
  readonly age: number;
  readonly amount: number;
}

function readOrders({ orders }: RefundHistory, asOf: number) {
  const day = readColumn(orders.day, "day");
  const amount = readColumn(orders.amount, "amount", day.length);
  return Array.from(day, (d, i) => ({
    age: Math.floor(asOf - d),
    amount: checkAmount(amount[i]!, i),
  })).filter(({ age }) => age >= 0);
}

function readRefunds({ refunds }: RefundHistory, asOf: number): Refund[] {
  const orderDay = readColumn(refunds.orderDay, "orderDay");
  const refundDay = readColumn(refunds.refundDay, "refundDay", orderDay.length);
  const amount = readColumn(refunds.amount, "amount", orderDay.length);
  const known: Refund[] = [];
  for (let i = 0; i < orderDay.length; i++) {
    const lag = refundDay[i]! - orderDay[i]!;
    if (!(lag >= 0))
      throw new KeepworthError("argument.domain", { row: i, argument: "refundDay", value: refundDay[i]! });
    checkAmount(amount[i]!, i);
    if (refundDay[i]! <= asOf)
      known.push({ lag: Math.floor(lag), age: Math.floor(asOf - orderDay[i]!), amount: amount[i]! });
  }
  return known;
}

function checkAmount(amount: number, row: number): number {
  if (!(amount >= 0 && amount < Infinity))
    throw new KeepworthError("argument.domain", { row, argument: "amount", value: amount });
  return amount;
}

/** The largest u such that enough refunds within u days belong to orders at least u days old. */
function longestLag(refunds: readonly Refund[], maxLag: number): number {
  const change = new Int32Array(maxLag + 2);
  for (const { lag, age } of refunds) {
    if (lag > maxLag) continue;
    change[lag]!++;
    change[Math.min(age, maxLag) + 1]!--;
  }
  let longest = 0;
  for (let u = 0, atRisk = 0; u <= maxLag; u++) {
    atRisk += change[u]!;
    if (atRisk >= fewest) longest = u;
  }
  return longest;
}

/** The distribution of lags up to the longest, by reverse hazards, weighed by money. */
function lagLaw(refunds: readonly Refund[], longest: number): number[] {
  const onDay = new Float64Array(longest + 1);
  const change = new Float64Array(longest + 2);
  for (const { lag, age, amount } of refunds) {
    onDay[lag]! += amount;
    change[lag]! += amount;
    change[Math.min(age, longest) + 1]! -= amount;
  }
  const atRisk = new Float64Array(longest + 1);
  for (let u = 0, sum = 0; u <= longest; u++) atRisk[u] = sum += change[u]!;
  const within = Array.from({ length: longest + 1 }, () => 1);
  for (let u = longest; u > 0; u--) {
    const hazard = onDay[u]! > 0 ? Math.min(1, onDay[u]! / atRisk[u]!) : 0;
    within[u - 1] = within[u]! * (1 - hazard);
  }
  return within;
}
