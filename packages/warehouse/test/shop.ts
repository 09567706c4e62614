import { raw, type Sql } from "../src/sql.ts";

const columns = "kind, customer_id, day, revenue, refunded, refunded_at, cost, currency";

/**
 * A shop small enough to check by hand. ana: two orders on one day, a repeat, a partial refund; bo: one order; cy: a
 * wholly refunded repeat and an order of nothing; di: everything refunded; eve: a refund of no order; nobody: money
 * of no customer; flo: only after 2026-03-01.
 */
export const shop: Sql = raw(`(
SELECT kind, customer_id, CAST(day AS DATE) AS day, CAST(revenue AS DECIMAL(18,4)) AS revenue,
  CAST(refunded AS DECIMAL(18,4)) AS refunded, CAST(refunded_at AS DATE) AS refunded_at,
  CAST(cost AS DECIMAL(18,4)) AS cost, currency
FROM (VALUES
  ('order', 'ana', '2026-01-01', 10, 0, NULL, 4, 'EUR'),
  ('order', 'ana', '2026-01-01', 5, 0, NULL, NULL, 'EUR'),
  ('order', 'ana', '2026-01-11', 20, 4, '2026-01-20', 8, 'EUR'),
  ('order', 'ana', '2026-02-10', 30, 30, '2026-03-05', 12, 'EUR'),
  ('order', 'bo', '2026-01-05', 7, 0, NULL, NULL, 'EUR'),
  ('order', 'cy', '2026-01-10', 9, 0, NULL, NULL, 'EUR'),
  ('order', 'cy', '2026-01-15', 50, 50, '2026-01-16', NULL, 'EUR'),
  ('order', 'cy', '2026-02-01', 0, 0, NULL, NULL, 'EUR'),
  ('order', 'di', '2026-01-20', 40, 40, '2026-01-25', NULL, 'EUR'),
  ('order', 'eve', '2026-01-02', 11, 0, NULL, NULL, 'EUR'),
  ('refund', 'eve', '2026-01-30', 0, 3, NULL, NULL, 'EUR'),
  ('nobody', NULL, '2026-01-03', 99, 0, NULL, NULL, 'EUR'),
  ('order', 'flo', '2026-03-10', 25, 0, NULL, NULL, 'EUR'),
  ('order', 'bo', '2026-03-15', 8, 0, NULL, NULL, 'EUR')
) AS v (${columns})) AS orders`);
