SELECT x, tx, t, y, CAST(count(*) AS DOUBLE) AS weight
FROM "holdout"
GROUP BY x, tx, t, y
ORDER BY x, t, tx, y