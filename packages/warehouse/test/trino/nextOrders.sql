SELECT c, p, max(d) AS d, CAST(count(*) AS INTEGER) AS times, wanted FROM (
  SELECT b.c, b.p, b.d, CASE WHEN b."day" < CAST(? AS DATE) THEN 0 ELSE 1 END AS wanted
  FROM "bought" AS b JOIN (
  SELECT c, min("day") AS first_day FROM "bought" AS b
  WHERE "day" >= CAST(? AS DATE) AND "day" < CAST(? AS DATE) AND mod(c, ?) = 0
    AND c IN (SELECT c FROM "bought" AS e WHERE "day" < CAST(? AS DATE) AND p < ?)
  GROUP BY c) AS n ON n.c = b.c
  WHERE (b."day" < CAST(? AS DATE) OR b."day" = n.first_day) AND b.p < ?
) AS rows_of_both
GROUP BY c, p, wanted
ORDER BY c, wanted, d DESC, p