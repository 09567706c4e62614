SELECT m.member, CAST(coalesce(c.expected_spend, 0) AS DOUBLE) AS spend,
  CASE WHEN c.segment = ? THEN CAST(? AS DOUBLE) WHEN true THEN 1E0 END AS times
FROM (
SELECT CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS member, customer_id
FROM (SELECT DISTINCT customer_id FROM (
SELECT customer_id, "at" AS day, points, CASE WHEN reason = 'redeemed' THEN 1 ELSE 0 END AS redeemed
FROM loyalty_events
WHERE dataset = ? AND "at" <= CAST(? AS DATE) AND customer_id IS NOT NULL AND points <> 0) AS events) AS m) AS m JOIN "scored" AS c ON c.customer_id = m.customer_id