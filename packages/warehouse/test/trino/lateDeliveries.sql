WITH due AS (
  SELECT CAST(o.customer_id AS VARCHAR) AS customer_id, CAST(o.order_id AS VARCHAR) AS order_id,
    coalesce(d.promised_at, o.promised_at) AS promised, coalesce(d.delivered_at, o.delivered_at) AS delivered
  FROM (SELECT * FROM (VALUES
  ('order', 'O1', 'ana', DATE '2026-05-20', 50, 0, DATE '2026-06-05', DATE '2026-06-09'),
  ('order', 'O2', 'ana', DATE '2026-06-10', 50, 0, DATE '2026-06-14', DATE '2026-06-14'),
  ('order', 'O3', 'bo', DATE '2026-06-10', 50, 10, NULL, NULL),
  ('order', 'O4', 'cy', DATE '2026-06-10', 50, 50, DATE '2026-06-14', NULL),
  ('order', 'O5', 'di', DATE '2026-06-10', 50, 0, DATE '2026-06-30', NULL),
  ('order', 'O6', 'ed', DATE '2026-04-10', 50, 0, DATE '2026-04-14', NULL),
  ('order', 'O7', 'fo', DATE '2026-06-10', 50, 0, DATE '2026-06-20', DATE '2026-07-02'),
  ('order', 'O8', 'fo', DATE '2026-06-11', 50, 0, DATE '2026-06-22', DATE '2026-06-24'))
  AS v (kind, order_id, customer_id, day, revenue, refunded, promised_at, delivered_at)) AS o
  LEFT JOIN (SELECT order_id, promised_at, delivered_at, carrier FROM deliveries WHERE dataset = ?) AS d
    ON d.order_id = CAST(o.order_id AS VARCHAR)
  WHERE o.kind = 'order' AND o.customer_id IS NOT NULL AND o.day <= CAST(? AS DATE) AND coalesce(o.refunded, 0) < o.revenue
), late AS (
  SELECT customer_id, order_id, promised, CASE WHEN delivered <= CAST(? AS DATE) THEN delivered END AS delivered,
    CAST(date_diff('day', promised, CASE WHEN delivered <= CAST(? AS DATE) THEN delivered ELSE CAST(? AS DATE) END) AS INTEGER) AS late
  FROM due
  WHERE (delivered > promised AND delivered >= CAST(? AS DATE) AND delivered <= CAST(? AS DATE))
    OR (promised >= CAST(? AS DATE) AND promised < CAST(? AS DATE) AND (delivered IS NULL OR delivered > CAST(? AS DATE))
      AND EXISTS (SELECT 1 FROM due AS told WHERE told.delivered <= CAST(? AS DATE)))
)
SELECT customer_id, order_id, promised, delivered, late FROM (
  SELECT late.*, row_number() OVER (PARTITION BY customer_id
    ORDER BY CASE WHEN delivered IS NULL THEN 0 ELSE 1 END, promised DESC, order_id) AS place FROM late
) AS placed WHERE place = 1