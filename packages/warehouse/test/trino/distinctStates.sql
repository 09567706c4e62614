SELECT x, tx, t, spend_days,
  CAST(count(*) AS DOUBLE) AS weight,
  CAST(sum(spend) AS DOUBLE) AS spend,
  CAST(sum(CAST(spend AS DECIMAL(18,2)) * CAST(spend AS DECIMAL(18,2))) AS DOUBLE) AS spend_squared
FROM "summary"
GROUP BY x, tx, t, spend_days
ORDER BY x, t, tx, spend_days