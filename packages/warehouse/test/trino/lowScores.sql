SELECT customer_id, day, kind, score, scale FROM (
  SELECT said.*, row_number() OVER (PARTITION BY customer_id ORDER BY day DESC, low DESC, kind, score, id) AS place
  FROM (
    SELECT customer_id, "at" AS day, kind, score, scale, feedback_id AS id,
      CASE WHEN kind = 'nps' THEN CASE WHEN score <= 6 THEN 1 ELSE 0 END
        WHEN scale > 1 AND (score - 1) / (scale - 1) <= 0.25 THEN 1 ELSE 0 END AS low
    FROM feedback WHERE dataset = ? AND score IS NOT NULL AND customer_id IS NOT NULL AND "at" >= CAST(? AS DATE) AND "at" <= CAST(? AS DATE)
    UNION ALL
    SELECT customer_id, day, 'case', CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE), interaction_id,
      CASE WHEN satisfied THEN 0 ELSE 1 END
    FROM interactions WHERE dataset = ? AND satisfied IS NOT NULL AND customer_id IS NOT NULL AND day >= CAST(? AS DATE) AND day <= CAST(? AS DATE)
  ) AS said
) AS placed WHERE place = 1 AND low = 1