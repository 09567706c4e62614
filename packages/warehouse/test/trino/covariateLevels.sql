SELECT "Channel" AS level, count(*) AS customers
FROM "covariates"
GROUP BY 1
ORDER BY 1