WITH told_of AS (SELECT customer_id, CAST(date_diff('day', CAST(? AS DATE), day) AS INTEGER) AS d, event, grp FROM (
SELECT r.customer_id, r.day AS day, 1 AS event, coalesce(CAST(r.topic AS VARCHAR), '') AS grp
FROM interactions AS r
WHERE r.dataset = ? AND r.kind = ? AND r.customer_id IS NOT NULL AND r.day <= CAST(? AS DATE)) AS e),
known AS (
  SELECT CAST(customer_id AS VARCHAR) AS customer_id, CAST(date_diff('day', CAST(? AS DATE), day) AS INTEGER) AS d, kind, revenue, cost,
    CASE WHEN refunded_at > CAST(? AS DATE) THEN CAST(0 AS DECIMAL(18,4)) ELSE refunded END AS given_back
  FROM "shop" AS o WHERE kind <> 'nobody' AND day <= CAST(? AS DATE)
),
everybody AS (SELECT customer_id, CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS customer
  FROM (SELECT customer_id FROM known UNION SELECT customer_id FROM told_of) AS c),
people AS (SELECT customer_id, customer FROM everybody
  WHERE mod(customer, 1) = 0 OR customer_id IN (SELECT customer_id FROM told_of WHERE event = 1)),
told AS (SELECT p.customer, t.d, t.event, t.grp FROM told_of AS t JOIN people AS p ON p.customer_id = t.customer_id),
bought AS (
  SELECT p.customer, k.d, max(CASE WHEN kind = 'order' THEN 1 ELSE 0 END) AS bought,
    sum(CASE WHEN kind = 'order' THEN revenue ELSE 0 END) AS gross, CAST(sum(CASE WHEN cost IS NULL THEN (revenue - given_back) * CAST(? AS DECIMAL(9,8)) ELSE revenue - given_back - cost END) AS DECIMAL(18,4)) AS margin
  FROM known AS k JOIN people AS p ON p.customer_id = k.customer_id
  GROUP BY p.customer, k.d
),
days AS (
  SELECT customer, d, max(event) AS event, max(grp) AS grp, max(bought) AS bought,
    CAST(sum(gross) AS DECIMAL(18,4)) AS gross, CAST(sum(margin) AS DECIMAL(18,4)) AS margin
  FROM (
    SELECT customer, d, CAST(NULL AS INTEGER) AS event, CAST(NULL AS VARCHAR) AS grp, bought, gross, margin FROM bought
    UNION ALL
    SELECT customer, d, 1 AS event, min(grp) AS grp, 0 AS bought, 0 AS gross, 0 AS margin
    FROM told WHERE event = 1 GROUP BY customer, d
    UNION ALL
    SELECT c.customer, c.d, 0 AS event, c.grp, 0 AS bought, 0 AS gross, 0 AS margin
    FROM (SELECT customer, d, '' AS grp FROM bought WHERE bought = 1
    AND d BETWEEN (SELECT min(d) FROM told WHERE event = 1) AND (SELECT max(d) FROM told WHERE event = 1)) AS c
    WHERE mod(c.customer, 1) = 0
      AND NOT EXISTS (SELECT 1 FROM told AS t WHERE t.event = 1 AND t.customer = c.customer AND t.d = c.d)
  ) AS timeline
  GROUP BY customer, d
),
followed AS (
  SELECT customer, d, event, grp,
    sum(bought) OVER (PARTITION BY customer ORDER BY d ROWS UNBOUNDED PRECEDING) AS purchases,
    min(CASE WHEN bought = 1 THEN d END) OVER (PARTITION BY customer ORDER BY d ROWS UNBOUNDED PRECEDING) AS first_d,
    max(CASE WHEN bought = 1 THEN d END) OVER (PARTITION BY customer ORDER BY d ROWS UNBOUNDED PRECEDING) AS last_d,
    sum(CASE WHEN spend > 0 THEN 1 ELSE 0 END) OVER (PARTITION BY customer ORDER BY d ROWS UNBOUNDED PRECEDING) AS spend_days,
    sum(spend) OVER (PARTITION BY customer ORDER BY d ROWS UNBOUNDED PRECEDING) AS spend,
    sum(margin) OVER (PARTITION BY customer ORDER BY d RANGE BETWEEN 1 FOLLOWING AND 30 FOLLOWING) AS margin,
    sum(bought) OVER (PARTITION BY customer ORDER BY d RANGE BETWEEN 1 FOLLOWING AND 30 FOLLOWING) AS again,
    count(CASE WHEN event = 1 THEN d END) OVER (PARTITION BY customer ORDER BY d RANGE BETWEEN 30 PRECEDING AND 1 PRECEDING) AS before,
    max(CASE WHEN event = 1 THEN d END) OVER (PARTITION BY customer ORDER BY d ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS last_event,
    max(CASE WHEN event = 1 THEN d END) OVER (PARTITION BY customer ORDER BY d ROWS UNBOUNDED PRECEDING) AS event_by_then,
    min(CASE WHEN event = 1 THEN d END) OVER (PARTITION BY customer ORDER BY d ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS next_event
  FROM (
    SELECT *, CASE WHEN bought = 1 AND gross > 0 AND d > min(CASE WHEN bought = 1 THEN d END) OVER (PARTITION BY customer) THEN gross ELSE 0 END AS spend
    FROM days
  ) AS spending
),
judged AS (
  SELECT *, CASE WHEN event = 1 AND d - last_event <= 14 THEN 1 WHEN purchases = 0 THEN 2
    WHEN d > CAST(date_diff('day', CAST(? AS DATE), CAST(? AS DATE)) AS INTEGER) - 30 THEN 3 ELSE 0 END AS status
  FROM followed WHERE event IS NOT NULL
)
SELECT customer, d AS day, event, CAST(CASE grp WHEN ? THEN 0 ELSE 1 END AS INTEGER) AS grp, CAST(status AS INTEGER) AS status,
  CAST(purchases AS INTEGER) AS purchases, CAST(coalesce(d - first_d, 0) AS INTEGER) AS age,
  CAST(coalesce(d - last_d, 0) AS INTEGER) AS waited,
  CAST(spend_days AS INTEGER) AS spend_days, CAST(spend AS DOUBLE) AS spend,
  CAST(CASE WHEN before > 0 THEN 1 ELSE 0 END AS INTEGER) AS before,
  CAST(coalesce(margin, 0) AS DOUBLE) AS margin, CAST(CASE WHEN again > 0 THEN 1 ELSE 0 END AS INTEGER) AS again
FROM judged
WHERE event = 1 OR (status = 0
  AND (event_by_then IS NULL OR d - event_by_then > 14) AND (next_event IS NULL OR next_event - d > 14))
ORDER BY customer, d