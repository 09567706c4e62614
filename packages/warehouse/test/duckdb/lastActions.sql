SELECT customer_id, action, state, marked_at, note, run_id FROM (
  SELECT customer_id, action, state, "at" AS marked_at, note, run_id,
    row_number() OVER (PARTITION BY customer_id, action ORDER BY "at" DESC, state) AS place
  FROM actions WHERE dataset = ? AND "at" >= CAST(? AS TIMESTAMP)
) AS a
WHERE place = 1
ORDER BY customer_id, action