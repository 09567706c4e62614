import { identifier, join, raw, sql, type RecordKind, type Sql, type Warehouse } from "@keepworth/warehouse";
import { recordsTable } from "./stage.ts";

/** What becomes of usable rows: row_no; code, why a row is folded into another (else null); written, whether it is kept as a version. */
export const marksTable = raw("kw_marks");

/** Tells which rows say something new: of several with one key the last, and of those the ones that are not known. */
export async function mark(warehouse: Warehouse, kind: RecordKind, dataset: string): Promise<void> {
  const columns = Object.keys(kind.columns).map((name) => identifier(name));
  const usable = sql`(SELECT * FROM ${recordsTable} WHERE refusal IS NULL)`;
  if (kind.key.length === 0) {
    await warehouse.run(sql`UPDATE ${recordsTable} SET copy = n.copy FROM (
        SELECT row_no, CAST(row_number() OVER (PARTITION BY ${join(columns)} ORDER BY row_no) AS INTEGER) AS copy
        FROM ${usable}) n WHERE n.row_no = kw_records.row_no AND n.copy > 1`);
    const known = sql`(SELECT DISTINCT ${join(columns)}, copy FROM ${versionsOf(kind)} WHERE dataset = ${dataset})`;
    await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE ${marksTable} AS
      SELECT a.row_no, CASE WHEN k.copy IS NOT NULL THEN 'record.known' END AS code, true AS written
      FROM ${usable} a LEFT JOIN ${known} k ON k.copy = a.copy AND ${same(columns)}`);
    return;
  }
  const key = join(kind.key.map((name) => identifier(name)));
  const rest = columns.filter(({ text }) => !kind.key.includes(text.slice(1, -1)));
  // Where several files each tell a part, what a file says of a column is its last value that is not null.
  const says = kind.merges
    ? join(
        rest.map((column) =>
          kind.merges === "day"
            ? sql`max(${column}) AS ${column}`
            : sql`arg_max(${column}, row_no) FILTER (WHERE ${column} IS NOT NULL) AS ${column}`,
        ),
      )
    : join(rest.map((column) => sql`arg_max({'v': ${column}}, row_no).v AS ${column}`));
  const equal = kind.merges ? fits(rest, kind.merges) : same(rest);
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE ${marksTable} AS
    WITH marked AS (
      SELECT row_no, ${key}, max(row_no) OVER k AS last, hash(${join(columns)}) AS content,
        arg_max(hash(${join(columns)}), row_no) OVER k AS final
      FROM ${usable} WINDOW k AS (PARTITION BY ${key})
    ), said AS (SELECT ${key}, ${says} FROM ${usable} GROUP BY ${key}),
    found AS (
      SELECT ${join(kind.key.map((name) => sql`a.${identifier(name)}`))},
        CASE WHEN ${equal} THEN 'record.known' ELSE 'record.updated' END AS code
      FROM said a JOIN (SELECT * FROM ${raw(kind.name)} WHERE dataset = ${dataset}) k ON ${same(kind.key.map((name) => identifier(name)))}
    )
    SELECT m.row_no,
      CASE WHEN m.row_no <> m.last THEN CASE WHEN m.content = m.final THEN 'record.duplicate' ELSE 'record.repeated' END
        ELSE f.code END AS code,
      m.row_no = m.last ${kind.merges ? raw("OR m.content <> m.final") : raw("")} AS written
    FROM marked m LEFT JOIN found f ON ${join(
      kind.key.map((name) => sql`f.${identifier(name)} = m.${identifier(name)}`),
      " AND ",
    )}`);
}

/** Writes the records as versions of the import. */
export async function writeVersions(
  warehouse: Warehouse,
  kind: RecordKind,
  dataset: string,
  importId: number,
): Promise<void> {
  const columns = join(Object.keys(kind.columns).map((name) => identifier(name)));
  await warehouse.run(sql`INSERT INTO ${versionsOf(kind)} (dataset, import_id, row_no, copy, ${columns})
    SELECT ${dataset}, ${importId}, row_no, copy, ${columns} FROM ${recordsTable}
    WHERE row_no IN (SELECT row_no FROM ${marksTable} WHERE written)`);
}

export function versionsOf({ name }: Pick<RecordKind, "name">): Sql {
  return raw(`${name}_versions`);
}

function same(columns: readonly Sql[]): Sql {
  return join(
    columns.map((column) => sql`a.${column} IS NOT DISTINCT FROM k.${column}`),
    " AND ",
  );
}

/** Whether what is said of a record is all there already. */
function fits(columns: readonly Sql[], merges: "file" | "day"): Sql {
  return join(
    columns.map((column) =>
      merges === "day"
        ? sql`(a.${column} IS NULL OR coalesce(a.${column} <= k.${column}, false))`
        : sql`(a.${column} IS NULL OR a.${column} IS NOT DISTINCT FROM k.${column})`,
    ),
    " AND ",
  );
}
