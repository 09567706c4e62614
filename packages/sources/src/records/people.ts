import { identifier, join, raw, sql, type RecordName, type Warehouse } from "@keepworth/warehouse";
import { identifyPeople } from "../clean/identity.ts";
import { settleErased } from "./erased.ts";
import { kindRules } from "./rules.ts";
import { recordsTable } from "./stage.ts";

/**
 * Puts the customers into the records, found as those of orders are: by e-mail address, else by the shop's own number,
 * else by phone. A row that is somebody's and does not tell whose is refused.
 *
 * @param people  the columns that hold a customer
 * @returns how many rows are of people who were erased
 */
export async function findPeople(
  warehouse: Warehouse,
  dataset: string,
  kind: RecordName,
  people: readonly string[],
): Promise<number> {
  if (people.length > 0) {
    const part = (i: number, name: string) => identifier(`p${i}_${name}`);
    const each = people.map(
      (
        _,
        i,
      ) => sql`SELECT row_no * ${raw(String(people.length))} + ${raw(String(i))} AS id, row_no, ${raw(String(i))} AS role,
        ${part(i, "id")} AS platform_id, ${part(i, "email")} AS email, ${part(i, "phone")} AS phone, ${part(i, "name")} AS name
        FROM ${recordsTable} WHERE refusal IS NULL`,
    );
    await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE kw_told AS
      SELECT *, hash(platform_id, email, phone,
        CASE WHEN platform_id IS NULL AND email IS NULL AND phone IS NULL THEN name END) AS person
      FROM (${join(each, " UNION ALL ")}) WHERE coalesce(platform_id, email, phone, name) IS NOT NULL`);
    await identifyPeople(warehouse, raw("kw_told"), dataset);
    for (const [i, column] of people.entries()) {
      await warehouse.run(sql`UPDATE ${recordsTable} SET ${identifier(column)} = p.customer_id
        FROM kw_told t JOIN kw_people p ON p.person = t.person
        WHERE t.role = ${raw(String(i))} AND t.row_no = kw_records.row_no`);
    }
  }
  const erased = await settleErased(warehouse, kind, dataset, people);
  for (const column of kindRules[kind].somebody) {
    await warehouse.run(sql`UPDATE ${recordsTable} SET refusal = 'customer.missing', refused_field = ${column}
      WHERE refusal IS NULL AND ${identifier(column)} IS NULL`);
  }
  return erased;
}
