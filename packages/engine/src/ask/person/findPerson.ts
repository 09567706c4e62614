import { KeepworthError } from "@keepworth/models";
import { listImports, ordersRelation, plainEmail, plainPhone } from "@keepworth/sources";
import { identifier, join, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { personTables, rowsOf } from "./tables.ts";

/** Somebody of whom something is held. */
export interface Person {
  readonly dataset: string;
  readonly customerId: string;
}

export interface OfPerson {
  /** Default: every one in which the person is found. */
  readonly dataset?: string;
}

/**
 * Finds a person by the id of the customer, by an id that the shop's own system gave them, by e-mail or by phone: in each
 * dataset at most one.
 *
 * @throws KeepworthError "person.missing"; "person.ambiguous" where an id is found in several datasets, or an address is
 *   shared; "person.erased" with the day, where only the mark is left that keeps later files from bringing them back
 */
export async function findPerson(
  keepworth: Keepworth,
  who: string,
  options: OfPerson = {},
): Promise<Person[]> {
  const told = who.trim();
  const byId = await withId(keepworth, told, options);
  if (byId.length > 1) throw ambiguous(told, byId);
  if (byId.length === 1) return byId;
  const found = await withContact(keepworth, told, options);
  const datasets = new Set(found.map(({ dataset }) => dataset));
  if (found.length > datasets.size) throw ambiguous(told, found);
  if (found.length > 0) return found;
  const day = await erasedOn(keepworth, told, options);
  if (day !== null) throw new KeepworthError("person.erased", { who: told, day });
  throw new KeepworthError("person.missing", { who: told });
}

function ambiguous(who: string, found: readonly Person[]): KeepworthError {
  const customers = found.map(({ customerId, dataset }) => `${customerId} (${dataset})`);
  return new KeepworthError("person.ambiguous", { who, customers });
}

/** The datasets that have something of a customer. */
async function withId({ warehouse }: Keepworth, id: string, { dataset }: OfPerson): Promise<Person[]> {
  const datasets = new Set<string>();
  for (const [lies, tables] of Map.groupBy(await personTables(warehouse), (table) => table.lies)) {
    const parts = tables.flatMap((table) =>
      table.people
        .filter((column) => column !== "account_id")
        .map(
          (column) =>
            sql`SELECT ${table.dataset} AS dataset FROM ${rowsOf(table)} WHERE t.${identifier(column)} = ${id}`,
        ),
    );
    const found = await lies.rows<{ dataset: string }>(
      sql`SELECT DISTINCT dataset FROM (${join(parts, " UNION ALL ")}) AS f WHERE ${of(dataset)} ORDER BY dataset`,
    );
    for (const one of found) datasets.add(one.dataset);
  }
  for (const placed of await placedDatasets(warehouse)) {
    if (datasets.has(placed) || (dataset !== undefined && dataset !== placed)) continue;
    const orders = await ordersRelation(warehouse, placed);
    const rows = await warehouse.rows(
      sql`SELECT 1 AS one FROM ${orders} AS o WHERE CAST(customer_id AS VARCHAR) = ${id} LIMIT 1`,
    );
    if (rows.length > 0) datasets.add(placed);
  }
  return [...datasets].toSorted().map((one) => ({ dataset: one, customerId: id }));
}

/** Datasets whose orders are read from where they lie. */
export async function placedDatasets(warehouse: Keepworth["warehouse"]): Promise<string[]> {
  const all = await listImports(warehouse.state);
  return all
    .filter(({ place, undoneAt }) => place !== null && undoneAt === null)
    .map(({ dataset }) => dataset);
}

async function withContact(
  { warehouse: { state } }: Keepworth,
  who: string,
  { dataset }: OfPerson,
): Promise<Person[]> {
  return state.rows<{ dataset: string; customerId: string }>(sql`
WITH asked AS (SELECT ${plainEmail(told(who))} AS email, ${plainPhone(told(who))} AS phone)
SELECT DISTINCT c.dataset, c.customer_id AS "customerId" FROM contacts AS c, asked AS a
WHERE ${of(dataset)} AND (c.platform_id = ${who} OR c.email = a.email
  OR (a.email IS NULL AND ${isNumber(who)} AND c.phone = a.phone))
ORDER BY c.dataset, c.customer_id`);
}

/** The day on which somebody with this id, address or number was erased. */
async function erasedOn(
  { warehouse: { state } }: Keepworth,
  who: string,
  { dataset }: OfPerson,
): Promise<string | null> {
  const { day } = await state.row<{ day: string | null }>(sql`
WITH asked AS (
  SELECT 'id' AS kind, ${who} AS value UNION ALL SELECT 'email', ${plainEmail(told(who))}
  UNION ALL SELECT 'phone', ${plainPhone(told(who))} UNION ALL SELECT 'name', lower(${who})
)
SELECT CAST(max(erased_at) AS DATE) AS day FROM erasures AS e
JOIN asked AS a ON a.kind = e.kind
JOIN keepworth AS k ON k.key = 'hash_key' AND e.hash = sha256(k.value || '|' || a.value)
WHERE ${of(dataset)}`);
  return day;
}

function told(who: string): Sql {
  return sql`CAST(${who} AS VARCHAR)`;
}

/** Whether it is written as a phone number, not as a text that has digits. */
function isNumber(who: string): Sql {
  return sql`${/^[+\d۰-۹() ./-]+$/.test(who)}`;
}

function of(dataset: string | undefined): Sql {
  return dataset === undefined ? sql`true` : sql`dataset = ${dataset}`;
}
