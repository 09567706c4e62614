SELECT customer_id, CASE WHEN (bought > 0 AND (gross <= 0 OR net > 0)) THEN day END AS day, net, contribution
FROM (
  SELECT customer_id, day,
    count(CASE WHEN kind = 'order' THEN 1 END) AS bought,
    CAST(sum(revenue) AS DECIMAL(18,4)) AS gross,
    CAST(sum(revenue - given_back) AS DECIMAL(18,4)) AS net,
    CAST(sum(CASE WHEN cost IS NULL
      THEN CAST((revenue - given_back) * CAST(? AS DECIMAL(9,8)) AS DECIMAL(18,4))
      ELSE revenue - given_back - cost END) AS DECIMAL(18,4)) AS contribution
  FROM (
    SELECT customer_id, day, kind, revenue, cost,
      CASE WHEN refunded_at > CAST(? AS DATE) AND day <= CAST(? AS DATE) THEN CAST(0 AS DECIMAL(18,4))
        ELSE refunded END AS given_back
    FROM (
SELECT kind, customer_id, CAST(day AS DATE) AS day, CAST(revenue AS DECIMAL(18,4)) AS revenue,
  CAST(refunded AS DECIMAL(18,4)) AS refunded, CAST(refunded_at AS DATE) AS refunded_at,
  CAST(cost AS DECIMAL(18,4)) AS cost, currency
FROM (VALUES
  ('order', 'ana', '2026-01-01', 10, 0, NULL, 4, 'EUR'),
  ('order', 'ana', '2026-01-01', 5, 0, NULL, NULL, 'EUR'),
  ('order', 'ana', '2026-01-11', 20, 4, '2026-01-20', 8, 'EUR'),
  ('order', 'ana', '2026-02-10', 30, 30, '2026-03-05', 12, 'EUR'),
  ('order', 'bo', '2026-01-05', 7, 0, NULL, NULL, 'EUR'),
  ('order', 'cy', '2026-01-10', 9, 0, NULL, NULL, 'EUR'),
  ('order', 'cy', '2026-01-15', 50, 50, '2026-01-16', NULL, 'EUR'),
  ('order', 'cy', '2026-02-01', 0, 0, NULL, NULL, 'EUR'),
  ('order', 'di', '2026-01-20', 40, 40, '2026-01-25', NULL, 'EUR'),
  ('order', 'eve', '2026-01-02', 11, 0, NULL, NULL, 'EUR'),
  ('refund', 'eve', '2026-01-30', 0, 3, NULL, NULL, 'EUR'),
  ('nobody', NULL, '2026-01-03', 99, 0, NULL, NULL, 'EUR'),
  ('order', 'flo', '2026-03-10', 25, 0, NULL, NULL, 'EUR'),
  ('order', 'bo', '2026-03-15', 8, 0, NULL, NULL, 'EUR')
) AS v (kind, customer_id, day, revenue, refunded, refunded_at, cost, currency)) AS orders
    WHERE kind <> 'nobody' AND day <= CAST(? AS DATE)
  ) AS known
  GROUP BY customer_id, day
) AS days
WHERE day <= CAST(? AS DATE) OR (bought > 0 AND (gross <= 0 OR net > 0))