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
  SELECT c.customer_id, coalesce(given.credited, 0) AS credited, coalesce(taken.debited, 0) AS debited, x.factor * (CAST(? AS DOUBLE) + x.n) / (CAST(? AS DOUBLE) + x.weeks) * t.active_time * CAST(? AS DOUBLE) AS ahead,
    CAST(coalesce(given.referred, 0) AS INTEGER) AS referred, coalesce(given.exposed, 0) AS exposed,
    coalesce(given.brought, 0) AS brought, coalesce(given.variance, 0) AS credit_variance
  FROM "bought" AS c
  LEFT JOIN (
    SELECT referrer, sum(credit) AS credited, count(*) AS referred, sum(exposed) AS exposed, sum(base) AS brought,
      sum(variance) AS variance
    FROM made GROUP BY referrer
  ) AS given ON given.referrer = c.customer_id
  LEFT JOIN (SELECT referee, sum(credit) AS debited FROM made GROUP BY referee) AS taken ON taken.referee = c.customer_id
  JOIN (
SELECT c.customer_id, coalesce(m.n, 0) AS n, CAST(1 AS DOUBLE) AS factor, coalesce(s.said, 'silent') AS said,
  CAST(1 AS DOUBLE) * (least(c.age_days, ?) - least(c.recency_days, least(c.age_days, ?)) + t.p_active * least(c.recency_days, least(c.age_days, ?))) / 7.0 AS weeks
FROM "bought" AS c
JOIN "active" AS t ON t.x = c.frequency AND t.t = c.age_days AND t.tx = c.age_days - c.recency_days AND t.g = c.g
LEFT JOIN (
  SELECT made.referrer, count(*) AS n FROM (
SELECT referrer, referee, "at" AS day, kind, reward FROM referrals
WHERE dataset = ? AND referrer <> referee AND ("at" IS NULL OR "at" <= CAST(? AS DATE))
UNION ALL
SELECT referred_by, customer_id, acquired_at, CAST(NULL AS VARCHAR), CAST(NULL AS DECIMAL(18,4)) FROM customers
WHERE dataset = ? AND referred_by IS NOT NULL AND referred_by <> customer_id
  AND (acquired_at IS NULL OR acquired_at <= CAST(? AS DATE))
  AND customer_id NOT IN (SELECT referee FROM referrals WHERE dataset = ? AND referee IS NOT NULL)) AS made
  LEFT JOIN "bought" AS e ON e.customer_id = made.referee
  WHERE CAST(CAST(? AS DATE) - coalesce(made.day, e.first_day) AS INTEGER) < ? GROUP BY made.referrer
) AS m ON m.referrer = c.customer_id
LEFT JOIN (
SELECT customer_id, CASE WHEN score >= 9 THEN 'promoter' WHEN score > 6 THEN 'passive' ELSE 'detractor' END AS said
FROM (
  SELECT customer_id, score, row_number() OVER (PARTITION BY customer_id ORDER BY "at" DESC, feedback_id DESC) AS place
  FROM feedback
  WHERE dataset = ? AND kind = 'nps' AND score IS NOT NULL AND customer_id IS NOT NULL AND "at" <= CAST(? AS DATE)
    AND CAST(CAST(? AS DATE) - "at" AS INTEGER) < ?
) AS answers WHERE place = 1) AS s ON s.customer_id = c.customer_id) AS x ON x.customer_id = c.customer_id
  JOIN "active" AS t ON t.x = c.frequency AND t.t = c.age_days AND t.tx = c.age_days - c.recency_days AND t.g = c.g
) AS network
WHERE credited <> 0 OR debited <> 0 OR ahead <> 0 OR referred > 0