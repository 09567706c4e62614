SELECT ago,
  CAST(sum(net) AS DOUBLE) AS revenue,
  CAST(sum(orders) AS DOUBLE) AS orders,
  count(CASE WHEN orders > 0 THEN 1 END) AS customers,
  count(CASE WHEN orders_before > 0 THEN 1 END) AS customers_before,
  count(CASE WHEN orders > 0 AND orders_before > 0 THEN 1 END) AS stayed,
  max(CASE WHEN history >= (ago + 24) * 30.4375 THEN 1 ELSE 0 END) AS has_before
FROM (
  SELECT e.ago, m.customer_id, e.history,
    sum(CASE WHEN m.month < e.ago + 12 THEN m.net ELSE 0 END) AS net,
    sum(CASE WHEN m.month < e.ago + 12 THEN m.orders ELSE 0 END) AS orders,
    sum(CASE WHEN m.month >= e.ago + 12 THEN m.orders ELSE 0 END) AS orders_before
  FROM (
    SELECT customer_id, CAST(floor(CAST(CAST(? AS DATE) - day AS INTEGER) / 30.4375) AS INTEGER) AS month, sum(net) AS net, count(*) AS orders
    FROM "days" WHERE day <= CAST(? AS DATE) GROUP BY 1, 2
  ) AS m
  JOIN (
    SELECT ago, (CAST(CAST(? AS DATE) - CAST(? AS DATE) AS INTEGER) + 1) AS history
    FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11)) AS v (ago)
  ) AS e ON m.month >= e.ago AND m.month < e.ago + 24
  WHERE e.history >= (e.ago + 12) * 30.4375
  GROUP BY e.ago, m.customer_id, e.history
) AS customers
GROUP BY ago ORDER BY ago DESC