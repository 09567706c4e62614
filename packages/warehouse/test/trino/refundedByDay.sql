SELECT CAST(date_diff('day', CAST(? AS DATE), day) AS INTEGER) AS order_day,
  CAST(date_diff('day', CAST(? AS DATE), refunded_at) AS INTEGER) AS refund_day,
  CAST(sum(refunded) AS DOUBLE) AS amount
FROM "orders"
WHERE kind = 'order' AND refunded > 0 AND refunded_at >= day AND refunded_at <= CAST(? AS DATE)
GROUP BY day, refunded_at ORDER BY 1, 2