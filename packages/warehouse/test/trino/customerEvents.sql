SELECT day, kind, what, about, amount, scale, CASE WHEN until_day <= CAST(? AS DATE) THEN until_day END AS until_day, order_id, text
FROM (
SELECT day AS day, ? AS kind, kind AS what, topic AS about, CAST(NULL AS DOUBLE) AS amount, CAST(NULL AS DOUBLE) AS scale,
  CAST(resolved_at AS DATE) AS until_day, order_id AS order_id, CAST(NULL AS VARCHAR) AS text
FROM (SELECT * FROM "interactions" WHERE dataset = ? AND customer_id = ?) AS r
UNION ALL
SELECT "at" AS day, ? AS kind, kind AS what, CAST(NULL AS VARCHAR) AS about, score AS amount, scale AS scale,
  CAST(NULL AS DATE) AS until_day, order_id AS order_id, text AS text
FROM (SELECT * FROM "feedback" WHERE dataset = ? AND customer_id = ?) AS r WHERE score IS NOT NULL
UNION ALL
SELECT "at" AS day, ? AS kind, reason AS what, CAST(NULL AS VARCHAR) AS about, points AS amount, CAST(NULL AS DOUBLE) AS scale,
  CAST(NULL AS DATE) AS until_day, order_id AS order_id, CAST(NULL AS VARCHAR) AS text
FROM (SELECT * FROM "loyalty_events" WHERE dataset = ? AND customer_id = ?) AS r
UNION ALL
SELECT assigned_at AS day, ? AS kind, treatment AS what, arm AS about, CAST(NULL AS DOUBLE) AS amount, CAST(NULL AS DOUBLE) AS scale,
  CAST(NULL AS DATE) AS until_day, CAST(NULL AS VARCHAR) AS order_id, CAST(NULL AS VARCHAR) AS text
FROM assignments WHERE dataset = ? AND customer_id = ?
UNION ALL
SELECT "at" AS day, ? AS kind, reason AS what, CAST(NULL AS VARCHAR) AS about, quantity AS amount, CAST(NULL AS DOUBLE) AS scale,
  CAST(NULL AS DATE) AS until_day, order_id AS order_id, CAST(NULL AS VARCHAR) AS text
FROM (SELECT * FROM "returns" WHERE dataset = ? AND customer_id = ?) AS r
UNION ALL
SELECT coalesce(d.delivered_at, o.delivered_at) AS day, ? AS kind, 'late' AS what, CAST(NULL AS VARCHAR) AS about, CAST(CAST(date_diff('day', coalesce(d.promised_at, o.promised_at), coalesce(d.delivered_at, o.delivered_at)) AS INTEGER) AS DOUBLE) AS amount, CAST(NULL AS DOUBLE) AS scale,
  CAST(NULL AS DATE) AS until_day, CAST(o.order_id AS VARCHAR) AS order_id, CAST(NULL AS VARCHAR) AS text
FROM (SELECT * FROM (VALUES
  ('order', 'O1', DATE '2026-01-10', DATE '2026-01-14'),
  ('order', 'O2', DATE '2026-02-10', DATE '2026-02-09'),
  ('order', 'O3', DATE '2026-03-10', DATE '2026-03-20'),
  ('order', 'O4', NULL, NULL)) AS v (kind, order_id, promised_at, delivered_at)) AS o
  LEFT JOIN (SELECT order_id, promised_at, delivered_at, carrier FROM deliveries WHERE dataset = ?) AS d
    ON d.order_id = CAST(o.order_id AS VARCHAR)
WHERE o.kind = 'order' AND coalesce(d.delivered_at, o.delivered_at) > coalesce(d.promised_at, o.promised_at)
UNION ALL
SELECT given_at AS day, ? AS kind, ? AS what, channel AS about, CAST(NULL AS DOUBLE) AS amount, CAST(NULL AS DOUBLE) AS scale,
  CAST(NULL AS DATE) AS until_day, CAST(NULL AS VARCHAR) AS order_id, CAST(NULL AS VARCHAR) AS text
FROM (SELECT * FROM "consents" WHERE dataset = ? AND customer_id = ?) AS r WHERE given_at IS NOT NULL
UNION ALL
SELECT withdrawn_at AS day, ? AS kind, ? AS what, channel AS about, CAST(NULL AS DOUBLE) AS amount, CAST(NULL AS DOUBLE) AS scale,
  CAST(NULL AS DATE) AS until_day, CAST(NULL AS VARCHAR) AS order_id, CAST(NULL AS VARCHAR) AS text
FROM (SELECT * FROM "consents" WHERE dataset = ? AND customer_id = ?) AS r WHERE withdrawn_at IS NOT NULL
UNION ALL
SELECT started_at AS day, ? AS kind, ? AS what, plan AS about, CAST(NULL AS DOUBLE) AS amount, CAST(NULL AS DOUBLE) AS scale,
  CAST(NULL AS DATE) AS until_day, CAST(NULL AS VARCHAR) AS order_id, CAST(NULL AS VARCHAR) AS text
FROM (SELECT * FROM "subscriptions" WHERE dataset = ? AND customer_id = ?) AS r WHERE started_at IS NOT NULL
UNION ALL
SELECT payment_failed_at AS day, ? AS kind, ? AS what, plan AS about, CAST(NULL AS DOUBLE) AS amount, CAST(NULL AS DOUBLE) AS scale,
  CAST(NULL AS DATE) AS until_day, CAST(NULL AS VARCHAR) AS order_id, CAST(NULL AS VARCHAR) AS text
FROM (SELECT * FROM "subscriptions" WHERE dataset = ? AND customer_id = ?) AS r WHERE payment_failed_at IS NOT NULL
UNION ALL
SELECT ended_at AS day, ? AS kind, ? AS what, plan AS about, CAST(NULL AS DOUBLE) AS amount, CAST(NULL AS DOUBLE) AS scale,
  CAST(NULL AS DATE) AS until_day, CAST(NULL AS VARCHAR) AS order_id, CAST(NULL AS VARCHAR) AS text
FROM (SELECT * FROM "subscriptions" WHERE dataset = ? AND customer_id = ?) AS r WHERE ended_at IS NOT NULL) AS events
WHERE day <= CAST(? AS DATE)
ORDER BY day, kind, what, order_id, amount