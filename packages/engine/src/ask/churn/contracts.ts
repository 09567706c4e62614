import {
  afterIntervals,
  billingInterval,
  endedAtRenewal,
  intervalDays,
  monthlyAmount,
  wholeIntervals,
  type BillingInterval,
} from "@keepworth/decisions";
import { identifier, join, queries, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { dayNumber } from "../../run/days.ts";
import { labelNames } from "../labelNames.ts";
import type { Labels } from "../portfolio.ts";
import { storeQuery, withColumns } from "../../withTable.ts";

const labels = ["plan", "channel", "country", "segment", "reason", "every"] as const;
const days = ["started", "paid_from", "requested", "failed", "renews", "ended", "paid_to"] as const;
const flags = ["has_amount", "kind", "switched", "involuntary", "failing", "paused"] as const;

export const never = dayNumber(queries.neverDay);

/** Subscriptions as they stood at as-of, as columns by customer; days since 1970-01-01, `never` where there is none. */
export interface Contracts {
  readonly asOf: number;
  readonly size: number;
  readonly customer: Int32Array;
  readonly label: Readonly<Record<(typeof labels)[number], Labels>>;
  /** By the code of `label.every`; a month where none is told. */
  readonly intervals: readonly BillingInterval[];
  readonly day: Readonly<Record<(typeof days)[number], Int32Array>>;
  readonly flag: Readonly<Record<(typeof flags)[number], Int32Array>>;
  /** For one interval. */
  readonly amount: Float64Array;
  /** A month of 30.4375 days, to four decimals. */
  readonly mrr: Float64Array;
  /** Paid for and not ended. */
  running(i: number): boolean;
  /** Renewals made: of an ended one, before the one at which it ended. */
  renewals(i: number): number;
  /** The day of the renewal ahead. */
  nextRenewal(i: number): number;
  /** Renewals that come up from tomorrow to a number of days ahead. */
  renewalsWithin(i: number, days: number): number;
}

/** The same in a warehouse, until disposed of. */
export interface StoredContracts extends Contracts, AsyncDisposable {
  /** subscription_id and customer_id of positions, in their order. */
  ids(positions: ArrayLike<number>): Promise<{ subscription_id: string; customer_id: string }[]>;
  /** What stands after FROM: the columns of `subscriptionTerms`. */
  readonly table: Sql;
}

/**
 * Reads the subscriptions of a dataset.
 *
 * @param customers  the table of a run's customers, for their segments
 * @throws KeepworthError "subscription.interval" for an interval that cannot be read
 */
export async function readContracts(
  warehouse: Warehouse,
  options: { readonly dataset: string; readonly asOf: string; readonly customers?: Sql },
): Promise<StoredContracts> {
  const query = queries.subscriptionTerms(warehouse.dialect, options);
  return storeQuery(warehouse, query, async (table) => {
    const codes = labels.map(
      (label) =>
        sql`CAST(dense_rank() OVER (ORDER BY ${identifier(label)}) - 1 AS INTEGER) AS ${identifier(label)}`,
    );
    const plain = [...days, "customer", "amount"].map((column) => identifier(column));
    const whole = flags.map((flag) => sql`CAST(${identifier(flag)} AS INTEGER) AS ${identifier(flag)}`);
    const columns = await warehouse.columns(
      sql`SELECT ${join([...plain, ...whole, ...codes])} FROM ${table} ORDER BY i`,
    );
    const names = await labelNames(warehouse, table, labels);
    const label = {} as Record<(typeof labels)[number], Labels>;
    for (const one of labels) label[one] = { names: names[one], code: columns[one] as Int32Array };
    return {
      ...contractsOf(dayNumber(options.asOf), columns, label),
      ids(positions: ArrayLike<number>) {
        const wanted = {
          place: Int32Array.from(positions, (_, place) => place),
          i: Int32Array.from(positions),
        };
        return withColumns(warehouse, wanted, (places) =>
          warehouse.rows<{ subscription_id: string; customer_id: string }>(
            sql`SELECT t.subscription_id, t.customer_id FROM ${places} AS w JOIN ${table} AS t ON t.i = w.i ORDER BY w.place`,
          ),
        );
      },
      table,
    };
  });
}

/** What columns of numbers say of subscriptions, in the order of customers; labels are codes of `label`. */
export function contractsOf(
  asOf: number,
  columns: Readonly<Record<string, Int32Array | Float64Array>>,
  label: Contracts["label"],
): Contracts {
  const pick = <Name extends string>(names: readonly Name[]) =>
    Object.fromEntries(names.map((one) => [one, columns[one]])) as Record<Name, Int32Array>;
  const [day, flag] = [pick(days), pick(flags)];
  const intervals = label.every.names.map((text) => billingInterval(text === "" ? "month" : text));
  const intervalOf = (i: number) => intervals[label.every.code[i]!]!;
  const amount = columns["amount"] as Float64Array;

  const running = (i: number) => flag.kind[i] === 0 && day.ended[i] === never && day.paid_from[i]! <= asOf;
  const renewalsOf = (i: number): number => {
    const [from, ended, failed] = [day.paid_from[i]!, day.ended[i]!, day.failed[i]!];
    // A payment that failed is that of a renewal which was not made, however long it was tried again.
    if (flag.failing[i] === 1) return wholeIntervals(from, Math.min(failed, asOf) - 1, intervalOf(i));
    if (ended === never) return wholeIntervals(from, asOf, intervalOf(i));
    const end = flag.involuntary[i] === 1 && failed >= from && failed <= ended ? failed : ended;
    return endedAtRenewal(from, end, intervalOf(i)) - 1;
  };
  const made = Int32Array.from(amount, (_, i) => (flag.kind[i] === 0 ? renewalsOf(i) : 0));
  const nextRenewal = (i: number): number => {
    const told = day.renews[i]!;
    if (told < never && told > asOf) return told;
    return afterIntervals(
      day.paid_from[i]!,
      wholeIntervals(day.paid_from[i]!, asOf, intervalOf(i)) + 1,
      intervalOf(i),
    );
  };
  return {
    asOf,
    size: amount.length,
    customer: columns["customer"] as Int32Array,
    label,
    intervals,
    day,
    flag,
    amount,
    mrr: amount.map((value, i) => Math.round(monthlyAmount(value, intervalOf(i)) * 1e4) / 1e4),
    running,
    renewals: (i) => made[i]!,
    nextRenewal,
    renewalsWithin(i, ahead) {
      const [next, end] = [nextRenewal(i), asOf + Math.floor(ahead)];
      return next <= end ? 1 + wholeIntervals(next, end, intervalOf(i)) : 0;
    },
  };
}

/** The discount rate of one interval: a payment an interval later counts 1 / (1 + rate) as much. */
export function ratePerInterval(annualRate: number, interval: BillingInterval): number {
  return (1 + annualRate) ** (intervalDays(interval) / 365.25) - 1;
}
