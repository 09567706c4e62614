import {
  identifier,
  join,
  literal,
  raw,
  recordKinds,
  sql,
  type Sql,
  type Warehouse,
} from "@keepworth/warehouse";
import { decideCustomers, isNobody, plainEmail, plainName, plainPhone } from "../clean/customers.ts";
import { isPersonal, isPersonName, withoutAddresses, withoutContacts } from "../clean/personal.ts";
import { hasMixedEnds } from "../read/delimited.ts";
import type { Scratch } from "../read/scratch.ts";
import { rejects, type Table } from "../read/table.ts";
import { tabulate } from "../read/tabulate.ts";
import { encodingFurtherOn, unpack } from "../read/unpack.ts";
import { rowsTable } from "../stage.ts";
import { again, brokenLines, numberAround, rowNumber } from "../stageFile.ts";
import { cellsSelect, decideCells, isParsed, type RecordReading } from "./cells.ts";
import type { RecordPerson, RecordTold } from "./format.ts";
import type { OpenedRecords } from "./importRecords.ts";
import { recordHeaders } from "./recognise.ts";
import { faultsOf, plausibleDay } from "./rules.ts";

/** One row per row of the file: row_no, the columns of the kind, why it is refused, remarks; it lives while the import does. */
export const recordsTable = raw("kw_records");

/** A staged file of records. */
export interface StagedRecords {
  readonly reading: RecordReading;
  /** Columns of the kind that hold a customer. */
  readonly people: readonly string[];
  /** The headers of the file itself. */
  readonly headers: readonly string[];
  /** Lines that the reader left out because they are broken. */
  readonly broken: number;
  readonly notes: Readonly<Record<string, string>>;
}

interface StageOptions extends RecordTold {
  readonly timeZone?: string;
}

/** Reads a file into `recordsTable`, typed; with another encoding or a more forgiving reader where lines are broken. */
export async function stageRecords(
  warehouse: Warehouse,
  opened: OpenedRecords,
  options: StageOptions,
  scratch: Scratch,
): Promise<StagedRecords> {
  const first = await stageOnce(warehouse, opened, options);
  if (first.broken === 0) return first;
  const { encoding, short } = await warehouse.row<{ encoding: number; short: number }>(sql`
    SELECT count(*) FILTER (WHERE error_type = 'INVALID ENCODING') AS encoding,
      count(*) FILTER (WHERE error_type = 'MISSING COLUMNS') AS short FROM ${raw(rejects.errors)}`);
  const loose = hasMixedEnds(opened.unpacked.sample);
  if (encoding === 0 && short === 0 && !loose) return first;
  let better = opened;
  if (encoding > 0) {
    const unpacked = await unpack(opened.path, scratch, await encodingFurtherOn(opened.unpacked));
    better = { ...opened, unpacked, table: await tabulate(warehouse, opened.path, unpacked, recordHeaders) };
  }
  if (short > 0 || loose) better = { ...better, table: again(better, { loose, padded: short > 0 }) };
  return stageOnce(warehouse, better, options);
}

