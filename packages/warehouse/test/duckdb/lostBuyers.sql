SELECT ago, label, CAST(count(*) AS DOUBLE) AS customers,
  CAST(sum(CASE WHEN stayed = 0 THEN 1 ELSE 0 END) AS DOUBLE) AS lost,
  CAST(sum(before) AS DOUBLE) AS revenue,
  CAST(sum(CASE WHEN stayed = 0 THEN before ELSE 0 END) AS DOUBLE) AS lost_revenue
FROM (
  SELECT ago, months.customer_id,
    max(CASE WHEN month < ago + 12 THEN 1 ELSE 0 END) AS stayed,
    max(CASE WHEN month >= ago + 12 THEN 1 ELSE 0 END) AS was,
    sum(CASE WHEN month >= ago + 12 THEN net ELSE 0 END) AS before
  FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11)) AS years (ago) JOIN (
    SELECT customer_id, CAST(floor(CAST(CAST(? AS DATE) - day AS INTEGER) / 30.4375) AS INTEGER) AS month, sum(net) AS net
    FROM (VALUES
      ('ana', DATE '2025-01-01', 10.0), ('ana', DATE '2026-01-01', 20.0),
      ('bo', DATE '2025-02-01', 30.0), ('cy', DATE '2026-05-01', 40.0)) AS d (customer_id, day, net) WHERE day <= CAST(? AS DATE) GROUP BY 1, 2
  ) AS months ON month >= ago AND month < ago + 24
  WHERE (CAST(CAST(? AS DATE) - CAST(? AS DATE) AS INTEGER) + 1) >= (ago + 24) * 30.4375
  GROUP BY ago, months.customer_id
) AS pairs
JOIN (SELECT customer_id, segment AS label FROM (VALUES ('ana', 'a'), ('bo', 'b'), ('cy', 'a')) AS p (customer_id, segment)) AS p
  ON p.customer_id = CAST(pairs.customer_id AS VARCHAR)
WHERE was = 1
GROUP BY ago, label
ORDER BY ago DESC, label