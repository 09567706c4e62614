SELECT p.customer, CAST(date_diff('day', CAST(? AS DATE), t.day) AS INTEGER) AS day,
  CAST(coalesce(s.place, -1) AS INTEGER) AS subject, CAST(CASE WHEN t.kind = ? THEN 0 ELSE CASE WHEN t.kind = ? THEN 1 ELSE CASE WHEN t.kind = ? THEN 2 ELSE -1 END END END AS INTEGER) AS kind, CAST(t.event AS INTEGER) AS event
FROM (SELECT DISTINCT kind, customer_id, day, event, grp FROM "touches" AS every) AS t
JOIN (SELECT customer_id, CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS customer
  FROM (SELECT DISTINCT customer_id FROM "touches" AS every) AS each_customer) AS p ON p.customer_id = t.customer_id
LEFT JOIN (SELECT 'product' AS kind, 'tea' AS subject, 0 AS place) AS s ON s.kind = t.kind AND s.subject = t.grp AND t.event = 1
ORDER BY p.customer, 2, 4, 3