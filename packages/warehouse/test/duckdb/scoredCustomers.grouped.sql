SELECT
  customer_id, as_of, orders, frequency, recency_days, age_days, monetary_value, p_alive, expected_orders,
  expected_next_order, expected_spend, base,
  growth, least(growth * money_low, growth * money_high) AS growth_low, greatest(growth * money_low, growth * money_high) AS growth_high,
  base + growth AS clv, base + least(growth * money_low, growth * money_high) AS clv_low, base + greatest(growth * money_low, growth * money_high) AS clv_high,
  base + forever AS clv_forever,
  churn_risk, segment, model, run_id, currency, first_day, last_day, g
FROM (
  SELECT
    CAST(customer_id AS VARCHAR) AS customer_id,
    CAST(? AS DATE) AS as_of,
    x + 1 AS orders,
    x AS frequency,
    recency_days,
    t AS age_days,
    CASE WHEN x > 0 THEN CAST(spend AS DOUBLE) / x END AS monetary_value,
    p_alive,
    expected_orders,
    CASE WHEN next_days >= 0 THEN CAST(CAST(? AS DATE) + next_days AS DATE) END AS expected_next_order,
    expected_spend,
    CAST(contribution - coalesce(spent, 0) AS DOUBLE) AS base,
    ? * expected_spend * dect AS growth,
    CASE WHEN dert >= 0 THEN ? * expected_spend * dert END AS forever,
    money_low,
    money_high,
    churn_risk,
    CASE WHEN f > 1 THEN 'back' ELSE 'once' END AS segment,
    ? AS model,
    CAST(? AS INTEGER) AS run_id,
    ? AS currency,
    first_day,
    CAST(first_day + tx AS DATE) AS last_day,
    g
  FROM (
    SELECT *, CASE WHEN ? - 1 + ? * spend_days > 0
        THEN spend_factor * ? * (spend_v + CAST(spend AS DOUBLE)) / (? - 1 + ? * spend_days) END AS expected_spend, 1 AS r, 1 AS f, 1 AS m
    FROM (
      SELECT s.*, s.t - s.tx AS recency_days,
        c.p_alive, c.expected_orders, c.dect, c.dert, c.churn_risk, c.next_days, c.money_low, c.money_high, c.spend_v, c.spend_factor, k.spent
      FROM "summary" AS s JOIN "scores" AS c ON s.x = c.x AND s.tx = c.tx AND s.t = c.t AND s.g = c.g
      LEFT JOIN (SELECT 'ana' AS customer_id, CAST(4.5 AS DECIMAL(18,4)) AS spent) AS k ON k.customer_id = CAST(s.customer_id AS VARCHAR)
    ) AS joined
  ) AS scored
) AS valued