SELECT b.c, b.p, max(b.d) AS d, CAST(count(*) AS INTEGER) AS times
FROM "bought" AS b JOIN (SELECT 0 AS c) AS w ON w.c = b.c
GROUP BY b.c, b.p ORDER BY b.c, d DESC, b.p