async function stageOnce(
  warehouse: Warehouse,
  { path, table: whole, recognised }: OpenedRecords,
  options: StageOptions,
): Promise<StagedRecords> {
  const { importedAt, timeZone = "UTC" } = options;
  const { format } = recognised;
  const { table, mapping } = format.spread?.(whole, recognised.mapping) ?? {
    table: whole,
    mapping: recognised.mapping,
  };
  const reading = await decideCells(warehouse, path, table, { format, mapping }, { importedAt, timeZone });
  for (const name of [rejects.errors, rejects.scans])
    await warehouse.run(raw(`DROP TABLE IF EXISTS ${name}`));
  await warehouse.run(sql`DROP TABLE IF EXISTS ${rowsTable}`);
  // The number of a row is its place in the file.
  await warehouse.run(raw("SET preserve_insertion_order = true"));
  try {
    await warehouse.run(
      sql`CREATE TEMP TABLE ${rowsTable} AS ${cellsSelect(reading, table.accounted ?? table.relation)}`,
    );
  } finally {
    await warehouse.run(raw("SET preserve_insertion_order = false"));
  }
  const broken = await brokenLines(warehouse, table);
  const rowNo = broken > 0 ? await numberAround(warehouse, table) : rowNumber(table);
  const { select, people, notes } = await recordsSelect(warehouse, reading, rowNo, options);
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE ${recordsTable} AS ${select}`);
  const concluded = await format.concluded?.(warehouse, recordsTable);
  return { reading, people, headers: headersOf(whole), broken, notes: { ...notes, ...concluded } };
}

/**
 * The rows of the file as records: what they say, who they are about, and what is wrong with them.
 *
 * @param rows  what stands after FROM: rows as `cellsSelect` gives them
 */
export async function recordsSelect(
  warehouse: Warehouse,
  reading: RecordReading,
  rowNo: Sql,
  told: RecordTold,
  rows: Sql = rowsTable,
): Promise<{
  select: Sql;
  people: string[];
  /** Whether there can be remarks: else their column has no type. */
  remarked: boolean;
  notes: Readonly<Record<string, string>>;
}> {
  const { format, columns: found, table } = reading;
  const { columns: types } = recordKinds.find(({ name }) => name === format.kind)!;
  const cells = (field: string, as?: "day") =>
    found.has(field) ? identifier(as === undefined ? field : `${field}_${as}`) : null;
  const headers = Object.fromEntries([...found].map(([field, { header }]) => [field, header]));
  const meaning = format.meaning(cells, told, headers);
  const people = meaning.people.map(({ column }) => column);
  const currency = meaning.currency === undefined ? cells("currency") : meaning.currency;
  const own = (name: string) => meaning.columns[name] ?? null;
  const spoilt = (field: string) =>
    found.has(field) && isParsed(format.fields[field]!.type)
      ? sql`(${identifier(field)} IS NULL AND ${identifier(`${field}_raw`)} IS NOT NULL)`
      : null;

  const remarks = [...(meaning.remarks ?? [])].map(({ code, field, when }) =>
    remark(reading, code, field, when),
  );
  const faults = faultsOf(format.kind, own, spoilt);
  const weighed = new Set(faults.map(({ column }) => column));
  for (const field of found.keys()) {
    const when = spoilt(field);
    if (when && !faults.some(({ code, column }) => column === field && code.endsWith(".invalid")))
      remarks.push(remark(reading, "value.invalid", field, when));
  }
  const values = Object.entries(types).map(([name, type]) => {
    if (people.includes(name)) return sql`CAST(NULL AS VARCHAR) AS ${identifier(name)}`;
    const value = own(name);
    if (value === null) {
      const other = name === "attributes" ? raw("other_columns") : raw(`CAST(NULL AS ${sqlType(type)})`);
      return sql`${other} AS ${identifier(name)}`;
    }
    if (type === "text") {
      const kept = impersonal(format.kind, name, value);
      remarks.push(
        remark(
          reading,
          "value.personal",
          name,
          sql`(${value} IS NOT NULL AND ${kept} IS DISTINCT FROM ${value})`,
          true,
        ),
      );
      return sql`${kept} AS ${identifier(name)}`;
    }
    if (type === "day" || type === "instant") {
      const day = name === "month" ? sql`date_trunc('month', ${value})` : value;
      if (!weighed.has(name) && cells(name)) {
        remarks.push(
          remark(
            reading,
            "value.invalid",
            name,
            sql`(${value} IS NOT NULL AND ${plausibleDay(value)} IS NULL)`,
          ),
        );
      }
      return sql`CAST(${plausibleDay(day)} AS ${raw(sqlType(type))}) AS ${identifier(name)}`;
    }
    return sql`CAST(${value} AS ${raw(sqlType(type))}) AS ${identifier(name)}`;
  });

  const reasons = [
    ...(table.malformed ? [{ code: "row.malformed", field: null, when: raw("broken") }] : []),
    { code: "row.empty", field: null, when: isEmpty(reading) },
    ...(meaning.refusals ?? []),
    ...faults.map(({ code, column, when }) => ({ code, field: column, when })),
  ] as const;
  const reason = join(
    reasons.map(({ code, when }) => sql`WHEN ${when} THEN ${literal(code)}`),
    " ",
  );
  const field = join(
    reasons.map(({ when, field: name }) => sql`WHEN ${when} THEN ${headerOf(reading, name)}`),
    " ",
  );
  const value = join(
    reasons.map(({ when, field: name }) => sql`WHEN ${when} THEN ${shown(reading, name)}`),
    " ",
  );
  const persons = [];
  for (const [i, person] of meaning.people.entries())
    persons.push(...(await personColumns(warehouse, person, i, rows)));
  const there = sql`nullif(list_filter([${join(remarks)}], r -> r IS NOT NULL), [])`;
  return {
    people,
    remarked: remarks.length > 0,
    notes: meaning.notes ?? {},
    select: sql`SELECT ${rowNo} AS row_no, ${join(values)}, ${join([...persons, raw("1 AS copy")])},
      ${currency ? sql`upper(${currency})` : raw("CAST(NULL AS VARCHAR)")} AS currency_code,
      CASE ${reason} END AS refusal, CASE ${field} END AS refused_field, CASE ${value} END AS refused_value,
      ${remarks.length === 0 ? raw("NULL") : there} AS remarks
      FROM ${rows} r`,
  };
}

function sqlType(type: string): string {
  return {
    text: "VARCHAR",
    json: "VARCHAR",
    money: "DECIMAL(18,4)",
    number: "DOUBLE",
    share: "DOUBLE",
    count: "INTEGER",
    day: "DATE",
    instant: "TIMESTAMP",
    flag: "BOOLEAN",
  }[type]!;
}

function remark(reading: RecordReading, code: string, field: string | null, when: Sql, hidden = false): Sql {
  const value = hidden ? raw("CAST(NULL AS VARCHAR)") : shown(reading, field);
  return sql`CASE WHEN ${when} THEN {'code': ${literal(code)}, 'field': ${headerOf(reading, field)}, 'value': ${value}} END`;
}

function headerOf({ columns }: RecordReading, field: string | null): Sql {
  if (field === null) return raw("CAST(NULL AS VARCHAR)");
  return literal(columns.get(field)?.header ?? field);
}

/** What stands in a cell, unless it is personal. */
function shown({ columns, format }: RecordReading, field: string | null): Sql {
  const nothing = raw("CAST(NULL AS VARCHAR)");
  if (field === null || !columns.has(field)) return nothing;
  const text = identifier(isParsed(format.fields[field]!.type) ? `${field}_raw` : field);
  return sql`CASE WHEN NOT ${isPersonal(text)} THEN ${text} END`;
}

/** No cell that is read has anything in it. */
function isEmpty({ columns, format }: RecordReading): Sql {
  const cells = [...columns.keys()].map((field) => {
    const text = isParsed(format.fields[field]!.type) ? `${field}_raw` : field;
    return sql`${identifier(text)} IS NULL`;
  });
  return sql`(${join(cells, " AND ")})`;
}

/** Columns in which a person writes what comes to mind; other texts are words of a list, or numbers that may look like phones. */
const free = new Set([
  "leads.name",
  "opportunities.name",
  "opportunities.stage",
  "subscriptions.cancel_reason",
  "knowledge.learned",
  "loyalty_events.reason",
  "interactions.topic",
  "feedback.text",
  "preferences.key",
  "preferences.value",
  "deliveries.carrier",
  "returns.reason",
  "budget_lines.name",
]);

/** A text as it is kept: an owner is known by what stands before the @; ways to reach a person are taken out. */
function impersonal(kind: string, name: string, text: Sql): Sql {
  if (name === "owner") return withoutContacts(sql`split_part(${text}, '@', 1)`);
  return free.has(`${kind}.${name}`) ? withoutContacts(text) : withoutAddresses(text);
}

/** What tells a person, as columns p<i>_id, p<i>_email, p<i>_phone and p<i>_name. */
async function personColumns(
  warehouse: Warehouse,
  { id = null, email = null, phone = null, name = null }: RecordPerson,
  i: number,
  rows: Sql,
): Promise<Sql[]> {
  const none = raw("CAST(NULL AS VARCHAR)");
  const how =
    id === null
      ? ({ kind: "id", decimals: false } as const)
      : await decideCustomers(warehouse, id, sql`(SELECT * FROM ${rows} r LIMIT 2000)`);
  const cell = id ?? none;
  const address = sql`contains(${cell}, '@')`;
  const isPhone = sql`regexp_full_match(${cell}, '(\\+|00)[0-9 ()-]{8,}')`;
  // A name among numbers is no number.
  const isName = isPersonName(cell);
  const plain = how.decimals ? sql`regexp_replace(${cell}, '\\.0$', '')` : cell;
  const platform =
    id === null || how.kind === "name"
      ? none
      : sql`CASE WHEN ${address} OR ${isPhone} OR ${isName} OR ${isNobody(cell)} THEN NULL ELSE ${plain} END`;
  const either = (own: Sql | null, when: Sql) =>
    id === null ? (own ?? none) : sql`coalesce(${own ?? none}, CASE WHEN ${when} THEN ${cell} END)`;
  const called = either(name, how.kind === "name" ? raw("true") : isName);
  return [
    sql`${platform} AS ${identifier(`p${i}_id`)}`,
    sql`${plainEmail(either(email, address))} AS ${identifier(`p${i}_email`)}`,
    sql`${plainPhone(either(phone, isPhone))} AS ${identifier(`p${i}_phone`)}`,
    sql`${plainName(called)} AS ${identifier(`p${i}_name`)}`,
  ];
}

/** Of what a table of a file has, its headers. */
export function headersOf(table: Table): string[] {
  return table.columns.map(({ header }) => header);
}
