SELECT cohort, age, CAST(count(*) AS DOUBLE) AS active, CAST(sum(net) AS DOUBLE) AS revenue,
  CAST(sum(contribution) AS DOUBLE) AS contribution
FROM (
  SELECT d.customer_id,
    date_trunc('month', s.first_day) AS cohort,
    CAST((year(d.day) - year(s.first_day)) * 12 + month(d.day) - month(s.first_day) AS INTEGER) AS age,
    sum(d.net) AS net, sum(d.net * CAST(? AS DECIMAL(9,8))) AS contribution
  FROM "days" AS d JOIN "summary" AS s ON d.customer_id = s.customer_id
  WHERE d.day <= CAST(? AS DATE)
  GROUP BY 1, 2, 3
) AS months
GROUP BY cohort, age
ORDER BY cohort, age