import { raw, type Sql, type Value, type Warehouse } from "@keepworth/warehouse";

/**
 * The expressions by which files are read, in the words of a Trino cluster: what a cell means is written down once, for
 * the embedded engine, and is said here in another language.
 *
 * What it knows are the functions that those expressions use, lists in brackets, records in braces and casts. A call has
 * no space before its bracket.
 */
export function clusterWords(statement: Sql): Sql {
  return raw(translated(unfolded(withValues(statement))));
}

/** A warehouse that is spoken to in the words of the embedded engine, as far as `clusterWords` goes. */
export function translating(warehouse: Warehouse): Warehouse {
  return new Proxy(warehouse, {
    get(target, name) {
      const member = Reflect.get(target, name, target) as unknown;
      if (typeof member !== "function") return member;
      if (name === "run" || name === "rows" || name === "row")
        return (statement: Sql) =>
          (member as (statement: Sql) => unknown).call(target, clusterWords(statement));
      return member.bind(target) as unknown;
    },
  });
}

/** A statement with its bound values written into it. */
function withValues({ text, values }: Sql): string {
  if (values.length === 0) return text;
  let next = 0;
  return text.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g, (part) =>
    part === "?" ? literalOf(values[next++]!) : part,
  );
}

function literalOf(value: Value): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value ?? "NULL");
}

/** Rows for the elements of a list, as `rowForEach` writes them. */
function unfolded(text: string): string {
  const start = "(SELECT *, unnest(";
  const at = text.indexOf(start);
  if (at < 0) return text;
  const open = at + start.length - 1;
  const close = closing(text, open);
  const end = closing(text, at);
  const [, name, relation] = /^ AS (\w+) FROM ([^]*)$/.exec(text.slice(close + 1, end))!;
  const list = text.slice(open + 1, close);
  return `${text.slice(0, at)}(SELECT o.*, u.${name} FROM ${relation} AS o CROSS JOIN UNNEST(${list}) AS u (${name}))${text.slice(end + 1)}`;
}

