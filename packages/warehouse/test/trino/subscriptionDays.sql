WITH mine AS (SELECT * FROM subscriptions WHERE dataset = ?)
SELECT (SELECT count(*) FROM mine) AS subscriptions, (
  SELECT max(day) FROM (
    SELECT started_at AS day FROM mine UNION ALL SELECT ended_at AS day FROM mine UNION ALL SELECT cancel_requested_at AS day FROM mine UNION ALL SELECT payment_failed_at AS day FROM mine
  ) AS days WHERE day <= CAST(? AS DATE)
) AS last_day