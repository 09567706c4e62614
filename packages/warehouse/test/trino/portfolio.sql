SELECT n.i, c.*,
  coalesce(p.channel, o.channel, '') AS channel,
  coalesce(p.account_id, '') AS account_id,
  coalesce(p.owner, '') AS owner,
  coalesce(p.country, '') AS country
FROM "customers" AS c
JOIN (SELECT customer_id, CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS i FROM "customers" AS all_customers) AS n
  ON n.customer_id = c.customer_id
LEFT JOIN (
  SELECT CAST(customer_id AS VARCHAR) AS customer_id, min_by(channel, ROW(day, channel)) FILTER (WHERE channel IS NOT NULL) AS channel
  FROM "orders" AS o
  WHERE kind = 'order' AND channel IS NOT NULL
  GROUP BY 1
) AS o ON o.customer_id = c.customer_id
LEFT JOIN (SELECT * FROM customers WHERE dataset = ?) AS p ON p.customer_id = c.customer_id