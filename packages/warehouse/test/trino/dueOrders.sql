WITH waiting AS (
  SELECT customer_id, expected_next_order AS expected_on, recency_days AS silent_days,
    CASE WHEN frequency > 0 THEN (age_days - recency_days) / CAST(frequency AS DOUBLE) END AS usual_gap,
    p_alive, coalesce(growth, 0) AS growth, segment, channel
  FROM (VALUES
      ('ana', DATE '2026-07-10', 3, 100, 95, .9, 12.5, 'a', ''), ('bo', DATE '2026-07-20', 2, 100, 20, .8, NULL, 'b', ''),
      ('cy', DATE '2026-09-20', 2, 100, 20, .8, 1, 'b', ''), ('di', DATE '2026-07-01', 0, 9, 9, .8, 1, 'b', ''),
      ('eve', DATE '2027-03-01', 4, 400, 200, .6, 30, 'c', ''), ('flo', DATE '2026-07-15', 4, 400, 200, .4, 9, 'c', ''))
      AS p (customer_id, expected_next_order, frequency, age_days, recency_days, p_alive, growth, segment, channel)
), judged AS (
  SELECT waiting.*, CASE WHEN silent_days > ? * usual_gap THEN 1 ELSE 0 END AS overdue FROM waiting
)
SELECT customer_id, expected_on, overdue, silent_days, usual_gap, p_alive, growth, segment, channel
FROM judged
WHERE ((overdue = 1 AND p_alive >= ?) OR (overdue = 0 AND expected_on <= CAST(? AS DATE))) AND customer_id NOT IN (SELECT customer_id FROM (VALUES ('di')) AS s (customer_id))