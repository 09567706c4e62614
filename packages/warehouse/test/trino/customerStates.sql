SELECT CAST(r.x AS DOUBLE) AS x, CAST(r.tx AS DOUBLE) AS tx, CAST(r.t AS DOUBLE) AS t
FROM "summary" AS r
ORDER BY r.x, r.t, r.tx, r.customer_id