import { join, raw, sql, type Sql } from "@keepworth/warehouse";
import type { StagedColumn } from "../stage.ts";
import type { OrderRows } from "./orderRows.ts";

/** Columns of the rows beside the staged ones, where rows are folded into orders. */
export const foldColumns = ["kw_back", "kw_on", "kw_nth", "kw_place"] as const;

/**
 * The usable and the refused rows, with what becomes of each: `kw_back`, whether it gives money back; `kw_on`, the day on
 * which it does; `kw_nth`, the how-manieth of those alike; `kw_place`, its place among those of its order: 1 opens it.
 *
 * A table has no order of its own: rows follow each other by their time, then by their content.
 */
export function placedRows({ select, staged: { has }, reading }: OrderRows): Sql {
  const lines = reading.format.lines(reading.mapping);
  const order = has("order_ref")!;
  const reversal = has("reversal") ? sql`coalesce(reversal, false)` : raw("false");
  const usable = sql`refusal IS NULL AND ${order} IS NOT NULL`;
  // A negative line beside others of its day is a line; later, or alone, it gives money back.
  const back = lines
    ? sql`(${reversal} AND NOT coalesce(bool_or(NOT ${reversal}) OVER (PARTITION BY ${order}, day, refusal), false))`
    : reversal;
  const at = has("ordered_at") ?? sql`CAST(day AS TIMESTAMP)`;
  // Lines follow the first of them; of an order's versions the latest is valid.
  const time = lines
    ? sql`${at} ASC, content ASC`
    : sql`CASE WHEN kw_back THEN ${at} END ASC, CASE WHEN NOT kw_back THEN ${at} END DESC, content DESC`;
  return sql`
    SELECT *, CASE WHEN kw_nth IS NOT NULL THEN row_number() OVER (PARTITION BY refusal, ${order}, kw_back, kw_on
        ORDER BY CASE WHEN kw_nth = 1 THEN 0 ELSE 1 END, ${time}) END AS kw_place
    FROM (
      SELECT *, CASE WHEN ${usable} THEN row_number() OVER (PARTITION BY refusal, ${order}, kw_back, kw_on, content) END AS kw_nth
      FROM (
        SELECT *, CASE WHEN kw_back THEN day END AS kw_on
        FROM (SELECT *, ${back} AS kw_back FROM (${select}) AS read) AS turned
      ) AS dated
    ) AS alike`;
}

/** Columns whose values of several rows add up. */
const sums = ["revenue", "tax", "shipping", "discount", "refunded", "cost"] as const satisfies StagedColumn[];

/**
 * One row an order, in the staged columns, of rows as `placedRows` gives them.
 *
 * @param repeatedTotal  whether the amount of an order is repeated on each of its lines
 */
export function foldedRows(rows: Sql, { columns, reading, staged }: OrderRows, repeatedTotal: boolean): Sql {
  const lines = reading.format.lines(reading.mapping);
  const kept = [...columns].filter(
    (name) => !["order_ref", "refusal", "refused_for", "spoilt", "content"].includes(name),
  );
  const opener = (name: StagedColumn) => sql`max(${raw(name)}) FILTER (WHERE kw_place = 1)`;
  const added = (value: Sql, name: StagedColumn) =>
    lines ? value : sql`CASE WHEN kw_back THEN ${value} ELSE ${opener(name)} END`;
  const parts = kept.map((name) => {
    const column = raw(name);
    const own = sql`FILTER (WHERE kw_nth = 1)`;
    if ((sums as readonly string[]).includes(name)) {
      const sum = repeatedTotal && name !== "cost" ? sql`max(${column}) ${own}` : sql`sum(${column}) ${own}`;
      return sql`CAST(${added(sum, name)} AS DECIMAL(18,4)) AS ${column}`;
    }
    if (name === "day" || name === "ordered_at") return sql`${added(sql`min(${column})`, name)} AS ${column}`;
    if (name === "refunded_at") return sql`${added(sql`max(${column})`, name)} AS ${column}`;
    if (name === "reversal" && staged.has("revenue")) {
      const below = lines ? sql`sum(revenue) FILTER (WHERE kw_nth = 1) < 0` : raw("false");
      return sql`(kw_back OR coalesce(${below}, false)) AS reversal`;
    }
    return sql`${opener(name)} AS ${column}`;
  });
  const singles = kept.map((name) => raw(name));
  return sql`
    SELECT order_ref, ${join(parts)}, CAST(NULL AS TINYINT) AS refusal FROM ${rows} AS placed
    WHERE refusal IS NULL AND order_ref IS NOT NULL GROUP BY order_ref, kw_back, kw_on
    UNION ALL SELECT order_ref, ${join(singles)}, refusal FROM ${rows} AS placed WHERE refusal IS NULL AND order_ref IS NULL`;
}
