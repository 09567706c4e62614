SELECT CAST(NULL AS VARCHAR) AS customer_id, 0 AS weight, 0 AS g
UNION ALL
SELECT min(customer_id), count(*), g FROM "groups" GROUP BY g