SELECT kind, grp AS subject, CAST(count(DISTINCT customer_id) AS DOUBLE) AS customers,
  CAST(count(DISTINCT concat(customer_id, ' ', CAST(day AS VARCHAR))) AS DOUBLE) AS times
FROM "touches" AS t WHERE event = 1 AND grp <> '' AND day > CAST(? AS DATE)
GROUP BY kind, grp ORDER BY kind, customers DESC, subject