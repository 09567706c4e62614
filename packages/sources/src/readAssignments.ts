import { KeepworthError } from "@keepworth/models";
import { identifier, join, literal, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { decideCustomers, nothing, plainEmail, platformId } from "./clean/customers.ts";
import { wasErased } from "./clean/erased.ts";
import { decideDates, parseDate, typedReading } from "./clean/dates.ts";
import { plainHeader } from "./clean/headers.ts";
import { vocabulary } from "./formats/vocabulary.ts";
import { makeScratch } from "./read/scratch.ts";
import type { TableColumn } from "./read/table.ts";
import { tabulate } from "./read/tabulate.ts";
import { unpack } from "./read/unpack.ts";

/** Who was in which arm of an experiment, in a temporary table: customer_id, arm (treated or holdout), assigned_at. */
export interface ReadAssignments {
  readonly table: Sql;
  readonly rows: number;
  /** Rows that name nobody, somebody by an address that no customer is known by, or somebody who was erased. */
  readonly unknown: number;
}

const armWords = ["arm", "group", "variant", "test group", "experiment group", "treatment group"];
const dayWords = ["assigned_at", "assigned at", "assigned", "assignment date", "sent_at", "sent at"];
const treatedWords = ["treated", "treatment", "test", "variant", "t", "1", "true", "yes", "b"];
const holdoutWords = ["holdout", "control", "hold-out", "c", "0", "false", "no", "a"];

/**
 * Whether headers are those of a file that says who was in which arm, and of no orders: a plain `group` is an arm only
 * beside the day of an assignment.
 */
export function isAssignment(headers: readonly string[]): boolean {
  const plain = new Set(headers.map(plainHeader));
  const has = (words: readonly string[]) => words.some((word) => plain.has(plainHeader(word)));
  const money = ["amount", "total", "price", "quantity", "product"] as const;
  if (money.some((field) => has(vocabulary[field] ?? []))) return false;
  if (!has(vocabulary.customer!) && !has(vocabulary.email!)) return false;
  const arm = ["arm", "test group", "experiment group", "treatment group"];
  return has(arm) ? has([...dayWords, ...vocabulary.date!]) : has(armWords) && has(dayWords);
}

/**
 * Reads a file that says who was treated and who was left alone, and when that was decided. Customers are found by the
 * shop's own number, or by e-mail address where they are known by one; nobody new is made.
 *
 * @param name  of the temporary table that it is read into
 * @throws KeepworthError "file.*" when it cannot be read; "columns.missing" without customer, arm or day;
 *   "experiment.arm" for an arm that is neither; "experiment.twice" for a customer in both; "experiment.day" for a day
 *   that cannot be read; "experiment.nobodyKnown" where no row names a customer
 */
export async function readAssignments(
  warehouse: Warehouse,
  file: string,
  {
    dataset,
    name,
    now = new Date(),
  }: { readonly dataset: string; readonly name: string; readonly now?: Date },
): Promise<ReadAssignments> {
  await using scratch = await makeScratch();
  const dates = [...dayWords, ...vocabulary.date!];
  const words = [...vocabulary.customer!, ...vocabulary.email!, ...armWords, ...dates];
  const { columns, relation } = await tabulate(
    warehouse,
    file,
    await unpack(file, scratch),
    new Set(words.map(plainHeader)),
  );
  const find = (wanted: readonly string[]) =>
    wanted
      .map((word) => columns.find(({ header }) => plainHeader(header) === plainHeader(word)))
      .find((column) => column !== undefined);
  const [customer, email, arm, date] = [vocabulary.customer!, vocabulary.email!, armWords, dates].map(find);
  const missing = [
    ...((customer ?? email) ? [] : ["customer"]),
    ...(arm ? [] : ["arm"]),
    ...(date ? [] : ["assigned_at"]),
  ];
  if (missing.length > 0 || arm === undefined || date === undefined) {
    throw new KeepworthError("columns.missing", {
      path: file,
      by: "name",
      wanted: missing,
      found: columns.map(({ header }) => header),
    });
  }
  const people = await peopleOf(warehouse, customer, email, relation);
  const day = await dayOf(warehouse, date, relation, file, now);
  const told = sql`lower(trim(CAST(${arm.expression} AS VARCHAR)))`;
  const isOne = (all: readonly string[]) => sql`${told} IN (${join(all.map(literal))})`;
  const raw = identifier(`${name}_rows`);
  try {
    await warehouse.run(sql`CREATE OR REPLACE TEMPORARY TABLE ${raw} AS
WITH told AS (
  SELECT ${people.id} AS platform_id, sha256((SELECT value FROM keepworth WHERE key = 'hash_key') || '|' || ${people.email}) AS email_hash,
    ${told} AS told, CASE WHEN ${isOne(treatedWords)} THEN 'treated' WHEN ${isOne(holdoutWords)} THEN 'holdout' END AS arm,
    ${day} AS assigned_at
  FROM ${relation}
), by_email AS (
  SELECT email_hash, min(customer_id) AS customer_id FROM contacts
  WHERE dataset = ${dataset} AND email_hash IS NOT NULL GROUP BY email_hash
), by_number AS (
  SELECT platform_id, min(customer_id) AS customer_id FROM contacts
  WHERE dataset = ${dataset} AND platform_id IS NOT NULL GROUP BY platform_id
)
SELECT CASE WHEN NOT ${wasErased(dataset, { id: sql`t.platform_id`, emailHash: sql`t.email_hash` })}
  THEN coalesce(e.customer_id, n.customer_id, t.platform_id) END AS customer_id, t.told, t.arm, t.assigned_at
FROM told AS t LEFT JOIN by_email AS e ON e.email_hash = t.email_hash
LEFT JOIN by_number AS n ON n.platform_id = t.platform_id`);
    const counts = await refuse(warehouse, raw, file);
    const table = identifier(name);
    await warehouse.run(sql`CREATE OR REPLACE TEMPORARY TABLE ${table} AS
SELECT customer_id, min(arm) AS arm, min(assigned_at) AS assigned_at FROM ${raw}
WHERE customer_id IS NOT NULL GROUP BY customer_id`);
    return { table, ...counts };
  } finally {
    await warehouse.run(sql`DROP TABLE IF EXISTS ${raw}`);
  }
}

/** A column of customers may hold addresses. */
async function peopleOf(
  warehouse: Warehouse,
  customer: TableColumn | undefined,
  email: TableColumn | undefined,
  relation: Sql,
): Promise<{ id: Sql; email: Sql }> {
  const address = email ? plainEmail(sql`CAST(${email.expression} AS VARCHAR)`) : null;
  if (customer === undefined) return { id: sql`CAST(${nothing} AS VARCHAR)`, email: address! };
  const text = sql`CAST(${customer.expression} AS VARCHAR)`;
  const reading = await decideCustomers(warehouse, text, relation);
  if (reading.kind === "email")
    return { id: sql`CAST(${nothing} AS VARCHAR)`, email: address ?? plainEmail(text) };
  return {
    id: platformId(customer.expression, customer.type, reading),
    email: address ?? sql`CAST(${nothing} AS VARCHAR)`,
  };
}

async function dayOf(
  warehouse: Warehouse,
  { header, expression, type }: TableColumn,
  relation: Sql,
  file: string,
  importedAt: Date,
): Promise<Sql> {
  const reading =
    typedReading(type) ?? (await decideDates(warehouse, expression, relation, { header, file, importedAt }));
  if (reading === null) throw new KeepworthError("experiment.day", { path: file, rows: 1 });
  return sql`CAST(${parseDate(expression, type, reading)} AS DATE)`;
}

async function refuse(
  warehouse: Warehouse,
  table: Sql,
  file: string,
): Promise<{ rows: number; unknown: number }> {
  const { rows, unknown, undated } = await warehouse.row<Record<"rows" | "unknown" | "undated", number>>(sql`
SELECT count(*) AS rows, count(CASE WHEN customer_id IS NULL THEN 1 END) AS unknown,
  count(CASE WHEN assigned_at IS NULL THEN 1 END) AS undated FROM ${table}`);
  if (undated > 0) throw new KeepworthError("experiment.day", { path: file, rows: undated });
  const odd = await warehouse.rows<{ told: string | null }>(
    sql`SELECT told FROM ${table} WHERE arm IS NULL ORDER BY told LIMIT 1`,
  );
  if (odd.length > 0) throw new KeepworthError("experiment.arm", { path: file, arm: odd[0]!.told ?? "" });
  const both = await warehouse.rows<{ customer_id: string }>(sql`
SELECT customer_id FROM ${table} WHERE customer_id IS NOT NULL
GROUP BY customer_id HAVING count(DISTINCT arm) > 1 ORDER BY customer_id LIMIT 1`);
  if (both.length > 0)
    throw new KeepworthError("experiment.twice", { path: file, customer: both[0]!.customer_id });
  if (rows === unknown) throw new KeepworthError("experiment.nobodyKnown", { path: file, rows });
  return { rows, unknown };
}
