import { KeepworthError } from "@keepworth/models";
import {
  identifier,
  join,
  raw,
  recordKinds,
  sql,
  type RecordKind,
  type RecordName,
  type Sql,
  type Warehouse,
} from "@keepworth/warehouse";
import { cellsSelect, decideCells, isParsed, type RecordReading } from "../records/cells.ts";
import type { RecordTold } from "../records/format.ts";
import { recogniseRecords, type RecognisedRecords } from "../records/recognise.ts";
import { kindRules, ownKey } from "../records/rules.ts";
import { recordsSelect } from "../records/stage.ts";
import { headersOf } from "./orderRows.ts";
import { fullName, type ClusterTable } from "./table.ts";
import { clusterWords, contentOf, translating } from "./words.ts";

/** A table of records as it is read. */
export interface RecordRows {
  readonly kind: RecordKind;
  readonly reading: RecordReading;
  /**
   * A query of the columns of the kind and what is said of each row: currency_code, refusal, refused_field, refused_value,
   * remarks; kw_content, what tells two rows apart; kw_newest, the newest day that is in it.
   */
  readonly select: Sql;
  readonly remarked: boolean;
  /** Whether it takes a while to read: texts are parsed, or rows are numbered. */
  readonly slow: boolean;
  readonly notes: Readonly<Record<string, string>>;
}

export interface RecordsTold extends RecordTold {
  readonly timeZone: string;
  /** Columns that were chosen: field → column. */
  readonly mapping: Readonly<Record<string, string>>;
}

/** Ways to reach a person stay where they are. */
const personal = [
  "email",
  "phone",
  "contact_name",
  "first_name",
  "last_name",
  "referrer_email",
  "referee_email",
];
const named: readonly RecordName[] = ["customers", "interactions", "feedback", "consents", "preferences"];

/**
 * How a table of records is read by its headers.
 *
 * @throws KeepworthError "columns.missing"; "cluster.customers" where customers are told by nothing but ways to reach them
 */
export function recogniseKind(
  table: ClusterTable,
  kind: RecordName,
  mapping: Readonly<Record<string, string>>,
): RecognisedRecords {
  const path = fullName(table.name);
  const headers = table.table.columns.map(({ header }) => header);
  const found = recogniseRecords(path, headers, headersOf(table, mapping), kind)!;
  const hidden = (field: string) => personal.includes(field) || (field === "name" && named.includes(kind));
  const kept = Object.fromEntries(Object.entries(found.mapping).filter(([field]) => !hidden(field)));
  const lost = found.format.required.find(
    (group) => group.some((field) => found.mapping[field]) && !group.some((field) => kept[field]),
  );
  if (lost !== undefined) throw new KeepworthError("cluster.customers", { table: path });
  return { format: found.format, mapping: kept };
}

/** Decides how a table of records is read. */
export async function readRecords(
  warehouse: Warehouse,
  table: ClusterTable,
  name: RecordName,
  told: RecordsTold,
): Promise<RecordRows> {
  const kind = recordKinds.find((one) => one.name === name)!;
  const recognised = recogniseKind(table, name, told.mapping);
  const { format } = recognised;
  const spread = format.spread?.(table.table, recognised.mapping) ?? {
    table: table.table,
    mapping: recognised.mapping,
  };
  const spoken = translating(warehouse);
  const reading = await decideCells(
    spoken,
    fullName(table.name),
    spread.table,
    { format, mapping: spread.mapping },
    told,
  );
  const cells = sql`(${cellsSelect(reading, spread.table.relation)})`;
  const { select, people, remarked, notes } = await recordsSelect(spoken, reading, raw("0"), told, cells);
  const columns = Object.keys(kind.columns);
  const said = columns.map((column) =>
    people.includes(column)
      ? sql`${identifier(`p${people.indexOf(column)}_id`)} AS ${identifier(column)}`
      : identifier(column),
  );
  const rest = [
    "currency_code",
    "refusal",
    "refused_field",
    "refused_value",
    ...(remarked ? ["remarks"] : []),
  ].map((one) => raw(one));
  const base = sql`SELECT ${join([...said, ...rest])} FROM (${clusterWords(unkeyed(select))}) AS said`;
  const told1 = sql`SELECT *, ${raw(contentOf(columns.map((column) => `"${column}"`)))} AS kw_content, ${newest(kind)} AS kw_newest FROM (${base}) AS told`;
  const keyed = withOwnKey(kind, told1, rest);
  return {
    kind,
    reading,
    select: judged(kind, keyed, rest),
    remarked,
    slow:
      ownKey(name)?.counted === true ||
      [...reading.columns].some(
        ([field, { type }]) => type === "VARCHAR" && isParsed(format.fields[field]!.type),
      ),
    notes,
  };
}

