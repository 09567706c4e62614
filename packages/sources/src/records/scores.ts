import { join, raw, sql, type Sql } from "@keepworth/warehouse";

const scales = [5, 7, 10, 100];

/**
 * The scale of a column of scores where nothing tells it: the smallest of 5, 7, 10 and 100 that holds nearly all of them.
 * A few beyond, as typing errors are, do not make it larger.
 *
 * @param apart  scores that need not have the same scale
 */
export function scaleOf(score: Sql, apart: Sql = raw("1")): Sql {
  const whens = scales
    .slice(0, -1)
    .map(
      (scale) =>
        sql`WHEN count(CASE WHEN ${score} > ${raw(String(scale))} THEN 1 END) OVER (PARTITION BY ${apart}) <= 0.02 * count(${score}) OVER (PARTITION BY ${apart}) THEN ${raw(String(scale))}`,
    );
  return sql`CASE ${join(whens, " ")} ELSE ${raw(String(scales.at(-1)))} END`;
}

/** The scale that a header names: `Rating (1-5)`, `score out of 10`, `Ocena / 5`; null where it names none. */
export function scaleInHeader(header: string): number | null {
  const found = /(?:\b[01]\s?[-–—]\s?|\bout of\s|\/\s?)(\d{1,3})(?!\d)/i.exec(header);
  const scale = found ? Number(found[1]) : 0;
  return scale >= 2 && scale <= 100 ? scale : null;
}
