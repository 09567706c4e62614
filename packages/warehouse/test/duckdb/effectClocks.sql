WITH bought AS (
  SELECT customer_id, d, bought, margin,
    CASE WHEN bought = 1 AND gross > 0 AND d > min(CASE WHEN bought = 1 THEN d END) OVER (PARTITION BY customer_id) THEN gross ELSE 0 END AS spend
  FROM (
    SELECT customer_id, d, max(CASE WHEN kind = 'order' THEN 1 ELSE 0 END) AS bought,
      sum(CASE WHEN kind = 'order' THEN revenue ELSE 0 END) AS gross, CAST(sum(CASE WHEN cost IS NULL THEN (revenue - given_back) * CAST(? AS DECIMAL(9,8)) ELSE revenue - given_back - cost END) AS DECIMAL(18,4)) AS margin
    FROM (
      SELECT CAST(customer_id AS VARCHAR) AS customer_id, CAST(day - CAST(? AS DATE) AS INTEGER) AS d, kind, revenue, cost,
        CASE WHEN refunded_at > CAST(? AS DATE) THEN CAST(0 AS DECIMAL(18,4)) ELSE refunded END AS given_back
      FROM "shop" AS o WHERE kind <> 'nobody' AND day <= CAST(? AS DATE)
    ) AS known
    GROUP BY customer_id, d
  ) AS days
),
told AS (SELECT customer_id, CAST(day - CAST(? AS DATE) AS INTEGER) AS d, event, grp FROM (
SELECT r.customer_id, r.day AS day, 1 AS event, coalesce(CAST(r.topic AS VARCHAR), '') AS grp
FROM interactions AS r
WHERE r.dataset = ? AND r.kind = ? AND r.customer_id IS NOT NULL AND r.day <= CAST(? AS DATE)) AS e),
clocks AS (
  SELECT customer_id, d, 1 AS event, min(grp) AS grp FROM told WHERE event = 1 GROUP BY customer_id, d
  UNION ALL
  SELECT customer_id, d, 0 AS event, grp FROM (SELECT customer_id, d, '' AS grp FROM bought WHERE bought = 1
    AND d BETWEEN (SELECT min(d) FROM told WHERE event = 1) AND (SELECT max(d) FROM told WHERE event = 1)) AS c
),
people AS (SELECT customer_id, CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS customer
  FROM (SELECT DISTINCT customer_id FROM clocks) AS c),
followed AS (
  SELECT customer_id, d, event, grp,
    sum(bought) OVER (PARTITION BY customer_id ORDER BY d RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS purchases,
    min(CASE WHEN bought = 1 THEN d END) OVER (PARTITION BY customer_id ORDER BY d RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS first_d,
    max(CASE WHEN bought = 1 THEN d END) OVER (PARTITION BY customer_id ORDER BY d RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS last_d,
    sum(CASE WHEN spend > 0 THEN 1 ELSE 0 END) OVER (PARTITION BY customer_id ORDER BY d RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS spend_days,
    sum(spend) OVER (PARTITION BY customer_id ORDER BY d RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS spend,
    sum(margin) OVER (PARTITION BY customer_id ORDER BY d RANGE BETWEEN 1 FOLLOWING AND 30 FOLLOWING) AS margin,
    sum(bought) OVER (PARTITION BY customer_id ORDER BY d RANGE BETWEEN 1 FOLLOWING AND 30 FOLLOWING) AS again,
    count(CASE WHEN event = 1 THEN d END) OVER (PARTITION BY customer_id ORDER BY d RANGE BETWEEN 30 PRECEDING AND 1 PRECEDING) AS before,
    max(CASE WHEN event = 1 THEN d END) OVER (PARTITION BY customer_id ORDER BY d RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS last_event,
    max(CASE WHEN event = 1 THEN d END) OVER (PARTITION BY customer_id ORDER BY d RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS event_by_then,
    min(CASE WHEN event = 1 THEN d END) OVER (PARTITION BY customer_id ORDER BY d RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS next_event
  FROM (
    SELECT customer_id, d, CAST(NULL AS INTEGER) AS event, '' AS grp, bought, spend, margin FROM bought
    UNION ALL
    SELECT customer_id, d, event, grp, 0 AS bought, 0 AS spend, 0 AS margin FROM clocks
  ) AS timeline
),
judged AS (
  SELECT *, CASE WHEN event = 1 AND d - last_event <= 14 THEN 1 WHEN purchases = 0 THEN 2
    WHEN d > CAST(CAST(? AS DATE) - CAST(? AS DATE) AS INTEGER) - 30 THEN 3 ELSE 0 END AS status
  FROM followed WHERE event IS NOT NULL
)
SELECT p.customer, j.d AS day, j.event, CAST(CASE grp WHEN ? THEN 0 ELSE 1 END AS INTEGER) AS grp, CAST(j.status AS INTEGER) AS status,
  CAST(j.purchases AS INTEGER) AS purchases, CAST(coalesce(j.d - j.first_d, 0) AS INTEGER) AS age,
  CAST(coalesce(j.d - j.last_d, 0) AS INTEGER) AS waited,
  CAST(j.spend_days AS INTEGER) AS spend_days, CAST(j.spend AS DOUBLE) AS spend,
  CAST(CASE WHEN j.before > 0 THEN 1 ELSE 0 END AS INTEGER) AS before,
  CAST(coalesce(j.margin, 0) AS DOUBLE) AS margin, CAST(CASE WHEN j.again > 0 THEN 1 ELSE 0 END AS INTEGER) AS again
FROM judged AS j JOIN people AS p ON p.customer_id = j.customer_id
WHERE j.event = 1 OR (j.status = 0 AND mod(p.customer, 1) = 0
  AND (j.event_by_then IS NULL OR j.d - j.event_by_then > 14) AND (j.next_event IS NULL OR j.next_event - j.d > 14))
ORDER BY p.customer, j.d, j.event