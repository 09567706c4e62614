SELECT x, tx, t, spend_days, CASE WHEN spend_days > 0 THEN CAST(spend AS DOUBLE) / spend_days ELSE 0 END AS spend,
  y, CAST(y_net AS DOUBLE) / y AS later, CAST(count(*) AS DOUBLE) AS weight
FROM "holdout"
WHERE y > 0 AND y_net > 0
GROUP BY x, tx, t, spend_days, spend, y, y_net
ORDER BY x, t, tx, spend_days, spend, y, later