SELECT c.customer_id, c.as_of, c.orders, c.frequency, c.recency_days, c.age_days, c.monetary_value, c.p_alive,
  c.expected_orders, c.expected_next_order, c.expected_spend, c.base,
  c.growth + coalesce(e."pipeline", 0) AS growth,
  coalesce(e."growth_low", c."growth_low" + coalesce(e."pipeline", 0)) AS growth_low, coalesce(e."growth_high", c."growth_high" + coalesce(e."pipeline", 0)) AS growth_high,
  c.clv + coalesce(e."pipeline", 0) + coalesce(e."networking", 0) + coalesce(e."learning", 0) AS clv,
  coalesce(e."clv_low", c."clv_low" + coalesce(e."networking", 0) + coalesce(e."learning", 0)) AS clv_low,
  coalesce(e."clv_high", c."clv_high" + coalesce(e."networking", 0) + coalesce(e."learning", 0)) AS clv_high,
  c.clv_forever + coalesce(e."pipeline", 0) + coalesce(e."networking", 0) + coalesce(e."learning", 0) AS clv_forever,
  c.churn_risk, c.segment, c.model, c.run_id, c.currency, c.first_day, c.last_day, c.g,
  coalesce(e."pipeline", 0) AS pipeline, coalesce(e."networking", 0) AS networking, coalesce(e."learning", 0) AS learning
FROM "scored" AS c
LEFT JOIN "extras" AS e ON e.customer_id = c.customer_id