WITH people AS (
  SELECT customer_id AS who, customer_id, label
  FROM (SELECT customer_id, segment AS label FROM (VALUES ('ana', 'a'), ('bo', 'b'), ('cy', 'a')) AS p (customer_id, segment)) AS p
), bought AS (
  SELECT people.who, month, sum(net) AS net
  FROM (
    SELECT CAST(customer_id AS VARCHAR) AS customer_id, CAST(floor(CAST(date_diff('day', day, CAST(? AS DATE)) AS INTEGER) / 30.4375E0) AS INTEGER) AS month, net FROM (VALUES
      ('ana', DATE '2025-01-01', 10.0), ('ana', DATE '2026-01-01', 20.0),
      ('bo', DATE '2025-02-01', 30.0), ('cy', DATE '2026-05-01', 40.0)) AS d (customer_id, day, net) WHERE day <= CAST(? AS DATE)
  ) AS dated JOIN people ON people.customer_id = dated.customer_id
  WHERE month < 35
  GROUP BY people.who, month
), years AS (
  SELECT ago FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11)) AS years (ago) WHERE (CAST(date_diff('day', CAST(? AS DATE), CAST(? AS DATE)) AS INTEGER) + 1) >= (ago + 24) * 30.4375
), seen AS (
  SELECT who, label, CASE WHEN bitwise_and(bitwise_right_shift(months, 12), 4095) <> 0 THEN 1 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 13), 4095) <> 0 THEN 2 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 14), 4095) <> 0 THEN 4 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 15), 4095) <> 0 THEN 8 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 16), 4095) <> 0 THEN 16 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 17), 4095) <> 0 THEN 32 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 18), 4095) <> 0 THEN 64 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 19), 4095) <> 0 THEN 128 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 20), 4095) <> 0 THEN 256 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 21), 4095) <> 0 THEN 512 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 22), 4095) <> 0 THEN 1024 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 23), 4095) <> 0 THEN 2048 ELSE 0 END AS was, CASE WHEN bitwise_and(bitwise_right_shift(months, 12), 4095) <> 0 AND NOT (bitwise_and(bitwise_right_shift(months, 0), 4095) <> 0) THEN 1 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 13), 4095) <> 0 AND NOT (bitwise_and(bitwise_right_shift(months, 1), 4095) <> 0) THEN 2 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 14), 4095) <> 0 AND NOT (bitwise_and(bitwise_right_shift(months, 2), 4095) <> 0) THEN 4 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 15), 4095) <> 0 AND NOT (bitwise_and(bitwise_right_shift(months, 3), 4095) <> 0) THEN 8 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 16), 4095) <> 0 AND NOT (bitwise_and(bitwise_right_shift(months, 4), 4095) <> 0) THEN 16 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 17), 4095) <> 0 AND NOT (bitwise_and(bitwise_right_shift(months, 5), 4095) <> 0) THEN 32 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 18), 4095) <> 0 AND NOT (bitwise_and(bitwise_right_shift(months, 6), 4095) <> 0) THEN 64 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 19), 4095) <> 0 AND NOT (bitwise_and(bitwise_right_shift(months, 7), 4095) <> 0) THEN 128 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 20), 4095) <> 0 AND NOT (bitwise_and(bitwise_right_shift(months, 8), 4095) <> 0) THEN 256 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 21), 4095) <> 0 AND NOT (bitwise_and(bitwise_right_shift(months, 9), 4095) <> 0) THEN 512 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 22), 4095) <> 0 AND NOT (bitwise_and(bitwise_right_shift(months, 10), 4095) <> 0) THEN 1024 ELSE 0 END + CASE WHEN bitwise_and(bitwise_right_shift(months, 23), 4095) <> 0 AND NOT (bitwise_and(bitwise_right_shift(months, 11), 4095) <> 0) THEN 2048 ELSE 0 END AS lost
  FROM (SELECT who, bitwise_or_agg(bitwise_left_shift(CAST(1 AS BIGINT), month)) AS months FROM bought GROUP BY who) AS sets JOIN people USING (who)
), counted AS (
  SELECT ago, label, sum(customers) AS customers,
    sum(CASE WHEN bitwise_and(bitwise_right_shift(lost, ago), 1) <> 0 THEN customers ELSE 0 END) AS lost
  FROM (SELECT label, was, lost, count(*) AS customers FROM seen GROUP BY label, was, lost) AS kinds
  JOIN years ON bitwise_and(bitwise_right_shift(was, ago), 1) <> 0
  GROUP BY ago, label
), paid AS (
  SELECT ago, label, sum(net) AS revenue,
    sum(CASE WHEN bitwise_and(bitwise_right_shift(lost, ago), 1) <> 0 THEN net ELSE 0 END) AS lost_revenue
  FROM (
    SELECT label, lost, month, sum(net) AS net FROM bought JOIN seen USING (who) GROUP BY label, lost, month
  ) AS kinds
  JOIN years ON month >= ago + 12 AND month < ago + 24
  GROUP BY ago, label
)
SELECT counted.ago, counted.label, CAST(counted.customers AS DOUBLE) AS customers, CAST(counted.lost AS DOUBLE) AS lost,
  CAST(paid.revenue AS DOUBLE) AS revenue, CAST(paid.lost_revenue AS DOUBLE) AS lost_revenue
FROM counted JOIN paid ON paid.ago = counted.ago AND paid.label = counted.label
ORDER BY counted.ago DESC, counted.label