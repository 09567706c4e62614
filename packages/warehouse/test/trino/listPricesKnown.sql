SELECT
  (SELECT count(*) FROM order_lines WHERE dataset = ? AND kind = 'order' AND list_price > 0 AND quantity > 0
    AND day > CAST(? AS DATE) AND day <= CAST(? AS DATE)) AS lines,
  (SELECT count(*) FROM plan_orders AS o WHERE kind = 'order' AND discount <> 0
    AND day > CAST(? AS DATE) AND day <= CAST(? AS DATE)) AS discounted