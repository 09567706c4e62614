SELECT l.c AS who, CAST(CAST(l.log_price AS DOUBLE) - u.usual AS DECIMAL(18,6)) AS value
FROM (
  SELECT b.c, s.category, CAST(ln(b.price) AS DECIMAL(18,6)) AS log_price
  FROM "bought" AS b JOIN (SELECT * FROM (VALUES (0, 0), (1, 0), (2, 1)) AS v (p, category)) AS s ON s.p = b.p WHERE b.price > 0) AS l JOIN (
  SELECT category, CAST(sum(log_price) AS DOUBLE) / count(*) AS usual FROM (
  SELECT b.c, s.category, CAST(ln(b.price) AS DECIMAL(18,6)) AS log_price
  FROM "bought" AS b JOIN (SELECT * FROM (VALUES (0, 0), (1, 0), (2, 1)) AS v (p, category)) AS s ON s.p = b.p WHERE b.price > 0) AS g GROUP BY category
) AS u ON u.category = l.category