import {
  identifier,
  join,
  raw,
  recordKinds,
  sql,
  type RecordName,
  type Warehouse,
} from "@keepworth/warehouse";
import { anyErased, erasedLabels, erasedRows, isErased } from "../clean/erased.ts";
import { recordsTable } from "./stage.ts";

/** Texts that may tell who it was: they stay as the dataset has them. */
const texts = ["text", "note", "name", "attributes", "topic", "reason", "cancel_reason", "learned"];

/**
 * What becomes of records of people who were erased: one that the dataset has already goes on under the number that they
 * have now, with the texts that were left of it; others are refused.
 *
 * @param people  the columns that hold a customer, in the order of `kw_told`
 * @returns how many rows are theirs
 */
export async function settleErased(
  warehouse: Warehouse,
  kind: RecordName,
  dataset: string,
  people: readonly string[],
): Promise<number> {
  if (people.length === 0 || !(await anyErased(warehouse, dataset))) return 0;
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE ${erasedRows} AS
    SELECT DISTINCT t.row_no, t.role FROM kw_told t JOIN kw_tuples u ON u.person = t.person
    WHERE u.label IN (SELECT label FROM ${erasedLabels})`);
  const { key, columns } = recordKinds.find(({ name }) => name === kind)!;
  const free = texts.filter((name) => name in columns);
  for (const [role, name] of people.entries()) {
    const column = identifier(name);
    const theirs = sql`refusal IS NULL AND row_no IN (SELECT row_no FROM ${erasedRows} WHERE role = ${role})`;
    if (key.length > 0 && !key.some((one) => people.includes(one))) {
      const same = key.map((one) => sql`k.${identifier(one)} = kw_records.${identifier(one)}`);
      const left = free.map((one) => sql`, ${identifier(one)} = k.${identifier(one)}`);
      await warehouse.run(sql`UPDATE ${recordsTable} SET ${column} = k.${column}${join(left, "")}
        FROM (SELECT * FROM ${raw(kind)} WHERE dataset = ${dataset} AND ${isErased(column)}) k
        WHERE ${theirs} AND ${join(same, " AND ")}`);
    }
    await warehouse.run(sql`UPDATE ${recordsTable} SET refusal = 'person.erased', refused_field = ${name},
        refused_value = NULL WHERE ${theirs} AND ${column} IS NULL`);
  }
  const { found } = await warehouse.row<{ found: number }>(
    sql`SELECT count(DISTINCT row_no) AS found FROM ${erasedRows}`,
  );
  return found;
}
