SELECT "channel" AS label,
  CAST(sum(CAST(coalesce(growth, expected_orders) AS DECIMAL(38,10))) AS DOUBLE) AS growth
FROM plan_portfolio AS p GROUP BY 1 ORDER BY 1