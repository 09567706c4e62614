import { sql } from "../sql.ts";

/**
 * Whether a score of `feedback` is a low one, 1 or 0, over kind, score and scale: 6 or less of the question of
 * recommending, the lowest quarter of the scale of the others, which is the two lowest of five.
 */
export const lowScore = sql`CASE WHEN kind = 'nps' THEN CASE WHEN score <= 6 THEN 1 ELSE 0 END
        WHEN scale > 1 AND (score - 1) / (scale - 1) <= 0.25 THEN 1 ELSE 0 END`;
