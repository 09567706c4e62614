SELECT CAST(n AS DOUBLE) AS x, CASE WHEN n > 0 THEN weeks ELSE CAST(0 AS DOUBLE) END AS tx, weeks AS "T",
  CAST(count(*) AS DOUBLE) AS weight
FROM (SELECT n, CAST(round(weeks) AS DOUBLE) AS weeks FROM (
SELECT c.customer_id, coalesce(m.n, 0) AS n, CASE s.said WHEN ? THEN CAST(? AS DOUBLE) WHEN ? THEN CAST(? AS DOUBLE) WHEN ? THEN CAST(? AS DOUBLE) ELSE CAST(? AS DOUBLE) END AS factor, coalesce(s.said, 'silent') AS said,
  CASE s.said WHEN ? THEN CAST(? AS DOUBLE) WHEN ? THEN CAST(? AS DOUBLE) WHEN ? THEN CAST(? AS DOUBLE) ELSE CAST(? AS DOUBLE) END * (least(c.age_days, ?) - least(c.recency_days, least(c.age_days, ?)) + t.p_active * least(c.recency_days, least(c.age_days, ?))) / 7.0 AS weeks
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
  WHERE CAST(date_diff('day', coalesce(made.day, e.first_day), CAST(? AS DATE)) AS INTEGER) < ? GROUP BY made.referrer
) AS m ON m.referrer = c.customer_id
LEFT JOIN (
SELECT customer_id, CASE WHEN score >= 9 THEN 'promoter' WHEN score > 6 THEN 'passive' ELSE 'detractor' END AS said
FROM (
  SELECT customer_id, score, row_number() OVER (PARTITION BY customer_id ORDER BY "at" DESC, feedback_id DESC) AS place
  FROM feedback
  WHERE dataset = ? AND kind = 'nps' AND score IS NOT NULL AND customer_id IS NOT NULL AND "at" <= CAST(? AS DATE)
    AND CAST(date_diff('day', "at", CAST(? AS DATE)) AS INTEGER) < ?
) AS answers WHERE place = 1) AS s ON s.customer_id = c.customer_id) AS e) AS exposed
WHERE weeks > 0
GROUP BY n, weeks ORDER BY n, weeks