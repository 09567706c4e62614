SELECT
  CAST(CASE WHEN a.arm = 'treated' THEN 1 ELSE 0 END AS INTEGER) AS treated,
  CAST(dense_rank() OVER (ORDER BY a.stratum) - 1 AS INTEGER) AS stratum,
  coalesce(a.expected, CAST('NaN' AS DOUBLE)) AS expected,
  coalesce(a.score, CAST('NaN' AS DOUBLE)) AS score,
  CAST(coalesce(o.there, 0) AS INTEGER) AS there,
  coalesce(o.margin, 0.0) AS margin,
  coalesce(o.revenue, 0.0) AS revenue,
  coalesce(o.orders, 0.0) AS orders,
  CAST(CASE WHEN o.orders > 0 THEN 1 ELSE 0 END AS INTEGER) AS buys,
  CAST(coalesce(o.discounted, 0) AS INTEGER) AS discounted
FROM (SELECT * FROM assignments WHERE dataset = ? AND experiment_id = ?) AS a
LEFT JOIN (
  SELECT customer_id,
    max(1 - after) AS there,
    CAST(sum(CASE WHEN after = 1 THEN CASE WHEN cost IS NULL THEN (revenue - given_back) * CAST(? AS DECIMAL(9,8)) ELSE revenue - given_back - cost END ELSE 0 END) AS DOUBLE) AS margin,
    CAST(sum(CASE WHEN after = 1 THEN revenue - given_back ELSE 0 END) AS DOUBLE) AS revenue,
    CAST(count(CASE WHEN (kind = 'order' AND after = 1 AND (revenue <= 0 OR revenue > given_back)) THEN 1 END) AS DOUBLE) AS orders,
    max(CASE WHEN (kind = 'order' AND after = 1 AND (revenue <= 0 OR revenue > given_back)) AND (discount > 0 OR coupon IS NOT NULL) THEN 1 ELSE 0 END) AS discounted
  FROM (
    SELECT a.customer_id, b.kind, b.revenue, b.cost, b.discount, b.coupon,
      CASE WHEN b.day > a.assigned_at THEN 1 ELSE 0 END AS after,
      CASE WHEN CAST(date_diff('day', a.assigned_at, b.refunded_at) AS INTEGER) > ? THEN CAST(0 AS DECIMAL(18,4)) ELSE b.refunded END AS given_back
    FROM assignments AS a
    JOIN "shop" AS b ON CAST(b.customer_id AS VARCHAR) = a.customer_id
    WHERE a.dataset = ? AND a.experiment_id = ? AND b.kind <> 'nobody'
      AND b.day <= CAST(? AS DATE) AND CAST(date_diff('day', a.assigned_at, b.day) AS INTEGER) <= ?
  ) AS near
  GROUP BY customer_id
) AS o ON o.customer_id = a.customer_id
ORDER BY a.customer_id