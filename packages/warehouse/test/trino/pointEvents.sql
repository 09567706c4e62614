SELECT m.member, CAST(date_diff('day', CAST(? AS DATE), e.day) AS INTEGER) AS day, CAST(e.points AS DOUBLE) AS points,
  CAST(e.redeemed AS INTEGER) AS redeemed
FROM (
SELECT customer_id, "at" AS day, points, CASE WHEN reason = 'redeemed' THEN 1 ELSE 0 END AS redeemed
FROM loyalty_events
WHERE dataset = ? AND "at" <= CAST(? AS DATE) AND customer_id IS NOT NULL AND points <> 0) AS e JOIN (
SELECT CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS member, customer_id
FROM (SELECT DISTINCT customer_id FROM (
SELECT customer_id, "at" AS day, points, CASE WHEN reason = 'redeemed' THEN 1 ELSE 0 END AS redeemed
FROM loyalty_events
WHERE dataset = ? AND "at" <= CAST(? AS DATE) AND customer_id IS NOT NULL AND points <> 0) AS events) AS m) AS m ON m.customer_id = e.customer_id