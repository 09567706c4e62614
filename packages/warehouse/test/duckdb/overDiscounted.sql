WITH known AS (
  SELECT d.*, p.segment, p.growth FROM (
SELECT customer_id, count(*) AS purchases,
  sum(quantity * list_price) AS list_value, sum(revenue) AS paid,
  CASE WHEN count(cost) = count(*) THEN sum(revenue - cost) END AS kept
FROM order_lines AS l
WHERE dataset = ? AND kind = 'order' AND list_price > 0 AND quantity > 0 AND revenue > 0
  AND day > CAST(? AS DATE) AND day <= CAST(? AS DATE)
GROUP BY 1) AS d JOIN plan_portfolio AS p ON p.customer_id = d.customer_id
), usual AS (
  SELECT segment, 1 - CAST(sum(paid) AS DOUBLE) / CAST(sum(list_value) AS DOUBLE) AS share FROM known GROUP BY segment
)
SELECT k.customer_id, k.segment, k.purchases, CAST(k.list_value AS DOUBLE) AS list_value, CAST(k.paid AS DOUBLE) AS paid,
  CAST(k.kept AS DOUBLE) AS kept, u.share AS usual,
  (1 - u.share) * CAST(k.list_value AS DOUBLE) - CAST(k.paid AS DOUBLE) AS excess, k.growth
FROM known AS k JOIN usual AS u ON u.segment = k.segment
WHERE k.purchases >= 3 AND k.list_value > 0 AND 1 - CAST(k.paid AS DOUBLE) / CAST(k.list_value AS DOUBLE) >= u.share + 0.05
ORDER BY excess DESC, k.customer_id
LIMIT ?