/**
 * Without the key of the database, which stays in it: what goes by a hash here are names of deals, not of people. Those
 * that are alike have no order.
 */
function unkeyed(select: Sql): Sql {
  const text = select.text
    .replaceAll("(SELECT value FROM keepworth WHERE key = 'hash_key')", "''")
    .replaceAll("ORDER BY r.rowid", "");
  return { ...select, text };
}

/** The newest day that a record names: of several with one key the one with the newest is valid. */
function newest({ columns }: RecordKind): Sql {
  const days = Object.entries(columns)
    .filter(([, type]) => type === "day" || type === "instant")
    .map(([column]) => raw(`CAST("${column}" AS TIMESTAMP)`));
  if (days.length === 0) return raw("TIMESTAMP '1970-01-01 00:00:00.000'");
  return sql`coalesce(array_max(filter(ARRAY[${join(days)}], x -> x IS NOT NULL)), TIMESTAMP '1970-01-01 00:00:00.000')`;
}

/** With a key where the table gives none. */
function withOwnKey(kind: RecordKind, rows: Sql, rest: readonly Sql[]): Sql {
  const own = ownKey(kind.name);
  if (own === null) return rows;
  const value = clusterWords(own.value);
  const place = sql`row_number() OVER (PARTITION BY ${value}, refusal IS NULL, ${identifier(own.column)} IS NULL ORDER BY kw_newest, kw_content)`;
  const key = own.counted
    ? sql`${value} || CASE WHEN ${place} > 1 THEN '-' || CAST(${place} AS VARCHAR) ELSE '' END`
    : value;
  const columns = Object.keys(kind.columns).map((column) =>
    column === own.column
      ? sql`coalesce(${identifier(column)}, ${key}) AS ${identifier(column)}`
      : identifier(column),
  );
  return sql`SELECT ${join([...columns, ...rest, raw("kw_content"), raw("kw_newest")])} FROM (${rows}) AS keyless`;
}

/** With what can be said only once customers and keys are known. */
function judged(kind: RecordKind, rows: Sql, rest: readonly Sql[]): Sql {
  const faults = [
    ...kindRules[kind.name].somebody.map((column) => ({
      code: "customer.missing",
      column,
      when: sql`${identifier(column)} IS NULL`,
    })),
    ...kind.key.map((column) => ({
      code: "value.missing",
      column,
      when: sql`${identifier(column)} IS NULL`,
    })),
    ...(kind.name === "referrals"
      ? [{ code: "referral.self", column: "referee", when: raw("referrer = referee") }]
      : []),
  ];
  const columns = Object.keys(kind.columns).map((column) => identifier(column));
  const others = rest.filter(({ text }) => text !== "refusal" && text !== "refused_field");
  const pick = (value: (fault: (typeof faults)[number]) => Sql, own: string) =>
    faults.length === 0
      ? raw(own)
      : sql`CASE WHEN refusal IS NOT NULL THEN ${raw(own)} ${join(
          faults.map((fault) => sql`WHEN ${fault.when} THEN ${value(fault)}`),
          " ",
        )} END AS ${raw(own)}`;
  const written = (text: string) => raw(`'${text}'`);
  return sql`SELECT ${join([...columns, ...others, raw("kw_content"), raw("kw_newest")])},
    ${pick(({ code }) => written(code), "refusal")}, ${pick(({ column }) => written(column), "refused_field")} FROM (${rows}) AS unjudged`;
}
