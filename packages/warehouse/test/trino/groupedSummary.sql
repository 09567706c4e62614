SELECT s.*, coalesce(k.g, 0) AS g
FROM (SELECT * FROM "summary") AS s LEFT JOIN "groups" AS k ON CAST(s.customer_id AS VARCHAR) = k.customer_id