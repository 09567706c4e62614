SELECT row_number() OVER (ORDER BY said.day, kind, said.id, score) AS n, said.customer_id, CAST(date_trunc('month', said.day) AS DATE) AS month, kind,
  CASE WHEN score IS NULL THEN 0 ELSE 1 END AS answered, coalesce(score, CAST('NaN' AS DOUBLE)) AS score
FROM (
  SELECT customer_id, "at" AS day, CASE kind WHEN 'nps' THEN 0 WHEN 'csat' THEN 1 ELSE 2 END AS kind, feedback_id AS id,
    CASE WHEN kind = 'nps' OR score IS NULL THEN score
      WHEN scale > 1 THEN greatest(0, least(1, (score - 1) / (scale - 1)))
      ELSE greatest(0, least(1, score)) END AS score
  FROM feedback WHERE dataset = ? AND "at" >= CAST(? AS DATE) AND "at" <= CAST(? AS DATE)
  UNION ALL
  SELECT customer_id, day, 3, interaction_id, CASE WHEN satisfied THEN CAST(1 AS DOUBLE) ELSE 0 END
  FROM interactions WHERE dataset = ? AND satisfied IS NOT NULL AND day >= CAST(? AS DATE) AND day <= CAST(? AS DATE)
) AS said