SELECT count(*) AS days, CAST(coalesce(sum(CAST(net AS DECIMAL(19,4))), 0) AS DOUBLE) AS total,
  CAST(coalesce(sum(CAST(net AS DECIMAL(19,4)) * CAST(net AS DECIMAL(19,4))), 0) AS DOUBLE) AS squares
FROM (VALUES
      ('ana', DATE '2025-01-01', 10.0), ('ana', DATE '2026-01-01', 20.0),
      ('bo', DATE '2025-02-01', 30.0), ('cy', DATE '2026-05-01', 40.0)) AS d (customer_id, day, net) WHERE day IS NOT NULL AND net > 0