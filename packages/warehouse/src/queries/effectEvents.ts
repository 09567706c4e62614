import type { Dialect } from "../dialect.ts";
import { date, raw, sql, type Sql } from "../sql.ts";
import { deliveredOrders } from "./deliveredOrders.ts";
import { lowScore } from "./lowScore.ts";

/** A field by which events are told apart, as the text that stands in a row. */
export type EventField =
  | "topic"
  | "channel"
  | "product"
  | "category"
  | "country"
  | "response"
  | "solved"
  | "lateness"
  | "carrier"
  | "reason"
  | "score"
  | "survey";

export interface EffectEventsOptions {
  readonly dataset: string;
  /** The canonical orders of the dataset. */
  readonly orders: Sql;
  readonly asOf: string;
  /** What `grp` holds; null: nothing. */
  readonly by: EventField | null;
  /** What stands after FROM, of `doneActions` alone: the days on which the action was done, customer_id and day (ISO text). */
  readonly actions?: Sql;
}

/**
 * Events of a kind up to as-of, as rows: customer_id (text), day (where the clock starts), event (1; 0: a clock of the
 * same sort without it), grp (text, "" where it is not known). Days of orders are the orders' own.
 */
export type EffectEvents = (dialect: Dialect, options: EffectEventsOptions) => Sql;

const none = sql`''`;
const text = (value: Sql): Sql => sql`coalesce(CAST(${value} AS VARCHAR), '')`;

/** Customers' countries and products' categories, for a query whose row `r` has customer_id and product_id. */
function joined({ dataset, by }: EffectEventsOptions, products = true): Sql {
  if (by === "country")
    return sql` LEFT JOIN customers AS cu ON cu.dataset = ${dataset} AND cu.customer_id = r.customer_id`;
  if (by === "category" && products)
    return sql` LEFT JOIN products AS pr ON pr.dataset = ${dataset} AND pr.product_id = r.product_id`;
  return sql``;
}

/** The same for a row of a day of orders, which has no product of its own: `c` is what most was spent on. */
function joinedOfDay(options: EffectEventsOptions): Sql {
  return options.by === "category"
    ? sql` LEFT JOIN ${categories(options)} AS c ON c.customer_id = r.customer_id AND c.day = r.day`
    : joined(options);
}

/** A time between two instants in bands, by upper ends in hours. */
function bands(hours: Sql, ends: readonly (readonly [hours: number, name: string])[], missing: string): Sql {
  const cases = ends.map(([end, name]) => `WHEN h <= ${end} THEN '${name}'`).join(" ");
  return sql`(SELECT CASE WHEN h IS NULL THEN ${raw(`'${missing}'`)} ${raw(cases)} ELSE 'later' END FROM (SELECT ${hours} AS h) AS waited)`;
}

/**
 * Contacts of a kind. A complaint that names an order is told on the day of the order; every other contact, on its own.
 *
 * @param kind  of `interactions`
 */
export function contactEvents(kind: string): EffectEvents {
  return (dialect, options) => {
    const { dataset, orders, asOf, by } = options;
    const groups: Partial<Record<EventField, Sql>> = {
      topic: text(sql`r.topic`),
      channel: text(sql`r.channel`),
      product: text(sql`r.product_id`),
      category: text(sql`pr.category`),
      country: text(sql`cu.country`),
      response: bands(
        dialect.hoursBetween(sql`r."at"`, sql`r.first_response_at`),
        [
          [4, "within-4-hours"],
          [24, "within-day"],
          [72, "within-3-days"],
        ],
        "none",
      ),
      solved: bands(
        dialect.hoursBetween(sql`r."at"`, sql`r.resolved_at`),
        [
          [24, "within-day"],
          [72, "within-3-days"],
          [168, "within-week"],
        ],
        "open",
      ),
    };
    const ofOrder =
      kind === "complaint"
        ? sql` LEFT JOIN (SELECT CAST(order_id AS VARCHAR) AS order_id, min(day) AS day FROM ${orders} AS o
  WHERE kind = 'order' AND order_id IS NOT NULL GROUP BY 1) AS o ON o.order_id = r.order_id AND o.day <= r.day`
        : sql``;
    return sql`
SELECT r.customer_id, ${kind === "complaint" ? sql`coalesce(o.day, r.day)` : sql`r.day`} AS day, 1 AS event, ${(by && groups[by]) ?? none} AS grp
FROM interactions AS r${ofOrder}${joined(options)}
WHERE r.dataset = ${dataset} AND r.kind = ${kind} AND r.customer_id IS NOT NULL AND r.day <= ${date(asOf)}`;
  };
}

/** The category in which most was spent on an order day: customer_id, day, category. */
function categories({ dataset, asOf }: EffectEventsOptions): Sql {
  return sql`(SELECT customer_id, day, category FROM (
  SELECT l.customer_id, l.day, coalesce(p.category, '') AS category,
    row_number() OVER (PARTITION BY l.customer_id, l.day ORDER BY sum(l.revenue) DESC, coalesce(p.category, '')) AS place
  FROM order_lines AS l LEFT JOIN products AS p ON p.dataset = ${dataset} AND p.product_id = l.product_id
  WHERE l.dataset = ${dataset} AND l.kind = 'order' AND l.day <= ${date(asOf)}
  GROUP BY 1, 2, 3) AS ranked WHERE place = 1)`;
}

