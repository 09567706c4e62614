SELECT "channel" AS label, CAST(count(*) AS DOUBLE) AS customers
FROM plan_portfolio AS p WHERE age_days < ?
GROUP BY 1 ORDER BY 1