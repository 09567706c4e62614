SELECT one.p AS i, other.p AS j, CAST(count(*) AS DOUBLE) AS "both"
FROM (
  SELECT c, p FROM (
    SELECT c, p, row_number() OVER (PARTITION BY c ORDER BY p) AS place
    FROM (SELECT c, p FROM "bought" AS b WHERE "day" < CAST(? AS DATE) AND p < ? GROUP BY c, p) AS different
  ) AS ranked WHERE place <= ?) AS one JOIN (
  SELECT c, p FROM (
    SELECT c, p, row_number() OVER (PARTITION BY c ORDER BY p) AS place
    FROM (SELECT c, p FROM "bought" AS b WHERE "day" < CAST(? AS DATE) AND p < ? GROUP BY c, p) AS different
  ) AS ranked WHERE place <= ?) AS other ON other.c = one.c AND one.p < other.p
GROUP BY one.p, other.p
ORDER BY one.p, other.p