SELECT c.customer_id, c.as_of, c.orders, c.frequency, c.recency_days, c.age_days, c.monetary_value, c.p_alive,
  c.expected_orders, c.expected_next_order, c.expected_spend, c.base,
  c.growth AS growth,
  c."growth_low" AS growth_low, c."growth_high" AS growth_high,
  c.clv AS clv,
  c."clv_low" AS clv_low,
  c."clv_high" AS clv_high,
  c.clv_forever AS clv_forever,
  c.churn_risk, c.segment, c.model, c.run_id, c.currency, c.first_day, c.last_day, c.g,
  CAST(0 AS DOUBLE) AS pipeline, CAST(0 AS DOUBLE) AS networking, CAST(0 AS DOUBLE) AS learning
FROM "scored" AS c