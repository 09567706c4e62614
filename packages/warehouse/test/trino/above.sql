SELECT CAST(count(*) AS DOUBLE) AS customers, CAST(coalesce(sum(CAST(value AS DECIMAL(28,10))), 0) AS DOUBLE) AS total
FROM (
SELECT CAST(coalesce(expected_orders * expected_spend, 0) AS DOUBLE) AS value FROM "scored" AS c) AS v WHERE value > CAST(? AS DOUBLE)