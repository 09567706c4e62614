SELECT count(CASE WHEN kind = 'new' THEN 1 END) AS brought, count(CASE WHEN kind IN ('new', 'anyway') THEN 1 END) AS known
FROM (
SELECT referrer, referee, "at" AS day, kind, reward FROM referrals
WHERE dataset = ? AND referrer <> referee AND ("at" IS NULL OR "at" <= CAST(? AS DATE))
UNION ALL
SELECT referred_by, customer_id, acquired_at, CAST(NULL AS VARCHAR), CAST(NULL AS DECIMAL(18,4)) FROM customers
WHERE dataset = ? AND referred_by IS NOT NULL AND referred_by <> customer_id
  AND (acquired_at IS NULL OR acquired_at <= CAST(? AS DATE))
  AND customer_id NOT IN (SELECT referee FROM referrals WHERE dataset = ? AND referee IS NOT NULL)) AS made