SELECT spend_days AS x,
  CAST(sum(spend) AS DOUBLE) / (count(*) * spend_days) AS spend,
  CAST(count(*) AS DOUBLE) AS weight
FROM "summary"
WHERE spend_days > 0 AND spend > 0
GROUP BY spend_days, spend
ORDER BY 1, 2