SELECT p.segment, CAST(count(*) AS DOUBLE) AS customers,
  CAST(sum(d.list_value) AS DOUBLE) AS list_value, CAST(sum(d.paid) AS DOUBLE) AS paid
FROM (
SELECT customer_id, count(*) AS purchases,
  sum(quantity * list_price) AS list_value, sum(revenue) AS paid,
  CASE WHEN count(cost) = count(*) THEN sum(revenue - cost) END AS kept
FROM order_lines AS l
WHERE dataset = ? AND kind = 'order' AND list_price > 0 AND quantity > 0 AND revenue > 0
  AND day > CAST(? AS DATE) AND day <= CAST(? AS DATE)
GROUP BY 1) AS d JOIN plan_portfolio AS p ON p.customer_id = d.customer_id
GROUP BY p.segment ORDER BY p.segment