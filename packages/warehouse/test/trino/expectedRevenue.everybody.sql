SELECT count(*) AS customers, sum(CAST(coalesce(expected_orders * expected_spend, 0) AS DECIMAL(28,10))) AS revenue
FROM "scored" AS c