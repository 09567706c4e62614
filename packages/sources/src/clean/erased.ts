import { literal, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/** The labels of people of the file who were erased before; it lives while the import does. */
export const erasedLabels = raw("kw_erased_labels");

/** Rows of the file that are of such people: row_no. */
export const erasedRows = raw("kw_erased_rows");

/** What the number of an erased customer begins with. */
export const erasedPrefix = "erased-";

/** Whether a customer is one who was erased: nothing but money is known of them. */
export function isErased(customer: Sql): Sql {
  return sql`starts_with(CAST(${customer} AS VARCHAR), ${literal(erasedPrefix)})`;
}

/** Whether anybody was erased from a dataset. */
export async function anyErased(warehouse: Warehouse, dataset: string): Promise<boolean> {
  return (
    (await warehouse.rows(sql`SELECT 1 AS one FROM erasures WHERE dataset = ${dataset} LIMIT 1`)).length > 0
  );
}

/** Whether a value is one that an erased person had. */
function wasTheirs(dataset: string, kind: "id" | "email" | "phone" | "name", hash: Sql): Sql {
  return sql`${hash} IN (SELECT hash FROM erasures WHERE dataset = ${dataset} AND kind = ${literal(kind)})`;
}

/** Whether a shop's own number, or the hash of an address, is an erased person's. */
export function wasErased(dataset: string, { id, emailHash }: { id: Sql; emailHash: Sql }): Sql {
  return sql`(coalesce(${wasTheirs(dataset, "id", hashed(id))}, false)
    OR coalesce(${wasTheirs(dataset, "email", emailHash)}, false))`;
}

function hashed(value: Sql): Sql {
  return sql`sha256((SELECT value FROM keepworth WHERE key = 'hash_key') || '|' || ${value})`;
}

/** Finds who of `kw_tuples` was erased, told as customers are: by e-mail, by number, else by phone, else by name. */
export async function findErased(warehouse: Warehouse, dataset: string): Promise<void> {
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE ${erasedLabels} (label BIGINT)`);
  if (!(await anyErased(warehouse, dataset))) return;
  await warehouse.run(sql`INSERT INTO ${erasedLabels} SELECT DISTINCT label FROM kw_tuples
    WHERE ${wasTheirs(dataset, "email", raw("email_hash"))} OR ${wasTheirs(dataset, "id", hashed(raw("platform_id")))}
      OR (email_key IS NULL AND platform_id IS NULL AND ${wasTheirs(dataset, "phone", raw("phone_hash"))})
      OR (email IS NULL AND phone IS NULL AND platform_id IS NULL
        AND ${wasTheirs(dataset, "name", hashed(raw("lower(name)")))})`);
}

/**
 * Takes the numbers of erased customers out of a file that has nothing else of people, or finds the rows of those whom
 * `findErased` found.
 *
 * @param rows  the staged rows
 * @param rowNo  the number of row `r`
 * @returns how many rows are theirs
 */
export async function takeOutErased(
  warehouse: Warehouse,
  { rows, dataset, people, rowNo }: { rows: Sql; dataset: string; people: boolean; rowNo: Sql },
): Promise<number> {
  if (!(await anyErased(warehouse, dataset))) return 0;
  const theirs = people
    ? sql`r.person IN (SELECT person FROM kw_tuples WHERE label IN (SELECT label FROM ${erasedLabels}))`
    : sql`r.platform_id IN (SELECT id FROM (SELECT DISTINCT platform_id AS id FROM ${rows}) AS p
        WHERE ${wasTheirs(dataset, "id", hashed(raw("id")))})`;
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE ${erasedRows} AS
    SELECT ${rowNo} AS row_no, r.rowid AS id FROM ${rows} r WHERE r.refusal IS NULL AND ${theirs}`);
  const { found } = await warehouse.row<{ found: number }>(sql`SELECT count(*) AS found FROM ${erasedRows}`);
  if (found > 0 && !people)
    await warehouse.run(
      sql`UPDATE ${rows} SET platform_id = NULL WHERE rowid IN (SELECT id FROM ${erasedRows})`,
    );
  return found;
}
