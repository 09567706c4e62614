SELECT p, CAST(count(DISTINCT c) AS DOUBLE) AS customers, CAST(count(*) AS DOUBLE) AS days,
  CAST(sum(CASE WHEN next_day < CAST(? AS DATE) THEN 1 ELSE 0 END) AS DOUBLE) AS followed,
  CAST(sum(CASE WHEN again_day = next_day AND next_day < CAST(? AS DATE) THEN 1 ELSE 0 END) AS DOUBLE) AS again,
  CAST(sum(CASE WHEN again_day < CAST(? AS DATE) THEN 1 ELSE 0 END) AS DOUBLE) AS gaps,
  CAST(coalesce(sum(CASE WHEN again_day < CAST(? AS DATE) THEN CAST(ln(gap) AS DECIMAL(18,6)) END), 0) AS DOUBLE) AS log_gap
FROM (SELECT b.*, CAST(CAST(date_diff('day', b."day", b.again_day) AS INTEGER) AS DOUBLE) AS gap FROM "bought" AS b) AS g
WHERE "day" < CAST(? AS DATE) AND p < ?
GROUP BY p ORDER BY p