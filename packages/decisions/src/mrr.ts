import { KeepworthError } from "@keepworth/models";

/** Stretches of time in which customers paid, by customer: rows of one customer stand together. */
export interface PaidStretches {
  /** Who paid; any numbers that do not fall. */
  readonly customer: ArrayLike<number>;
  /** The first day and the first day no more, in any count of days. */
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** A month. */
  readonly amount: ArrayLike<number>;
}

/** Recurring revenue a month and what moved it: opening + new + returned + expansion − contraction − churned = closing. */
export interface MrrMonth {
  opening: number;
  /** Of customers who had never paid before this month. */
  new: number;
  /** Of customers who had stopped before it. */
  returned: number;
  /** Of customers who pay more, or less, than at its start. */
  expansion: number;
  contraction: number;
  churned: number;
  closing: number;
  customers: {
    opening: number;
    new: number;
    returned: number;
    expansion: number;
    contraction: number;
    churned: number;
    closing: number;
  };
  /** Customers who came and stopped between its start and its end: in no other figure. */
  cameAndWent: number;
  /** Of the revenue at its start: what is left without and with what customers pay more. Null where there was none. */
  grossRetention: number | null;
  netRetention: number | null;
  /** Of the customers at its start, the share that stopped. */
  customerChurn: number | null;
}

const scale = 10_000;

/**
 * How recurring revenue moved between days, customer by customer: one who ended a subscription and began another has not
 * left. Amounts are taken to four decimals, so that every month adds up exactly.
 *
 * @param ends  rising days: the first opens, every further one closes a month. A day counts as it ends: who stopped on it
 *   pays no more, who began on it does
 * @throws KeepworthError "argument.domain" where customers do not stand together, or days do not rise
 */
export function mrrMovement(
  { customer, from, to, amount }: PaidStretches,
  ends: readonly number[],
): MrrMonth[] {
  if (ends.some((end, i) => i > 0 && end <= ends[i - 1]!)) {
    throw new KeepworthError("argument.domain", { argument: "ends", value: String(ends) });
  }
  const months = Array.from({ length: Math.max(0, ends.length - 1) }, blank);
  const paid = new Float64Array(ends.length);
  let row = 0;
  while (row < customer.length) {
    const first = row;
    paid.fill(0);
    let began = Infinity;
    while (row < customer.length && customer[row] === customer[first]) {
      if (to[row]! > from[row]! && amount[row]! > 0) {
        began = Math.min(began, from[row]!);
        for (let k = firstAt(ends, from[row]!); k < ends.length && ends[k]! < to[row]!; k++) {
          paid[k]! += Math.round(amount[row]! * scale);
        }
      }
      row++;
    }
    if (customer[row]! < customer[first]!) {
      throw new KeepworthError("argument.domain", { argument: "customer", value: customer[row]! });
    }
    if (began < Infinity) for (let k = 1; k < ends.length; k++) enter(months[k - 1]!, paid, ends, k, began);
    for (let r = first; r < row; r++) markFleeting(months, paid, ends, from[r]!, to[r]!, amount[r]!, began);
  }
  return months.map(finished);
}

function blank(): MrrMonth {
  const zero = { opening: 0, new: 0, returned: 0, expansion: 0, contraction: 0, churned: 0, closing: 0 };
  const rates = { grossRetention: null, netRetention: null, customerChurn: null };
  return { ...zero, customers: { ...zero }, cameAndWent: 0, ...rates };
}

type Movement = "new" | "returned" | "expansion" | "contraction" | "churned";

function enter(month: MrrMonth, paid: Float64Array, ends: readonly number[], k: number, began: number): void {
  const [before, after] = [paid[k - 1]!, paid[k]!];
  month.opening += before;
  month.closing += after;
  if (before > 0) month.customers.opening++;
  if (after > 0) month.customers.closing++;
  if (before === after) return;
  const name: Movement =
    before === 0
      ? began > ends[k - 1]!
        ? "new"
        : "returned"
      : after === 0
        ? "churned"
        : after > before
          ? "expansion"
          : "contraction";
  month[name] += Math.abs(after - before);
  month.customers[name]++;
}

function markFleeting(
  months: MrrMonth[],
  paid: Float64Array,
  ends: readonly number[],
  from: number,
  to: number,
  amount: number,
  began: number,
): void {
  if (from !== began || !(to > from) || !(amount > 0)) return;
  const k = firstAt(ends, from);
  if (k > 0 && k < ends.length && to <= ends[k]! && paid[k] === 0) months[k - 1]!.cameAndWent++;
}

/** The place of the first of rising days that is not before a day. */
function firstAt(ends: readonly number[], day: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function finished(month: MrrMonth): MrrMonth {
  const { opening, expansion, contraction, churned, customers } = month;
  const of = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  return {
    ...month,
    opening: opening / scale,
    new: month.new / scale,
    returned: month.returned / scale,
    expansion: expansion / scale,
    contraction: contraction / scale,
    churned: churned / scale,
    closing: month.closing / scale,
    grossRetention: of(opening - contraction - churned, opening),
    netRetention: of(opening + expansion - contraction - churned, opening),
    customerChurn: of(customers.churned, customers.opening),
  };
}
