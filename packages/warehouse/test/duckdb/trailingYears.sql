SELECT money.ago, revenue, orders, customers, customers_before, stayed,
  CASE WHEN (CAST(CAST(? AS DATE) - CAST(? AS DATE) AS INTEGER) + 1) >= (money.ago + 24) * 30.4375 THEN 1 ELSE 0 END AS has_before
FROM (
  SELECT ago, CAST(sum(net) AS DOUBLE) AS revenue, CAST(sum(orders) AS DOUBLE) AS orders
  FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11)) AS years (ago) JOIN (
    SELECT CAST(floor(CAST(CAST(? AS DATE) - day AS INTEGER) / 30.4375E0) AS INTEGER) AS month, sum(net) AS net, count(*) AS orders FROM "days" WHERE day <= CAST(? AS DATE) GROUP BY 1
  ) AS months ON month >= ago AND month < ago + 12
  GROUP BY ago
) AS money JOIN (
  SELECT ago,
    CAST(sum(CASE WHEN ((mask >> CAST(ago AS INTEGER)) & 4095) <> 0 THEN customers ELSE 0 END) AS DOUBLE) AS customers,
    CAST(sum(CASE WHEN ((mask >> CAST(ago + 12 AS INTEGER)) & 4095) <> 0 THEN customers ELSE 0 END) AS DOUBLE) AS customers_before,
    CAST(sum(CASE WHEN ((mask >> CAST(ago AS INTEGER)) & 4095) <> 0 AND ((mask >> CAST(ago + 12 AS INTEGER)) & 4095) <> 0 THEN customers ELSE 0 END) AS DOUBLE) AS stayed
  FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11)) AS years (ago) CROSS JOIN (
    SELECT mask, count(*) AS customers
    FROM (
      SELECT customer_id, bit_or(CAST(1 AS BIGINT) << month) AS mask
      FROM (SELECT customer_id, CAST(floor(CAST(CAST(? AS DATE) - day AS INTEGER) / 30.4375E0) AS INTEGER) AS month FROM "days" WHERE day <= CAST(? AS DATE)) AS active
      WHERE month < 36
      GROUP BY customer_id
    ) AS sets
    GROUP BY mask
  ) AS masks
  GROUP BY ago
) AS people ON money.ago = people.ago
WHERE (CAST(CAST(? AS DATE) - CAST(? AS DATE) AS INTEGER) + 1) >= (money.ago + 12) * 30.4375
ORDER BY money.ago DESC