SELECT CAST(frequency AS INTEGER) AS x, CAST(age_days - recency_days AS INTEGER) AS tx, CAST(age_days AS INTEGER) AS age,
  CAST(g AS INTEGER) AS g, label,
  CAST(count(*) AS DOUBLE) AS customers,
  CAST(coalesce(sum(expected_spend), 0) AS DOUBLE) AS spend,
  CAST(coalesce(sum(expected_spend * expected_spend), 0) AS DOUBLE) AS spend_squares
FROM (
  SELECT frequency, age_days, recency_days, g, CAST(expected_spend AS DECIMAL(38,6)) AS expected_spend, CAST(0 AS INTEGER) AS label
  FROM plan_portfolio AS p
) AS labelled
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 3, 2, 4, 5