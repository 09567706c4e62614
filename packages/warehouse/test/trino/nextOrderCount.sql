SELECT CAST(count(DISTINCT c) AS DOUBLE) AS customers FROM "bought" AS b
WHERE "day" >= CAST(? AS DATE) AND "day" < CAST(? AS DATE)
  AND c IN (SELECT c FROM "bought" AS e WHERE "day" < CAST(? AS DATE) AND p < ?)