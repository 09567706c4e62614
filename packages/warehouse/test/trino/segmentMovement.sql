SELECT a.segment AS "before", b.segment AS "now", CAST(count(*) AS DOUBLE) AS customers
FROM (SELECT * FROM (VALUES ('a', 'new'), ('b', 'lost')) AS v (customer_id, segment)) AS a FULL JOIN (SELECT * FROM (VALUES ('a', 'loyal'), ('c', 'new')) AS v (customer_id, segment)) AS b ON a.customer_id = b.customer_id
GROUP BY a.segment, b.segment ORDER BY 1, 2