/** Order days whose delivery is known: event 1 where any came after the promised day. */
export const lateOrders: EffectEvents = (dialect, options) => {
  const { dataset, orders, asOf, by } = options;
  const { from, promised, delivered } = deliveredOrders(orders, dataset);
  const groups: Partial<Record<EventField, Sql>> = {
    lateness: sql`CASE WHEN max(late) <= 0 THEN '' WHEN max(late) <= 1 THEN '1-day' WHEN max(late) <= 3 THEN '2-3-days'
    WHEN max(late) <= 7 THEN '4-7-days' ELSE '8-days' END`,
    carrier: sql`coalesce(min(carrier), '')`,
    channel: sql`coalesce(min(r.channel), '')`,
    category: sql`coalesce(min(c.category), '')`,
    country: sql`coalesce(min(cu.country), '')`,
  };
  return sql`
SELECT r.customer_id, r.day, CASE WHEN max(late) > 0 THEN 1 ELSE 0 END AS event, ${(by && groups[by]) ?? none} AS grp
FROM (
  SELECT CAST(o.customer_id AS VARCHAR) AS customer_id, o.day, o.channel, d.carrier,
    ${dialect.daysBetween(promised, delivered)} AS late
  FROM ${from}
  WHERE o.kind = 'order' AND o.customer_id IS NOT NULL AND o.day <= ${date(asOf)}
) AS r${joinedOfDay(options)}
WHERE late IS NOT NULL
GROUP BY r.customer_id, r.day`;
};

/**
 * Order days since the first of which something was returned: event 1 where anything was. Returns that name no order
 * belong to the customer's last one before them.
 */
export const returnedOrders: EffectEvents = (_dialect, options) => {
  const { dataset, orders, asOf, by } = options;
  const groups: Partial<Record<EventField, Sql>> = {
    reason: sql`coalesce(min(b.reason), '')`,
    product: sql`coalesce(min(b.product_id), '')`,
    category: sql`coalesce(min(c.category), '')`,
    channel: sql`coalesce(min(r.channel), '')`,
    country: sql`coalesce(min(cu.country), '')`,
  };
  return sql`
WITH bought AS (
  SELECT CAST(customer_id AS VARCHAR) AS customer_id, day, CAST(order_id AS VARCHAR) AS order_id, channel FROM ${orders} AS o
  WHERE kind = 'order' AND customer_id IS NOT NULL AND day <= ${date(asOf)}
),
given_back AS (
  SELECT customer_id, day, product_id, return_reason AS reason FROM order_lines
  WHERE dataset = ${dataset} AND kind = 'order' AND returned_quantity > 0 AND day <= ${date(asOf)}
  UNION ALL
  SELECT coalesce(named.customer_id, r.customer_id) AS customer_id,
    coalesce(named.day, (SELECT max(b.day) FROM bought AS b WHERE b.customer_id = r.customer_id AND b.day <= r."at")) AS day,
    r.product_id, r.reason
  FROM returns AS r LEFT JOIN (SELECT order_id, min(customer_id) AS customer_id, min(day) AS day FROM bought
    WHERE order_id IS NOT NULL GROUP BY order_id) AS named ON named.order_id = r.order_id
  WHERE r.dataset = ${dataset} AND r."at" <= ${date(asOf)}
)
SELECT r.customer_id, r.day, CASE WHEN count(b.customer_id) > 0 THEN 1 ELSE 0 END AS event, ${(by && groups[by]) ?? none} AS grp
FROM bought AS r LEFT JOIN given_back AS b ON b.customer_id = r.customer_id AND b.day = r.day${joinedOfDay(options)}
WHERE r.day >= (SELECT min(day) FROM given_back)
GROUP BY r.customer_id, r.day`;
};

/** Days on which customers answered how satisfied they were: event 1 where a score was low. */
export const lowAnswers: EffectEvents = (_dialect, options) => {
  const { dataset, asOf, by } = options;
  const groups: Partial<Record<EventField, Sql>> = {
    survey: text(sql`r.survey`),
    score: sql`rtrim(concat(r.survey, ' ', coalesce(r.score, '')))`,
    product: text(sql`r.product_id`),
    category: text(sql`pr.category`),
    country: text(sql`cu.country`),
  };
  return sql`
SELECT r.customer_id, r.day, r.low AS event, ${(by && groups[by]) ?? none} AS grp
FROM (
  SELECT customer_id, "at" AS day, product_id, kind AS survey, regexp_replace(CAST(CAST(score AS DECIMAL(18,4)) AS VARCHAR), '[.]?0+$', '') AS score,
    ${lowScore} AS low
  FROM feedback WHERE dataset = ${dataset} AND score IS NOT NULL
  UNION ALL
  SELECT customer_id, day, product_id, 'ticket' AS survey, CAST(NULL AS VARCHAR) AS score, CASE WHEN satisfied THEN 0 ELSE 1 END AS low
  FROM interactions WHERE dataset = ${dataset} AND satisfied IS NOT NULL
) AS r${joined(options)}
WHERE r.customer_id IS NOT NULL AND r.day <= ${date(asOf)}`;
};

/** The day of each member's first points. */
export const joinings: EffectEvents = (_dialect, options) => {
  const { dataset, asOf, by } = options;
  return sql`
SELECT r.customer_id, r.day, 1 AS event, ${by === "country" ? text(sql`cu.country`) : none} AS grp
FROM (SELECT customer_id, min("at") AS day FROM loyalty_events WHERE dataset = ${dataset} AND customer_id IS NOT NULL
  GROUP BY customer_id) AS r${joined(options, false)}
WHERE r.day <= ${date(asOf)}`;
};

/** Days on which an action of the week's list was done for a customer: those of `actions`. */
export const doneActions: EffectEvents = (_dialect, options) => {
  const { actions, asOf, by } = options;
  return sql`
SELECT r.customer_id, r.day, 1 AS event, ${by === "country" ? text(sql`cu.country`) : none} AS grp
FROM (SELECT customer_id, CAST(day AS DATE) AS day FROM ${actions!}) AS r${joined(options, false)}
WHERE r.day <= ${date(asOf)}`;
};
