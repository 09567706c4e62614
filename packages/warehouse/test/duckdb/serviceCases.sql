SELECT n, customer_id, case_id, kind, topic, product, month, day, open, answered, solved, reopened, cost,
  CASE answered WHEN 1 THEN (epoch(first_response_at) - epoch(began)) / 3600
    WHEN 0 THEN CASE WHEN open = 1 THEN so_far ELSE (epoch(resolved_at) - epoch(began)) / 3600 END
    ELSE CAST('NaN' AS DOUBLE) END AS response_hours,
  CASE solved WHEN 1 THEN (epoch(resolved_at) - epoch(began)) / 3600 WHEN 0 THEN so_far
    ELSE CAST('NaN' AS DOUBLE) END AS solving_hours
FROM (
  SELECT cases.*, CASE WHEN first_response_at < began THEN -1 WHEN first_response_at < CAST(? AS TIMESTAMP) THEN 1
    WHEN open = 0 AND (resolved_at IS NULL OR resolved_at < began) THEN -1 ELSE 0 END AS answered, CASE WHEN open = 1 THEN 0 WHEN resolved_at >= began THEN 1 ELSE -1 END AS solved, greatest(0, (epoch(CAST(? AS TIMESTAMP)) - epoch(began)) / 3600) AS so_far
  FROM (
    SELECT row_number() OVER (ORDER BY i."at", i.interaction_id) AS n, i.customer_id,
      i.interaction_id AS case_id, coalesce(i.kind, '') AS kind, coalesce(i.topic, '') AS topic, coalesce(p.name, i.product_id, '') AS product,
      CAST(date_trunc('month', i.day) AS DATE) AS month, i.day, i."at" AS began, i.first_response_at, i.resolved_at, CASE WHEN i.status = 'open' OR i.resolved_at >= CAST(? AS TIMESTAMP) THEN 1
    WHEN i.resolved_at IS NOT NULL OR i.status = 'solved' OR i.kind IN ('call', 'visit') THEN 0 ELSE 1 END AS open,
      coalesce(i.reopened, -1) AS reopened, coalesce(CAST(coalesce(i.cost, CAST(i.minutes / 60 * CAST(? AS DOUBLE) AS DECIMAL(18,4))) AS DOUBLE), CAST('NaN' AS DOUBLE)) AS cost
    FROM interactions AS i
    LEFT JOIN (SELECT product_id, name FROM products WHERE dataset = ?) AS p ON p.product_id = i.product_id
    WHERE i.dataset = ? AND i.day >= CAST(? AS DATE) AND i.day <= CAST(? AS DATE) AND coalesce(i.kind, '') NOT IN ('usage', 'education')
  ) AS cases
) AS judged