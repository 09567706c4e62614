SELECT DISTINCT p.customer_id FROM opportunities p JOIN "sold" AS o ON CAST(o.customer_id AS VARCHAR) = p.customer_id
WHERE p.dataset = ? AND o.kind = 'order'