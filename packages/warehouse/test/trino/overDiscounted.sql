WITH known AS (
  SELECT d.*, p.segment, p.growth FROM (
SELECT customer_id, count(*) AS purchases,
  sum(quantity * list_price) AS list_value, sum(revenue) AS paid,
  CASE WHEN count(cost) = count(*) THEN sum(revenue - cost) END AS kept
FROM order_lines AS l
WHERE dataset = ? AND kind = 'order' AND list_price > 0 AND quantity > 0 AND revenue > 0
  AND day > CAST(? AS DATE) AND day <= CAST(? AS DATE)
GROUP BY 1) AS d JOIN plan_portfolio AS p ON p.customer_id = d.customer_id
  WHERE d.list_value > 0
), others AS (
  SELECT known.*,
    sum(list_value) OVER (PARTITION BY segment) - list_value AS segment_list,
    sum(paid) OVER (PARTITION BY segment) - paid AS segment_paid,
    sum(list_value) OVER () - list_value AS all_list,
    sum(paid) OVER () - paid AS all_paid
  FROM known
), compared AS (
  SELECT customer_id, segment, purchases, growth,
    CAST(list_value AS DOUBLE) AS list_value, CAST(paid AS DOUBLE) AS paid, CAST(kept AS DOUBLE) AS kept,
    CASE
      WHEN segment_list > 0 THEN 1 - CAST(segment_paid AS DOUBLE) / CAST(segment_list AS DOUBLE)
      WHEN all_list > 0 THEN 1 - CAST(all_paid AS DOUBLE) / CAST(all_list AS DOUBLE)
    END AS usual
  FROM others
)
SELECT customer_id, segment, purchases, list_value, paid, kept, usual,
  (1 - usual) * list_value - paid AS excess, growth
FROM compared
WHERE purchases >= 3 AND 1 - paid / list_value >= usual + 0.05
ORDER BY excess DESC, customer_id
LIMIT ?