import { literal, sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/** How amounts are written: plain numbers, or with signs and separators around a decimal point or comma. */
export interface MoneyReading {
  readonly decimal: "." | ",";
  /** Nothing but digits, a sign and a point: the engine reads them by itself. */
  readonly plain: boolean;
}

export const plainMoney: MoneyReading = { decimal: ".", plain: true };

/** Persian digits and separators as ours, a true minus as a hyphen. */
function western(text: Sql): Sql {
  return sql`translate(${text}, '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩−–٫٬', '01234567890123456789--.,')`;
}

/** The digits and separators of an amount, its currency sign and spaces left out; null where it is no amount. */
function core(text: Sql): Sql {
  const wide = western(text);
  return sql`CASE WHEN regexp_full_match(${wide}, '[^0-9]{0,8}[0-9][0-9.,''’\\s\\x{00a0}\\x{202f}]*[^0-9]{0,8}')
    THEN rtrim(regexp_replace(${wide}, '(\\p{L}+\\.?|[^0-9.,])', '', 'g'), '.,') END`;
}

/**
 * Decides on whole columns how amounts are written. `1.234` alone says nothing: it is a decimal point unless other
 * amounts show that it groups thousands, or all have three digits after it in a file whose separator is no comma.
 *
 * @param columns  the texts of all amounts
 */
export async function decideMoney(
  warehouse: Warehouse,
  columns: readonly Sql[],
  relation: Sql,
  delimiter: string | undefined,
): Promise<MoneyReading> {
  const parts = columns.map(
    (column) =>
      sql`SELECT ${core(column)} AS n, TRY_CAST(${column} AS DECIMAL(18,4)) IS NULL AND ${column} <> '' AS odd FROM ${relation}`,
  );
  const found = await warehouse.row<
    Record<"comma" | "point" | "comma3" | "point3" | "points" | "odd", number>
  >(sql`
    SELECT count(*) FILTER (WHERE regexp_matches(n, ',\\d{1,2}$|,\\d{4,}$|\\.\\d{3},|^0,\\d+$')) AS comma,
      count(*) FILTER (WHERE regexp_matches(n, '\\.\\d{1,2}$|\\.\\d{4,}$|,\\d{3}\\.|^0\\.\\d+$')) AS point,
      count(*) FILTER (WHERE regexp_full_match(n, '\\d{1,3}(,\\d{3})+')) AS comma3,
      count(*) FILTER (WHERE regexp_full_match(n, '\\d{1,3}(\\.\\d{3})+')) AS point3,
      count(*) FILTER (WHERE regexp_full_match(n, '\\d{1,3}(\\.\\d{3}){2,}')) AS points,
      count(*) FILTER (WHERE odd) AS odd
    FROM (${unionAll(parts)})`);
  return {
    decimal: decimalSign(found, delimiter),
    plain: found.odd === 0 && decimalSign(found, delimiter) === ".",
  };
}

function decimalSign(
  found: Record<"comma" | "point" | "comma3" | "point3" | "points", number>,
  delimiter: string | undefined,
): "." | "," {
  if (found.comma !== found.point) return found.comma > found.point ? "," : ".";
  if (found.comma3 > 0 && found.point3 === 0) return ".";
  if (found.points > 0) return ",";
  return found.point3 > 0 && delimiter !== undefined && delimiter !== "," ? "," : ".";
}

function unionAll(parts: readonly Sql[]): Sql {
  return parts.reduce((all, part) => sql`${all} UNION ALL ${part}`);
}

/** As DECIMAL(18,4); null from a million millions on, which is a phone number or an id and no amount. */
function plausible(text: Sql): Sql {
  return sql`CAST(TRY_CAST(${text} AS DECIMAL(16,4)) AS DECIMAL(18,4))`;
}

/** A column of text as DECIMAL(18,4); null where it is no amount. */
export function parseMoney(column: Sql, type: string, reading: MoneyReading): Sql {
  if (type !== "VARCHAR" || reading.plain) return plausible(column);
  const digits = core(column);
  const [grouped, number] =
    reading.decimal === ","
      ? [String.raw`(\d{1,3}(\.\d{3})+|\d+)(,\d+)?|,\d+`, sql`replace(replace(${digits}, '.', ''), ',', '.')`]
      : [String.raw`(\d{1,3}(,\d{3})+|\d+)(\.\d+)?|\.\d+`, sql`replace(${digits}, ',', '')`];
  const sign = sql`CASE WHEN regexp_matches(${western(column)}, '^[^0-9]*[-(]|-\\s*$') THEN '-' ELSE '' END`;
  return sql`CASE WHEN regexp_full_match(${digits}, ${literal(grouped)})
    THEN ${plausible(sql`${sign} || ${number}`)} END`;
}

/** The currency that the sign of an amount tells, as its ISO code; null where it tells none. */
export function currencyOfSign(column: Sql): Sql {
  return sql`CASE
    WHEN contains(${column}, '€') THEN 'EUR' WHEN contains(${column}, '£') THEN 'GBP'
    WHEN contains(${column}, '₽') OR regexp_matches(${column}, '(?i)руб|р\\.') THEN 'RUB'
    WHEN contains(${column}, '₹') THEN 'INR' WHEN contains(${column}, '¥') THEN 'JPY'
    WHEN contains(${column}, '﷼') OR regexp_matches(${column}, 'ریال') THEN 'IRR'
    WHEN regexp_matches(${column}, '(?i)zł') THEN 'PLN'
    WHEN regexp_matches(${column}, '(?i)\\bkr\\b') THEN 'SEK'
    WHEN contains(${column}, '$') THEN 'USD'
    ELSE upper(nullif(regexp_extract(${column}, '(?i)\\b(EUR|USD|GBP|PLN|SEK|NOK|DKK|CHF|CZK|RUB|IRR|CAD|AUD|JPY|INR|TRY|HUF|RON|UAH)\\b', 1), ''))
  END`;
}
