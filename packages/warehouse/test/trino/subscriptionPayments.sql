SELECT count(*) AS subscriptions, count(CASE WHEN paid > 0 THEN 1 END) AS paid
FROM (
  SELECT s.subscription_id, count(o.customer_id) AS paid
  FROM (
    SELECT subscription_id, customer_id, amount,
      CASE WHEN trial_end > started_at THEN trial_end ELSE started_at END AS paid_from
    FROM subscriptions WHERE dataset = ? AND amount > 0
  ) AS s
  LEFT JOIN (
    SELECT CAST(customer_id AS VARCHAR) AS customer_id, day, revenue FROM plan_orders AS all_orders WHERE kind = 'order'
  ) AS o
    ON o.customer_id = s.customer_id AND CAST(date_diff('day', s.paid_from, o.day) AS INTEGER) BETWEEN -3 AND 3
    AND o.revenue BETWEEN 0.8 * s.amount AND 1.2 * s.amount
  WHERE s.paid_from <= CAST(? AS DATE)
  GROUP BY s.subscription_id
) AS begun