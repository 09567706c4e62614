SELECT gap, CAST(count(*) AS DOUBLE) AS purchases
FROM (
  SELECT CAST(date_diff('day', lag(day) OVER (PARTITION BY customer_id ORDER BY day), day) AS INTEGER) AS gap
  FROM "days"
  WHERE day <= CAST(? AS DATE)
) AS days
WHERE gap IS NOT NULL
GROUP BY gap
ORDER BY gap