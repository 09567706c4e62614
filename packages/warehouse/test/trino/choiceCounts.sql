SELECT choice, n, CAST(count(*) AS DOUBLE) AS customers FROM (
  SELECT who, -1 AS choice, CAST(count(*) AS INTEGER) AS n FROM (SELECT c AS who, p AS choice FROM "bought") AS a GROUP BY who
  UNION ALL
  SELECT who, choice, CAST(count(*) AS INTEGER) AS n FROM (SELECT c AS who, p AS choice FROM "bought") AS b GROUP BY who, choice
) AS counts
GROUP BY choice, n ORDER BY choice, n