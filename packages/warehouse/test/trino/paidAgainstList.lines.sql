SELECT customer_id, count(*) AS purchases,
  sum(quantity * list_price) AS list_value, sum(revenue) AS paid,
  CASE WHEN count(cost) = count(*) THEN sum(revenue - cost) END AS kept
FROM order_lines AS l
WHERE dataset = ? AND kind = 'order' AND list_price > 0 AND quantity > 0 AND revenue > 0
  AND day > CAST(? AS DATE) AND day <= CAST(? AS DATE)
GROUP BY 1