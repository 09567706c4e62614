WITH made AS (
  SELECT m.referrer, m.referee,
    CAST(round((CAST(? AS DOUBLE) * CASE kind WHEN 'new' THEN 1.0 WHEN 'anyway' THEN 0.0 ELSE CAST(? AS DOUBLE) END) * coalesce(e.growth, 0), 4) AS DECIMAL(18,4)) AS credit,
    CAST(round(power((CAST(? AS DOUBLE) * CASE kind WHEN 'new' THEN 1.0 WHEN 'anyway' THEN 0.0 ELSE CAST(? AS DOUBLE) END) * coalesce(e.growth_high - e.growth_low, 0) / 3.29, 2), 4) AS DECIMAL(28,4)) AS variance,
    CAST(round(coalesce(e.growth, 0), 4) AS DECIMAL(18,4)) AS exposed,
    CAST(round(e.base, 4) AS DECIMAL(18,4)) AS base
  FROM (
SELECT referrer, referee, "at" AS day, kind, reward FROM referrals
WHERE dataset = ? AND referrer <> referee AND ("at" IS NULL OR "at" <= CAST(? AS DATE))
UNION ALL
SELECT referred_by, customer_id, acquired_at, CAST(NULL AS VARCHAR), CAST(NULL AS DECIMAL(18,4)) FROM customers
WHERE dataset = ? AND referred_by IS NOT NULL AND referred_by <> customer_id
  AND (acquired_at IS NULL OR acquired_at <= CAST(? AS DATE))
  AND customer_id NOT IN (SELECT referee FROM referrals WHERE dataset = ? AND referee IS NOT NULL)) AS m
  JOIN "bought" AS e ON e.customer_id = m.referee JOIN "bought" AS r ON r.customer_id = m.referrer
)
SELECT * FROM (
  SELECT c.customer_id, coalesce(given.credited, 0) AS credited, coalesce(taken.debited, 0) AS debited, CAST(0 AS DOUBLE) AS ahead,
    CAST(coalesce(given.referred, 0) AS INTEGER) AS referred, coalesce(given.exposed, 0) AS exposed,
    coalesce(given.brought, 0) AS brought, coalesce(given.variance, 0) AS credit_variance
  FROM "bought" AS c
  LEFT JOIN (
    SELECT referrer, sum(credit) AS credited, count(*) AS referred, sum(exposed) AS exposed, sum(base) AS brought,
      sum(variance) AS variance
    FROM made GROUP BY referrer
  ) AS given ON given.referrer = c.customer_id
  LEFT JOIN (SELECT referee, sum(credit) AS debited FROM made GROUP BY referee) AS taken ON taken.referee = c.customer_id
  
) AS network
WHERE credited <> 0 OR debited <> 0 OR ahead <> 0 OR referred > 0