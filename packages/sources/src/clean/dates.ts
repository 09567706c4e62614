import { KeepworthError } from "@keepworth/models";
import { join, literal, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/** The order of day, month and year in a column of dates. */
export type DateStyle =
  | "iso"
  | "compact"
  | "d.m.y"
  | "m/d/y"
  | "month name"
  | "epoch seconds"
  | "epoch milliseconds"
  | "typed";

/** How a column of dates is read. */
export interface DateReading {
  readonly style: DateStyle;
  /** Formats of strptime, the commonest first; empty where the engine reads the column by itself. */
  readonly formats: readonly string[];
  /** Whether a time of day is given. */
  readonly time: boolean;
  /** Whether the values are instants: they carry an offset, or their type says so. */
  readonly instant: boolean;
  /** What told day from month: the column itself, days that would be in the future, or the custom of the separator. */
  readonly decidedBy: "form" | "column" | "future" | "custom";
}

/** One way of writing dates that was found in a column. */
interface Shape {
  readonly shape: string;
  readonly rows: number;
  readonly example: string;
  /** Rows whose first or second number cannot be a month. */
  readonly first: number;
  readonly second: number;
  /** Rows in Persian or Arabic digits. */
  readonly eastern: number;
  readonly firstExample: string | null;
  readonly secondExample: string | null;
}

/** Persian and Arabic digits are digits; a comma or a T before the time says nothing. */
export function plainDate(text: Sql): Sql {
  return sql`translate(trim(${text}), '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩', '01234567890123456789')`;
}

const patterns: readonly { shape: string; pattern: string }[] = [
  { shape: "iso", pattern: String.raw`\d{4}-\d{1,2}-\d{1,2}([T ].*)?` },
  { shape: "ymd/", pattern: String.raw`\d{4}/\d{1,2}/\d{1,2}([T ].*)?` },
  { shape: "ymd.", pattern: String.raw`\d{4}\.\d{1,2}\.\d{1,2}([T ].*)?` },
  { shape: "compact", pattern: String.raw`\d{8}` },
  { shape: "epoch seconds", pattern: String.raw`\d{9,10}(\.\d+)?` },
  { shape: "epoch milliseconds", pattern: String.raw`\d{12,13}` },
  { shape: "..", pattern: String.raw`\d{1,2}\.\d{1,2}\.\d{2,4}\.?([, T].*)?` },
  { shape: "//", pattern: String.raw`\d{1,2}/\d{1,2}/\d{2,4}([, T].*)?` },
  { shape: "--", pattern: String.raw`\d{1,2}-\d{1,2}-\d{2,4}([, T].*)?` },
  { shape: "name d", pattern: String.raw`\d{1,2}[. -]+\p{L}{3,}\.?[ -]\d{2,4}([, T].*)?` },
  { shape: "name m", pattern: String.raw`\p{L}{3,}\.? \d{1,2},? \d{4}([, T].*)?` },
];

/**
 * Decides on the whole column how its dates are written.
 *
 * @param column  the text of the dates; null and empty ones do not count
 * @param relation  what stands after FROM
 * @param importedAt  now: of two readings the one that puts fewer days after it is taken
 * @throws KeepworthError "dates.mixed" when days are written in several ways, with an example of each
 */
export async function decideDates(
  warehouse: Warehouse,
  column: Sql,
  relation: Sql,
  options: { readonly header: string; readonly file: string; readonly importedAt: Date },
): Promise<DateReading | null> {
  const shapes = (await survey(warehouse, column, relation)).filter(({ shape }) => shape !== "other");
  const main = shapes[0];
  if (main === undefined) return null;
  const others = shapes.slice(1).filter(({ shape }) => family(shape) !== family(main.shape));
  // Of each way of writing an example: it may be those of one family that are read wrongly.
  if (others.length > 0)
    throw mixed(
      options,
      shapes.map(({ example }) => example),
    );

  const alike = shapes.filter(({ shape }) => family(shape) === family(main.shape));
  const times = await timesOf(warehouse, column, relation);
  const dayFirst =
    family(main.shape) === "numbers"
      ? await decideDayFirst(warehouse, column, relation, alike, options)
      : null;
  const style = styleOf(main.shape, dayFirst?.value ?? false);
  return {
    style,
    formats: formatsOf(alike, style, times.text),
    time: times.text.some((text) => text !== ""),
    instant: times.offset || style.startsWith("epoch"),
    decidedBy: dayFirst?.decidedBy ?? "form",
  };
}

function family(shape: string): string {
  if (shape === ".." || shape === "//" || shape === "--") return "numbers";
  if (shape === "iso" || shape === "ymd/" || shape === "ymd.") return "iso";
  return shape;
}

function styleOf(shape: string, dayFirst: boolean): DateStyle {
  const name = family(shape);
  if (name === "numbers") return dayFirst ? "d.m.y" : "m/d/y";
  if (name.startsWith("name")) return "month name";
  return name as DateStyle;
}

async function survey(warehouse: Warehouse, column: Sql, relation: Sql): Promise<Shape[]> {
  const text = plainDate(column);
  const cases = patterns.map(
    ({ shape, pattern }) => sql`WHEN regexp_full_match(d, ${literal(pattern)}) THEN ${literal(shape)}`,
  );
  return warehouse.rows<Shape & { rows: number }>(sql`
    SELECT shape, count(*) AS rows, min(d) AS example,
      count(*) FILTER (WHERE first > 12) AS first, count(*) FILTER (WHERE second > 12) AS second,
      count(*) FILTER (WHERE eastern) AS eastern, min(d) FILTER (WHERE first > 12) AS "firstExample", min(d) FILTER (WHERE second > 12) AS "secondExample"
    FROM (
      SELECT d, eastern, CASE ${join(cases, " ")} ELSE 'other' END AS shape,
        TRY_CAST(regexp_extract(d, '^(\\d{1,2})[./-](\\d{1,2})[./-]', 1) AS INTEGER) AS first,
        TRY_CAST(regexp_extract(d, '^(\\d{1,2})[./-](\\d{1,2})[./-]', 2) AS INTEGER) AS second
      FROM (SELECT ${text} AS d, regexp_matches(${column}, '[۰-۹٠-٩]') AS eastern FROM ${relation}) WHERE d <> ''
    ) GROUP BY shape ORDER BY rows DESC, shape`);
}

/** How times of day are written beside the dates, commonest first; an offset is told apart. */
async function timesOf(
  warehouse: Warehouse,
  column: Sql,
  relation: Sql,
): Promise<{ text: string[]; offset: boolean }> {
  const rows = await warehouse.rows<{ form: string }>(sql`
    SELECT regexp_replace(tail, '\\d+', 'N', 'g') AS form, count(*) AS rows
    FROM (SELECT regexp_extract(${plainDate(column)}, '([, T]+\\d{1,2}:\\d{2}.*)$', 1) AS tail FROM ${relation})  WHERE tail IS NOT NULL
    GROUP BY 1 ORDER BY rows DESC, form LIMIT 20`);
  const forms = rows.map(({ form }) => form);
  return {
    text: forms.map((form) => form.replace(/ ?([+-]N(:?N)?|Z|UTC|GMT)$/, "")),
    offset: forms.some((form) => /([+-]N(:?N)?|Z|UTC|GMT)$/.test(form)),
  };
}

async function decideDayFirst(
  warehouse: Warehouse,
  column: Sql,
  relation: Sql,
  shapes: readonly Shape[],
  options: { readonly header: string; readonly file: string; readonly importedAt: Date },
): Promise<{ value: boolean; decidedBy: DateReading["decidedBy"] }> {
  const dayFirst = shapes.find(({ first }) => first > 0);
  const monthFirst = shapes.find(({ second }) => second > 0);
  if (dayFirst && monthFirst) throw mixed(options, [dayFirst.firstExample!, monthFirst.secondExample!]);
  if (dayFirst) return { value: true, decidedBy: "column" };
  if (monthFirst) return { value: false, decidedBy: "column" };
  // All numbers could be months. A reading that puts days into the future is the wrong one.
  const now = options.importedAt.toISOString().slice(0, 10);
  const parts = sql`regexp_extract(${plainDate(column)}, '^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2,4})', ['a', 'b', 'y'])`;
  const at = (month: string, day: string) =>
    sql`count(*) FILTER (WHERE TRY_CAST((CASE WHEN length(p.y) = 2 THEN '20' || p.y ELSE p.y END) || '-' || ${raw(`p.${month}`)} || '-' || ${raw(`p.${day}`)} AS DATE) > CAST(${now} AS DATE))`;
  const { dmy, mdy } = await warehouse.row<{ dmy: number; mdy: number }>(
    sql`SELECT ${at("b", "a")} AS dmy, ${at("a", "b")} AS mdy FROM (SELECT ${parts} AS p FROM ${relation})`,
  );
  if (dmy !== mdy) return { value: dmy < mdy, decidedBy: "future" };
  return { value: shapes[0]!.shape !== "//", decidedBy: "custom" };
}

function mixed(
  options: { readonly header: string; readonly file: string },
  examples: readonly string[],
): KeepworthError {
  return new KeepworthError("dates.mixed", {
    path: options.file,
    column: options.header,
    first: examples[0]!,
    second: examples[1]!,
    examples,
  });
}

/** Formats for strptime: every shape of the date with every form of the time that was seen. */
function formatsOf(shapes: readonly Shape[], style: DateStyle, times: readonly string[]): string[] {
  if (style === "iso" && shapes.every(({ shape, eastern }) => shape === "iso" && eastern === 0)) return [];
  const days = shapes.flatMap(({ shape }) => dayFormats(shape, style));
  const clocks = [...new Set(times.flatMap(clockFormats))];
  return days.flatMap((day) => clocks.map((clock) => day + clock));
}

function dayFormats(shape: string, style: DateStyle): string[] {
  // %y comes first: it fails on four digits, while %Y would take two for the year 10.
  if (family(shape) === "numbers") {
    const separator = shape[0]!;
    const [a, b] = style === "d.m.y" ? ["%d", "%m"] : ["%m", "%d"];
    return ["%y", "%Y"].map((year) => [a, b, year].join(separator));
  }
  switch (shape) {
    case "iso":
      return ["%Y-%m-%d"];
    case "ymd/":
      return ["%Y/%m/%d"];
    case "ymd.":
      return ["%Y.%m.%d"];
    case "compact":
      return ["%Y%m%d"];
    case "name d":
      return ["%d %b %Y", "%d %B %Y", "%d-%b-%Y", "%d-%b-%y", "%d. %B %Y"];
    case "name m":
      return ["%b %d, %Y", "%B %d, %Y", "%b %d %Y", "%B %d %Y"];
    default:
      return [];
  }
}

function clockFormats(form: string): string[] {
  if (form === "") return [""];
  const lead = /^[, T]+/.exec(form)![0];
  const noon = /[AaPp]\.?[Mm]\.?$/.test(form);
  const clock = form.slice(lead.length).replace(/ ?[AaPp]\.?[Mm]\.?$/, "");
  const hours = noon ? "%I" : "%H";
  const half = noon ? [" %p", "%p"] : [""];
  const body: Record<string, string> = {
    "N:N": `${hours}:%M`,
    "N:N:N": `${hours}:%M:%S`,
    "N:N:N.N": `${hours}:%M:%S.%f`,
  };
  const found = body[clock];
  return found === undefined ? [] : half.map((suffix) => lead + found + suffix);
}

/**
 * The moment that a column holds: a TIMESTAMP, in UTC where the reading is of instants and else the shop's clock;
 * null where it cannot be read.
 */
export function parseDate(column: Sql, type: string, reading: DateReading): Sql {
  switch (reading.style) {
    case "typed":
      return type === "TIMESTAMP WITH TIME ZONE"
        ? sql`timezone('UTC', ${column})`
        : sql`CAST(${column} AS TIMESTAMP)`;
    case "epoch seconds":
      return sql`make_timestamp(CAST(TRY_CAST(${column} AS DOUBLE) * 1000000 AS BIGINT))`;
    case "epoch milliseconds":
      return sql`make_timestamp(TRY_CAST(${column} AS BIGINT) * 1000)`;
    default:
  }
  // `2024-01-15 10:12:33 +0100`: the engine reads an offset only with its colon, and no space before it.
  const text = reading.instant
    ? sql`regexp_replace(regexp_replace(${plainDate(column)}, ' ?([+-]\\d{2}):?(\\d{2})$', '\\1:\\2'), ' ?(UTC|GMT)$', 'Z')`
    : column;
  if (reading.formats.length === 0) {
    return reading.instant
      ? sql`timezone('UTC', TRY_CAST(${text} AS TIMESTAMP WITH TIME ZONE))`
      : sql`TRY_CAST(${text} AS TIMESTAMP)`;
  }
  const plain = plainDate(
    reading.instant ? sql`regexp_replace(${text}, '([+-]\\d{2}:\\d{2}|Z)$', '')` : text,
  );
  const local = sql`try_strptime(${plain}, [${join(reading.formats.map(literal))}])`;
  if (!reading.instant) return local;
  // An offset beside a date that is not ISO: taken off by hand.
  const offset = sql`regexp_extract(${text}, '([+-]\\d{2}):(\\d{2})$', ['h', 'm'])`;
  return sql`${local} - coalesce(to_minutes(60 * TRY_CAST((${offset}).h AS INTEGER)
    + sign(TRY_CAST((${offset}).h || '1' AS INTEGER)) * TRY_CAST((${offset}).m AS INTEGER)), to_minutes(0))`;
}

/** How a column is read whose type is a date already; null for text and numbers. */
export function typedReading(type: string): DateReading | null {
  if (type === "DATE") return { style: "typed", formats: [], time: false, instant: false, decidedBy: "form" };
  if (type.startsWith("TIMESTAMP")) {
    const instant = type === "TIMESTAMP WITH TIME ZONE";
    return { style: "typed", formats: [], time: true, instant, decidedBy: "form" };
  }
  return null;
}