const words = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[A-Za-z_][A-Za-z_0-9]*|[([{]|[^]/gy;

/** Where the bracket at a place closes. */
function closing(text: string, open: number): number {
  let depth = 0;
  words.lastIndex = open;
  for (let at = open; at < text.length; at = words.lastIndex) {
    const [word] = words.exec(text)!;
    if (/^[([{]$/.test(word)) depth++;
    else if (/^[)\]}]$/.test(word) && --depth === 0) return at;
  }
  throw new Error(`A bracket is not closed: ${text}`);
}

/** What stands between the commas of a list. */
function partsOf(text: string, divider = ","): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  words.lastIndex = 0;
  for (let at = 0; at < text.length; at = words.lastIndex) {
    const [word] = words.exec(text)!;
    if (/^[([{]$/.test(word)) depth++;
    else if (/^[)\]}]$/.test(word)) depth--;
    else if (word === divider && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  if (text.trim() !== "") parts.push(text.slice(from));
  return parts.map((part) => part.trim());
}

function translated(text: string): string {
  let told = "";
  let before = "";
  for (let at = 0; at < text.length;) {
    words.lastIndex = at;
    const [word] = words.exec(text)!;
    const next = at + word.length;
    const isCall = /^\w+$/.test(word) && text[next] === "(";
    // A bracket after a value is a place in it, after anything else a list.
    const isList = word === "[" && !/[\w)\]"]$/.test(before);
    if (!isCall && !isList && word !== "{") {
      told += word;
      before = /\s/.test(word) ? before : word;
      at = next;
      continue;
    }
    const open = isCall ? next : at;
    const close = closing(text, open);
    const inside = text.slice(open + 1, close);
    if (isCall) told += call(word, inside);
    else if (isList) told += `ARRAY[${partsOf(inside).map(translated).join(", ")}]`;
    else told += record(inside);
    before = ")";
    at = close + 1;
  }
  return told;
}

/** `{'a': x, 'b': y}` */
function record(inside: string): string {
  const fields = partsOf(inside).map((part) => {
    const [name, ...value] = partsOf(part, ":");
    return { name: name!.slice(1, -1), value: translated(value.join(":")) };
  });
  const types = fields.map(({ name }) => `"${name}" VARCHAR`).join(", ");
  return `CAST(ROW(${fields.map(({ value }) => value).join(", ")}) AS ROW(${types}))`;
}

function call(name: string, inside: string): string {
  if (/^(TRY_)?CAST$/i.test(name)) return cast(name, inside);
  if (name === "timezone") return inZone(inside, true);
  const write = functions[name];
  const given = partsOf(inside);
  return write ? write(...given.map(translated)) : `${name}(${translated(inside)})`;
}

/** Its moments have milliseconds, as Hive keeps them; those of text stand with a space before the time. */
function cast(name: string, inside: string): string {
  const found = /^([^]*) AS (TIMESTAMP WITH TIME ZONE|TIMESTAMP|UTINYINT)$/.exec(inside.trim());
  if (!found) return `${name}(${translated(inside)})`;
  const [, value, type] = found;
  const types: Record<string, string> = {
    TIMESTAMP: "TIMESTAMP(3)",
    "TIMESTAMP WITH TIME ZONE": "TIMESTAMP(3) WITH TIME ZONE",
    UTINYINT: "TINYINT",
  };
  const plain = translated(value!);
  const text = /^TRY/i.test(name) ? `replace(${plain}, 'T', ' ')` : plain;
  return `${name}(${text} AS ${types[type!]})`;
}

/** Called on a moment it tells the clock of a zone, called inside such a call it takes a clock's time for a moment. */
function inZone(inside: string, toClock: boolean): string {
  const [zone, value] = partsOf(inside);
  const inner = /^timezone\(([^]*)\)$/.exec(value!);
  const nested = inner !== null && closing(value!, "timezone".length) === value!.length - 1;
  const time = nested ? inZone(inner[1]!, !toClock) : translated(value!);
  return toClock ? `CAST(${time} AT TIME ZONE ${zone} AS TIMESTAMP(3))` : `with_timezone(${time}, ${zone})`;
}

type Write = (...given: string[]) => string;

const renamed =
  (name: string): Write =>
  (...given) =>
    `${name}(${given.join(", ")})`;
const unquoted = (text: string) => text.slice(1, -1);

const functions: Readonly<Record<string, Write>> = {
  regexp_full_match: (text, pattern) => `regexp_like(${text}, '\\A(?:${unquoted(pattern!)})\\z')`,
  regexp_matches: renamed("regexp_like"),
  regexp_replace: (text, pattern, by) =>
    `regexp_replace(${text}, ${pattern}, ${by!.replaceAll("$", String.raw`\$`).replaceAll(/\\(\d)/g, "$$$1")})`,
  // Where nothing is found the embedded engine has an empty text.
  regexp_extract: (text, pattern, part = "0") => {
    const piece = (n: string | number) =>
      `CASE WHEN ${text} IS NOT NULL THEN coalesce(regexp_extract(${text}, ${pattern}, ${n}), '') END`;
    if (!part.startsWith("ARRAY")) return piece(part);
    const names = partsOf(part.slice("ARRAY[".length, -1)).map(unquoted);
    return `CAST(ROW(${names.map((_, i) => piece(i + 1)).join(", ")}) AS ROW(${names.map((one) => `"${one}" VARCHAR`).join(", ")}))`;
  },
  coalesce: (...given) => (given.length === 1 ? `(${given[0]})` : `coalesce(${given.join(", ")})`),
  contains: (text, part) => `(strpos(${text}, ${part}) > 0)`,
  rtrim: (text, signs) => (signs ? `trim(TRAILING ${signs} FROM ${text})` : `rtrim(${text})`),
  ltrim: (text, signs) => (signs ? `trim(LEADING ${signs} FROM ${text})` : `ltrim(${text})`),
  left: (text, length) => `substr(${text}, 1, ${length})`,
  sha256: (text) => `lower(to_hex(sha256(to_utf8(${text}))))`,
  hash: (...given) => contentOf(given),
  try_strptime: (text, forms) => {
    const tries = partsOf(forms!.slice("ARRAY[".length, -1)).map(
      (form) => `TRY(date_parse(${text}, ${dateForm(form)}))`,
    );
    return `CAST(coalesce(${[...tries, "NULL"].join(", ")}) AS TIMESTAMP(3))`;
  },
  make_timestamp: (micros) =>
    `CAST(from_unixtime_nanos(CAST(${micros} AS BIGINT) * 1000) AT TIME ZONE 'UTC' AS TIMESTAMP(3))`,
  to_minutes: (number) => `((${number}) * INTERVAL '1' MINUTE)`,
  to_microseconds: (number) => `(CAST((${number}) / 1000 AS BIGINT) * INTERVAL '0.001' SECOND)`,
  isfinite: renamed("is_finite"),
  arg_max: renamed("max_by"),
  arg_min: renamed("min_by"),
  len: renamed("cardinality"),
  list_extract: (list, place) => `element_at(${list}, ${place})`,
  list_position: (list, value) => `nullif(array_position(${list}, ${value}), 0)`,
  list_filter: renamed("filter"),
  list_transform: renamed("transform"),
  list_sum: (list) => `reduce(${list}, CAST(0 AS DECIMAL(38,4)), (s, x) -> s + coalesce(x, 0), s -> s)`,
  array_to_string: renamed("array_join"),
  string_split: renamed("split"),
  string_split_regex: renamed("regexp_split"),
  to_json: (value) => `json_format(CAST(${value} AS JSON))`,
};

/** Eight bytes that tell values from others. */
export function contentOf(values: readonly string[]): string {
  return `xxhash64(to_utf8(json_format(CAST(ROW(${values.join(", ")}) AS JSON))))`;
}

/** How a date is written, in the signs of MySQL. */
function dateForm(form: string): string {
  const signs: Record<string, string> = { "%B": "%M", "%M": "%i", "%I": "%h", "%S": "%s" };
  return form.replaceAll(/%[BMIS]/g, (sign) => signs[sign]!);
}
