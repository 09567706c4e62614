SELECT date_trunc('month', d.day) AS month,
  CAST(count(*) AS DOUBLE) AS orders,
  CAST(coalesce(sum(d.net), 0) AS DOUBLE) AS revenue,
  CAST(count(CASE WHEN d.day = f.first_day THEN 1 END) AS DOUBLE) AS newcomers,
  CAST(coalesce(sum(CASE WHEN d.day = f.first_day THEN d.net END), 0) AS DOUBLE) AS first_revenue,
  CAST(count(CASE WHEN f.first_day <= CAST(? AS DATE) THEN 1 END) AS DOUBLE) AS known_orders,
  CAST(coalesce(sum(CASE WHEN f.first_day <= CAST(? AS DATE) THEN d.net END), 0) AS DOUBLE) AS known_revenue
FROM plan_days AS d
JOIN (SELECT customer_id, min(day) AS first_day FROM plan_days AS all_days WHERE day IS NOT NULL GROUP BY customer_id) AS f
  ON f.customer_id = d.customer_id
WHERE d.day <= CAST(? AS DATE)
GROUP BY 1
ORDER BY 1