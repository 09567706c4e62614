SELECT who, d, CAST(mod(d + 3, 7) AS INTEGER) AS weekday, channel, discounted FROM (
  SELECT CAST(customer_id AS VARCHAR) AS who, CAST(date_diff('day', DATE '1970-01-01', "day") AS INTEGER) AS d,
    coalesce(min(channel), '') AS channel,
    max(CASE WHEN coupon IS NOT NULL OR discount > 0 THEN 1 ELSE 0 END) AS discounted
  FROM (SELECT kind, who AS customer_id, CAST(day AS DATE) AS day, channel, coupon, CAST(discount AS DECIMAL(18,4)) AS discount
      FROM (VALUES ('order', 1, '2026-01-05', 'shop', NULL, 0), ('order', 1, '2026-01-05', 'shop', 'TEN', 0),
        ('order', 1, '2026-01-11', NULL, NULL, 2), ('refund', 1, '2026-01-12', NULL, NULL, 0),
        ('order', 2, '2026-03-02', 'shop', NULL, 0)) AS v (kind, who, day, channel, coupon, discount)) AS o
  WHERE kind = 'order' AND customer_id IS NOT NULL AND "day" <= CAST(? AS DATE)
  GROUP BY 1, 2
) AS days