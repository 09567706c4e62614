import { join, sql, type Sql } from "../sql.ts";

/** Both ends belong to it. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/**
 * How many values lie where within ranges, each cut into `parts` of one width: low, high (the smallest and the largest
 * value of a part), n; ascending. Only parts that hold a value.
 *
 * @param options.values  what stands after FROM: value (a DOUBLE)
 * @param options.ranges  disjoint and ascending, none of them a single point
 */
export function rangeCounts(options: {
  readonly values: Sql;
  readonly ranges: readonly ValueRange[];
  readonly parts: number;
}): Sql {
  const { values, ranges, parts } = options;
  const cells = ranges.map(
    ({ low, high }, i) =>
      sql`WHEN value BETWEEN ${low} AND ${high} THEN ${i * (parts + 1)} + floor((value - ${low}) / ${high - low} * ${parts})`,
  );
  return sql`
SELECT min(value) AS low, max(value) AS high, CAST(count(*) AS DOUBLE) AS n
FROM (SELECT value, CASE ${join(cells, " ")} END AS cell FROM ${values} AS v) AS placed
WHERE cell IS NOT NULL
GROUP BY cell ORDER BY 1`;
}
