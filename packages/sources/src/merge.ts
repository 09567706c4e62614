import { KeepworthError } from "@keepworth/models";
import { raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { recordsTable } from "./assemble.ts";
import { equalRecord, sameRecord } from "./sameRecord.ts";

/** Records that an earlier import has: `row_no`; `version`, its row in order_versions; `equal`, whether unchanged. */
export const matchesTable = raw("kw_matches");

/** From so many rows on, text is stored in a way that is quicker to write, and to look through where alike ones follow each other. */
const manyRows = 1_000_000;

/** The records of the file under the names of order_versions. */
const candidates = sql`(SELECT *, refunded AS own_refunded, refunded_at AS own_refunded_at FROM ${recordsTable})`;

/** The versions that a dataset shows, of one source or of all, each with its place `version` in order_versions. */
export function visibleVersions(dataset: string, source?: string): Sql {
  const of = source === undefined ? raw("") : sql` AND format = ${source}`;
  return sql`(SELECT rowid AS version, * FROM order_versions WHERE superseded_by IS NULL
    AND import_id IN (SELECT import_id FROM imports WHERE dataset = ${dataset}${of}))`;
}

/**
 * Finds which records the dataset has already.
 *
 * @throws KeepworthError "import.unrelated" when it has orders, but none of these and none of these customers
 */
export async function match(
  warehouse: Warehouse,
  file: string,
  { dataset, source, add }: { readonly dataset: string; readonly source: string; readonly add: boolean },
): Promise<number> {
  await warehouse.run(
    sql`CREATE OR REPLACE TEMP TABLE ${matchesTable} (row_no BIGINT, version BIGINT, equal BOOLEAN)`,
  );
  const visible = visibleVersions(dataset);
  const { known } = await warehouse.row<{ known: number }>(sql`SELECT count(*) AS known FROM ${visible}`);
  if (known === 0) return 0;
  for (const condition of sameRecord("a", "b")) {
    await warehouse.run(sql`INSERT INTO ${matchesTable}
      SELECT a.row_no, b.version, ${equalRecord("a", "b")} FROM ${candidates} a JOIN ${visibleVersions(dataset, source)} b ON ${condition}`);
  }
  const { matched } = await warehouse.row<{ matched: number }>(
    sql`SELECT count(*) AS matched FROM ${matchesTable}`,
  );
  if (matched === 0 && !add) {
    const { shared } = await warehouse.row<{ shared: number }>(sql`SELECT count(*) AS shared FROM (
      SELECT customer_id FROM ${recordsTable} WHERE customer_id IS NOT NULL
      INTERSECT SELECT customer_id FROM ${visible})`);
    if (shared === 0) throw new KeepworthError("import.unrelated", { file, dataset });
  }
  return matched;
}

/** So many rows of a file are put in order at a time: more would take more memory than they save. */
const sortedRows = 2_000_000;

/**
 * Writes the records as versions of the import, and marks the versions that they take the place of. A customer's lie
 * together: whoever reads those of one customer passes over most blocks.
 */
export async function insert(
  warehouse: Warehouse,
  { importId, rows }: { readonly importId: number; readonly rows: number },
): Promise<void> {
  if (rows >= manyRows) await warehouse.run(raw("SET force_compression = 'dictionary'"));
  try {
    const { last } = await warehouse.row<{ last: number | null }>(
      sql`SELECT max(row_no) AS last FROM ${recordsTable}`,
    );
    for (let from = 0; from <= (last ?? -1); from += sortedRows) {
      await warehouse.run(sql`INSERT INTO order_versions
        (import_id, kind, order_id, customer_id, ordered_at, day, currency, revenue, tax, shipping, discount, cost,
         refunded, refunded_at, channel, coupon, status, promised_at, delivered_at, row_no, copy, reversal,
         own_refunded, own_refunded_at)
        SELECT ${importId}, kind, order_id, customer_id, ordered_at, day, currency, revenue, tax, shipping, discount,
         cost, refunded, refunded_at, channel, coupon, status, promised_at, delivered_at, row_no, copy, reversal,
         refunded, refunded_at FROM ${recordsTable}
        WHERE row_no >= ${from} AND row_no < ${from + sortedRows} ORDER BY customer_id, day`);
    }
  } finally {
    if (rows >= manyRows) await warehouse.run(raw("SET force_compression = 'auto'"));
  }
  await warehouse.run(sql`UPDATE order_versions SET superseded_by = ${importId} FROM ${matchesTable} m
    WHERE order_versions.rowid = m.version`);
}
