SELECT count(DISTINCT customer_id) AS members, count(*) AS events FROM (
SELECT customer_id, "at" AS day, points, CASE WHEN reason = 'redeemed' THEN 1 ELSE 0 END AS redeemed
FROM loyalty_events
WHERE dataset = ? AND "at" <= CAST(? AS DATE) AND customer_id IS NOT NULL AND points <> 0) AS events