SELECT * FROM (
  SELECT c.customer_id, c.p_alive, s.p_active AS "pActive", (s.p_active - s.p_stay) / nullif(s.p_active, 0) AS risk,
    c.base, c.growth, c.expected_next_order, c.orders, c.last_day AS "lastOrder", (s.p_active - s.p_stay) * s.orders_if_staying * coalesce(c.expected_spend, 0) * ? AS "atRisk"
  FROM "customers" AS c JOIN "states" AS s
    ON s.x = c.frequency AND s.t = c.age_days AND s.tx = c.age_days - c.recency_days AND s.g = c.g
) AS leaving
WHERE "atRisk" > 0
ORDER BY "atRisk" DESC, customer_id
LIMIT ?