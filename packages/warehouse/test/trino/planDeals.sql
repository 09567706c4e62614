SELECT coalesce(o.stage, '') AS stage,
  CASE WHEN coalesce(o.closed_at > CAST(? AS DATE), FALSE) THEN 'open' ELSE coalesce(lower(o.status), 'open') END AS status,
  CAST(o.amount AS DOUBLE) AS amount, CAST(o.margin AS DOUBLE) AS margin, o.probability,
  o.expected_close,
  CASE WHEN coalesce(o.closed_at > CAST(? AS DATE), FALSE) THEN CAST(NULL AS DATE) ELSE o.closed_at END AS closed_at,
  coalesce(o.channel, '') AS channel, o.incremental,
  CASE WHEN o.order_id IS NULL THEN 0 ELSE 1 END AS linked,
  CASE WHEN c.customer_id IS NULL THEN 0 ELSE 1 END AS known
FROM opportunities AS o
LEFT JOIN plan_portfolio AS c ON c.customer_id = o.customer_id
WHERE o.dataset = ? AND (o.created_at IS NULL OR o.created_at <= CAST(? AS DATE))
ORDER BY o.opportunity_id