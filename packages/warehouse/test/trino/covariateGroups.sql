SELECT customer_id, CAST(dense_rank() OVER (ORDER BY "Channel") AS INTEGER) AS g
FROM "covariates"