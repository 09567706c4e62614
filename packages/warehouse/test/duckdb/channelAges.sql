SELECT channel, CAST(mod(i, 2) AS INTEGER) AS g, CAST(floor((age_days + 1) / 30.4375E0) AS INTEGER) AS months, count(*) AS customers
FROM "people" AS p
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3