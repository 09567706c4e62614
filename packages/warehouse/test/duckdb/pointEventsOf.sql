SELECT member, day, points, redeemed FROM "point_events" AS e WHERE member >= ? AND member < ?
ORDER BY member, day, points DESC, redeemed