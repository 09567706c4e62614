SELECT customer_id, expected_next_order AS expected_on,
  CASE WHEN frequency > 0 AND recency_days > ? * (age_days - recency_days) / CAST(frequency AS DOUBLE) THEN 1 ELSE 0 END AS overdue,
  p_alive, coalesce(growth, 0) AS growth, segment, channel
FROM (VALUES
      ('ana', DATE '2026-07-10', 3, 100, 95, .9, 12.5, 'a', ''), ('bo', DATE '2026-07-20', 2, 100, 20, .8, NULL, 'b', ''),
      ('cy', DATE '2026-09-20', 2, 100, 20, .8, 1, 'b', ''), ('di', DATE '2026-07-01', 0, 9, 9, .8, 1, 'b', ''))
      AS p (customer_id, expected_next_order, frequency, age_days, recency_days, p_alive, growth, segment, channel)
WHERE expected_next_order <= CAST(? AS DATE) AND customer_id NOT IN (SELECT customer_id FROM (VALUES ('di')) AS s (customer_id))