SELECT x, tx, age, g, CAST(dense_rank() OVER (ORDER BY named) - 1 AS INTEGER) AS label, customers, spend, spend_squares
FROM (
  SELECT CAST(frequency AS INTEGER) AS x, CAST(age_days - recency_days AS INTEGER) AS tx, CAST(age_days AS INTEGER) AS age,
    CAST(g AS INTEGER) AS g, named,
    CAST(count(*) AS DOUBLE) AS customers,
    CAST(coalesce(sum(spend), 0) AS DOUBLE) AS spend,
    CAST(coalesce(sum(spend * spend), 0) AS DOUBLE) AS spend_squares
  FROM (
    SELECT frequency, age_days, recency_days, g, CAST(expected_spend AS DECIMAL(38,6)) AS spend, "channel" AS named
    FROM plan_portfolio AS p
  ) AS each_one
  GROUP BY 1, 2, 3, 4, 5
) AS states
ORDER BY x, age, tx, g, label