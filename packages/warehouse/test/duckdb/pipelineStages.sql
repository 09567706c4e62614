SELECT coalesce(stage, '') AS stage,
  count(CASE WHEN NOT (coalesce(status, 'open') <> 'open' AND coalesce(closed_at, expected_close, created_at) <= CAST(? AS DATE)) THEN 1 END) AS "open",
  CAST(coalesce(sum(CASE WHEN NOT (coalesce(status, 'open') <> 'open' AND coalesce(closed_at, expected_close, created_at) <= CAST(? AS DATE)) THEN amount END), 0) AS DOUBLE) AS open_amount,
  CAST(sum(CASE WHEN NOT (coalesce(status, 'open') <> 'open' AND coalesce(closed_at, expected_close, created_at) <= CAST(? AS DATE)) THEN CAST(probability AS DECIMAL(12,8)) END) AS DOUBLE)
    / nullif(count(CASE WHEN NOT (coalesce(status, 'open') <> 'open' AND coalesce(closed_at, expected_close, created_at) <= CAST(? AS DATE)) THEN probability END), 0) AS stated,
  count(CASE WHEN NOT (coalesce(status, 'open') <> 'open' AND coalesce(closed_at, expected_close, created_at) <= CAST(? AS DATE)) AND (expected_close IS NULL OR expected_close <= CAST(? AS DATE)) THEN 1 END) AS due,
  CAST(coalesce(sum(CASE WHEN NOT (coalesce(status, 'open') <> 'open' AND coalesce(closed_at, expected_close, created_at) <= CAST(? AS DATE)) AND (expected_close IS NULL OR expected_close <= CAST(? AS DATE)) THEN amount END), 0) AS DOUBLE) AS due_amount,
  CAST(coalesce(sum(CASE WHEN NOT (coalesce(status, 'open') <> 'open' AND coalesce(closed_at, expected_close, created_at) <= CAST(? AS DATE)) AND (expected_close IS NULL OR expected_close <= CAST(? AS DATE)) THEN CAST(amount AS DECIMAL(19,4)) * CAST(amount AS DECIMAL(19,4)) END), 0) AS DOUBLE) AS amount_squared,
  count(CASE WHEN (coalesce(status, 'open') <> 'open' AND coalesce(closed_at, expected_close, created_at) <= CAST(? AS DATE)) AND status = 'won' THEN 1 END) AS won,
  count(CASE WHEN (coalesce(status, 'open') <> 'open' AND coalesce(closed_at, expected_close, created_at) <= CAST(? AS DATE)) AND status = 'lost' THEN 1 END) AS lost
FROM opportunities
WHERE dataset = ? AND (created_at IS NULL OR created_at <= CAST(? AS DATE))
GROUP BY 1
ORDER BY 1