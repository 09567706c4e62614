import type { Dialect } from "../dialect.ts";
import { recordsOfCustomer, type RecordName } from "../records.ts";
import { date, join, sql, type Sql } from "../sql.ts";
import { deliveredOrders } from "./deliveredOrders.ts";

export interface CustomerEventsOptions {
  readonly dataset: string;
  readonly customer: string;
  /** The customer's own orders: order_id, kind, promised_at, delivered_at. */
  readonly orders: Sql;
  readonly asOf: string;
  /** Kinds of records that the dataset has; the others are not looked for. */
  readonly records: ReadonlySet<string>;
}

/**
 * What happened with a customer beside orders and refunds, up to as-of, the oldest first: day, kind and what (kind
 * interaction: its own kind; feedback: nps, csat or review; points: their reason; offer: the treatment; return: its
 * reason; delivery: late; consent: given or withdrawn; subscription: started, payment-failed or ended), about (topic,
 * arm, channel or plan), amount (score, points, quantity, or days late), scale (of the score), until (day of the
 * answer that solved it), order_id, text.
 */
export function customerEvents(dialect: Dialect, options: CustomerEventsOptions): Sql {
  const { dataset, customer, orders, asOf, records } = options;
  const of = (name: RecordName) => sql`${recordsOfCustomer(dialect, name, { dataset, customer })} AS r`;
  const none = {
    what: sql`CAST(NULL AS VARCHAR)`,
    about: sql`CAST(NULL AS VARCHAR)`,
    amount: sql`CAST(NULL AS DOUBLE)`,
    scale: sql`CAST(NULL AS DOUBLE)`,
    until: sql`CAST(NULL AS DATE)`,
    orderId: sql`CAST(NULL AS VARCHAR)`,
    text: sql`CAST(NULL AS VARCHAR)`,
  };
  const part = (day: Sql, kind: string, from: Sql, columns: Partial<typeof none>): Sql => {
    const { what, about, amount, scale, until, orderId, text } = { ...none, ...columns };
    return sql`
SELECT ${day} AS day, ${kind} AS kind, ${what} AS what, ${about} AS about, ${amount} AS amount, ${scale} AS scale,
  ${until} AS until_day, ${orderId} AS order_id, ${text} AS text
FROM ${from}`;
  };
  const subscription = (day: Sql, what: string) =>
    part(day, "subscription", sql`${of("subscriptions")} WHERE ${day} IS NOT NULL`, {
      what: sql`${what}`,
      about: sql`plan`,
    });
  const consent = (day: Sql, what: string) =>
    part(day, "consent", sql`${of("consents")} WHERE ${day} IS NOT NULL`, {
      what: sql`${what}`,
      about: sql`channel`,
    });
  const { from: delivering, promised, delivered } = deliveredOrders(orders, dataset);
  const having = (kind: RecordName, ...found: Sql[]): Sql[] => (records.has(kind) ? found : []);
  const parts = [
    ...having(
      "interactions",
      part(sql`day`, "interaction", of("interactions"), {
        what: sql`kind`,
        about: sql`topic`,
        until: sql`CAST(resolved_at AS DATE)`,
        orderId: sql`order_id`,
      }),
    ),
    ...having(
      "feedback",
      part(sql`"at"`, "feedback", sql`${of("feedback")} WHERE score IS NOT NULL`, {
        what: sql`kind`,
        amount: sql`score`,
        scale: sql`scale`,
        orderId: sql`order_id`,
        text: sql`text`,
      }),
    ),
    ...having(
      "loyalty_events",
      part(sql`"at"`, "points", of("loyalty_events"), {
        what: sql`reason`,
        amount: sql`points`,
        orderId: sql`order_id`,
      }),
    ),
    part(
      sql`assigned_at`,
      "offer",
      sql`assignments WHERE dataset = ${dataset} AND customer_id = ${customer}`,
      {
        what: sql`treatment`,
        about: sql`arm`,
      },
    ),
    ...having(
      "returns",
      part(sql`"at"`, "return", of("returns"), {
        what: sql`reason`,
        amount: sql`quantity`,
        orderId: sql`order_id`,
      }),
    ),
    part(
      delivered,
      "delivery",
      sql`${delivering}
WHERE o.kind = 'order' AND ${delivered} > ${promised}`,
      {
        what: sql`'late'`,
        amount: sql`CAST(${dialect.daysBetween(promised, delivered)} AS DOUBLE)`,
        orderId: sql`CAST(o.order_id AS VARCHAR)`,
      },
    ),
    ...having("consents", consent(sql`given_at`, "given"), consent(sql`withdrawn_at`, "withdrawn")),
    ...having(
      "subscriptions",
      subscription(sql`started_at`, "started"),
      subscription(sql`payment_failed_at`, "payment-failed"),
      subscription(sql`ended_at`, "ended"),
    ),
  ];
  return sql`
SELECT day, kind, what, about, amount, scale, CASE WHEN until_day <= ${date(asOf)} THEN until_day END AS until_day, order_id, text
FROM (${join(parts, "\nUNION ALL")}) AS events
WHERE day <= ${date(asOf)}
ORDER BY day, kind, what, order_id, amount`;
}
