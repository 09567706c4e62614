SELECT channel, CAST(count(CASE WHEN age_days <= ? THEN 1 END) AS DOUBLE) AS customers
FROM "people" AS p GROUP BY 1 ORDER BY 1