SELECT x, tx, t, spend_days, CAST(spend AS DOUBLE) / spend_days AS spend, CAST(count(*) AS DOUBLE) AS weight
FROM "summary"
WHERE spend_days > 0 AND spend > 0
GROUP BY x, tx, t, spend_days, spend
ORDER BY x, t, tx, spend_days, spend