import { identifier, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/** Temporary tables that live while refunds are settled. */
const [events, allocations] = [identifier("kw_events"), identifier("kw_allocations")];

/** What a table of settled orders is made of. */
export interface Settled {
  /** Records with what is left of refunds, and what was taken from orders. */
  readonly orders: Sql;
  /** By refund, what became of it: customer_id, kw_seat, code, own_refunded. */
  readonly outcomes: Sql;
}

/** Where a record stands among those of its customer, an order before a refund of the same moment. */
export const seat =
  raw(`row_number() OVER (PARTITION BY customer_id, CASE WHEN customer_id IS NULL THEN order_id END
  ORDER BY coalesce(ordered_at, CASE WHEN kind = 'refund' THEN CAST(day AS TIMESTAMP) + INTERVAL '1' DAY - INTERVAL '0.001' SECOND
    ELSE CAST(day AS TIMESTAMP) END), kind = 'refund', order_id, revenue, currency, refunded)`);

/**
 * Takes refunds from the orders that they belong to, by the same rules as for files: from the order that a refund names;
 * else from the customer's latest earlier order of exactly that amount that nothing was taken from yet; else from the
 * customer's earlier orders, from the newest back until used up.
 *
 * @param records  a table of canonical records with their `seat` as kw_seat
 * @see allocateRefunds  the same for the embedded engine
 */
export async function settle(warehouse: Warehouse, records: Sql): Promise<Settled> {
  // Money as whole numbers of its smallest unit, DECIMAL(18,4).
  await warehouse.createTemporary(
    events,
    sql`WITH named AS (
      SELECT order_id, min_by(customer_id, kw_seat) AS customer_id, min(kw_seat) AS kw_seat FROM ${records}
      WHERE kind = 'order' AND order_id IN (SELECT order_id FROM ${records} WHERE kind = 'refund') GROUP BY order_id
    ), concerned AS (
      SELECT customer_id FROM ${records} WHERE kind = 'refund'
      UNION SELECT customer_id FROM named
    ), events AS (
      SELECT r.customer_id, r.kw_seat, r.kind = 'refund' AS back, r.day, r.refunded AS own_refunded, r.refunded_at,
        CAST(CASE WHEN r.kind = 'refund' THEN r.refunded ELSE greatest(r.revenue - r.refunded, 0) END * 10000 AS BIGINT) AS amount,
        CAST(r.revenue * 10000 AS BIGINT) AS revenue,
        CASE WHEN r.kind = 'refund' THEN n.customer_id END AS named_customer, CASE WHEN r.kind = 'refund' THEN n.kw_seat END AS named_seat
      FROM ${records} r LEFT JOIN named n ON n.order_id = r.order_id
      WHERE r.kind <> 'nobody' AND r.customer_id IN (SELECT customer_id FROM concerned)
    ), summed AS (
      SELECT e.customer_id, e.kw_seat, o.amount AS whole, e.named_customer, e.named_seat, e.amount,
        sum(e.amount) OVER (PARTITION BY e.named_customer, e.named_seat ORDER BY e.customer_id, e.kw_seat) AS until
      FROM events e JOIN events o ON o.customer_id = e.named_customer AND o.kw_seat = e.named_seat
    ), referred AS (
      SELECT *, CAST(least(whole, until) - least(whole, until - amount) AS BIGINT) AS part FROM summed
    ), taken AS (
      SELECT named_customer, named_seat, CAST(sum(part) AS BIGINT) AS part FROM referred GROUP BY named_customer, named_seat
    )
    SELECT e.*, coalesce(r.part, 0) AS referred,
      e.amount - coalesce(r.part, 0) - coalesce(t.part, 0) AS remaining
    FROM events e LEFT JOIN referred r ON r.customer_id = e.customer_id AND r.kw_seat = e.kw_seat
    LEFT JOIN taken t ON t.named_customer = e.customer_id AND t.named_seat = e.kw_seat`,
  );
  await warehouse.createTemporary(
    allocations,
    sql`WITH ${allocate}
    SELECT c.customer_id, p.refund, p.seat, p.part, p.way FROM (
      SELECT customer_id, kw_allocate(
          array_agg(kw_seat ORDER BY kw_seat) FILTER (WHERE NOT back),
          array_agg(revenue ORDER BY kw_seat) FILTER (WHERE NOT back),
          array_agg(remaining ORDER BY kw_seat) FILTER (WHERE NOT back),
          array_agg(kw_seat ORDER BY kw_seat) FILTER (WHERE back AND remaining > 0),
          array_agg(remaining ORDER BY kw_seat) FILTER (WHERE back AND remaining > 0)) AS parts
      FROM ${events} GROUP BY customer_id HAVING count_if(back AND remaining > 0) > 0 AND count_if(NOT back) > 0
    ) AS c CROSS JOIN UNNEST(c.parts) AS p (refund, seat, part, way)`,
  );
  const money = (units: string) =>
    raw(`CAST(CAST(${units} AS DECIMAL(18,0)) * DECIMAL '0.0001' AS DECIMAL(18,4))`);
  const outcomes = sql`(SELECT e.customer_id, e.kw_seat, e.own_refunded, e.day, ${money("e.remaining - coalesce(a.part, 0)")} AS rest,
      CASE WHEN e.remaining - coalesce(a.part, 0) > 0 THEN 'refund.customer'
        WHEN a.way = 3 THEN 'refund.newest' WHEN a.way = 2 THEN 'refund.exact'
        WHEN e.referred > 0 THEN 'refund.reference' END AS code
    FROM ${events} e LEFT JOIN (
      SELECT customer_id, refund, sum(part) AS part, max(way) AS way FROM ${allocations} GROUP BY customer_id, refund
    ) a ON a.customer_id = e.customer_id AND a.refund = e.kw_seat WHERE e.back)`;
  // A refund may name an order of another customer: its day is that of the refund.
  const taken = sql`(SELECT o.customer_id, o.seat, ${money("sum(o.part)")} AS part, max(o.day) AS day FROM (
      SELECT a.customer_id, a.seat, a.part, e.day FROM ${allocations} a JOIN ${events} e ON e.customer_id = a.customer_id AND e.kw_seat = a.refund
      UNION ALL SELECT named_customer, named_seat, referred, day FROM ${events} WHERE referred > 0
    ) AS o GROUP BY o.customer_id, o.seat)`;
  const orders = sql`SELECT r.*, CASE WHEN f.rest IS NOT NULL THEN f.rest ELSE CAST(r.refunded + coalesce(t.part, 0) AS DECIMAL(18,4)) END AS settled,
      CASE WHEN f.rest > 0 THEN r.refunded_at WHEN f.rest IS NULL THEN greatest(coalesce(r.refunded_at, t.day), coalesce(t.day, r.refunded_at)) END AS settled_at
    FROM ${records} r
    LEFT JOIN ${taken} t ON t.customer_id = r.customer_id AND t.seat = r.kw_seat
    LEFT JOIN ${outcomes} f ON f.customer_id = r.customer_id AND f.kw_seat = r.kw_seat`;
  return { orders, outcomes };
}

/** Forgets what settling needed. */
export async function forgetSettling(warehouse: Warehouse): Promise<void> {
  for (const table of [events, allocations]) await warehouse.run(sql`DROP TABLE IF EXISTS ${table}`);
}

/**
 * The refunds of one customer, one after the other: parts (refund, order, amount, way) of orders that came before each.
 * Columns of orders and of refunds are in the order of their seats.
 */
const allocate =
  raw(`FUNCTION kw_allocate(seats ARRAY(BIGINT), revenues ARRAY(BIGINT), whole ARRAY(BIGINT), refunds ARRAY(BIGINT), amounts ARRAY(BIGINT))
    RETURNS ARRAY(ROW(refund BIGINT, seat BIGINT, part BIGINT, way INTEGER))
    DETERMINISTIC
    BEGIN
      DECLARE parts ARRAY(ROW(refund BIGINT, seat BIGINT, part BIGINT, way INTEGER)) DEFAULT ARRAY[];
      DECLARE used MAP(BIGINT, BIGINT) DEFAULT map();
      DECLARE r, i, known BIGINT DEFAULT 1;
      DECLARE owed, there, part BIGINT DEFAULT 0;
      DECLARE found BOOLEAN DEFAULT false;
      SET known = 0;
      WHILE r <= cardinality(refunds) DO
        SET owed = amounts[r];
        WHILE known < cardinality(seats) AND element_at(seats, known + 1) < refunds[r] DO
          SET known = known + 1;
        END WHILE;
        SET i = known;
        SET found = false;
        WHILE i >= 1 AND NOT found DO
          IF revenues[i] = owed AND whole[i] - coalesce(element_at(used, i), 0) >= owed THEN
            SET found = true;
            SET parts = parts || ARRAY[CAST(ROW(refunds[r], seats[i], owed, 2) AS ROW(refund BIGINT, seat BIGINT, part BIGINT, way INTEGER))];
            SET used = map_concat(used, map(ARRAY[i], ARRAY[coalesce(element_at(used, i), 0) + owed]));
            SET owed = 0;
          END IF;
          SET i = i - 1;
        END WHILE;
        SET i = known;
        WHILE i >= 1 AND owed > 0 DO
          SET there = whole[i] - coalesce(element_at(used, i), 0);
          IF there > 0 THEN
            SET part = least(there, owed);
            SET parts = parts || ARRAY[CAST(ROW(refunds[r], seats[i], part, 3) AS ROW(refund BIGINT, seat BIGINT, part BIGINT, way INTEGER))];
            SET used = map_concat(used, map(ARRAY[i], ARRAY[coalesce(element_at(used, i), 0) + part]));
            SET owed = owed - part;
          END IF;
          SET i = i - 1;
        END WHILE;
        SET r = r + 1;
      END WHILE;
      RETURN parts;
    END`);
