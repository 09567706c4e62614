import { issuesTable, listImports, ordersRelation } from "@keepworth/sources";
import { identifier, join, sql, type Warehouse } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { PersonExport, PersonRow } from "./answer.ts";
import { findPerson, placedDatasets, type OfPerson, type Person } from "./findPerson.ts";
import { heldFiles } from "./heldFiles.ts";
import { needlesOf } from "./needles.ts";
import { personTables, rowsOf, type PersonTable } from "./tables.ts";
import { mentions } from "./texts.ts";

export interface ExportPersonOptions extends OfPerson {
  /** Default: the clock. */
  readonly now?: Date;
}

type Table = PersonExport["tables"][number];

/**
 * All that is held about a person: every row of every table that is theirs, in every version that was imported, and every
 * text of somebody else's that has their name, address or number in it.
 *
 * @param who  the customer's id, e-mail or phone
 * @returns one export for each dataset that has the person
 * @throws KeepworthError as `findPerson`
 */
export async function exportPerson(
  keepworth: Keepworth,
  who: string,
  options: ExportPersonOptions = {},
): Promise<PersonExport[]> {
  const { now = new Date() } = options;
  const people = await findPerson(keepworth, who, options);
  const tables = await personTables(keepworth.warehouse);
  const exports: PersonExport[] = [];
  for (const person of people) {
    const found: Table[] = [];
    for (const table of tables) found.push(await ownRows(keepworth, table, person));
    found.splice(2, 0, await lines(keepworth, person), await deliveries(keepworth, person));
    found.push(await issues(keepworth, person), await audited(keepworth, person));
    found.push(await named(keepworth, person));
    exports.push({
      ...person,
      exportedAt: now.toISOString(),
      tables: merged(found).filter(({ rows }) => rows.length > 0),
      files: await heldFiles(keepworth, [person]),
    });
  }
  return exports;
}

async function ownRows(keepworth: Keepworth, table: PersonTable, person: Person): Promise<Table> {
  const { warehouse } = keepworth;
  const { dataset, customerId } = person;
  const theirs = join(
    table.people.map((column) => sql`t.${identifier(column)} = ${customerId}`),
    " OR ",
  );
  const rows = await table.lies.rows<PersonRow>(
    sql`SELECT t.* FROM ${rowsOf(table)} WHERE ${table.dataset} = ${dataset} AND (${theirs})`,
  );
  const all = ordered(rows);
  if (table.name === "orders" && (await placedDatasets(warehouse)).includes(dataset)) {
    const orders = await ordersRelation(warehouse, dataset);
    all.push(
      ...(await warehouse.rows<PersonRow>(sql`
SELECT * FROM ${orders} AS o WHERE CAST(customer_id AS VARCHAR) = ${customerId} ORDER BY day, order_id`)),
    );
  }
  return { name: table.name, rows: all };
}

async function lines({ warehouse }: Keepworth, { dataset, customerId }: Person): Promise<Table> {
  const rows = await warehouse.rows<PersonRow>(
    isApart(warehouse)
      ? sql`SELECT * FROM order_lines WHERE dataset = ${dataset} AND customer_id = ${customerId}`
      : sql`
SELECT v.order_id, v.day, l.* EXCLUDE (order_row) FROM order_line_versions AS l
JOIN order_versions AS v ON v.import_id = l.import_id AND v.row_no = l.order_row
JOIN imports AS i ON i.import_id = v.import_id
WHERE i.dataset = ${dataset} AND v.customer_id = ${customerId}`,
  );
  return { name: "order_lines", rows: ordered(rows) };
}

/** Of their orders. */
async function deliveries({ warehouse }: Keepworth, { dataset, customerId }: Person): Promise<Table> {
  const theirs = isApart(warehouse)
    ? sql`SELECT order_id FROM orders WHERE dataset = ${dataset} AND customer_id = ${customerId}`
    : sql`SELECT v.order_id FROM order_versions AS v JOIN imports AS i ON i.import_id = v.import_id
  WHERE i.dataset = ${dataset} AND v.customer_id = ${customerId}`;
  const rows = await warehouse.rows<PersonRow>(
    sql`SELECT d.* FROM deliveries_versions AS d WHERE d.dataset = ${dataset} AND d.order_id IN (${theirs})`,
  );
  return { name: "deliveries", rows: ordered(rows) };
}

/** What was remarked on the rows of files that became theirs. */
async function issues({ warehouse }: Keepworth, { dataset, customerId }: Person): Promise<Table> {
  if (isApart(warehouse)) {
    const rows: PersonRow[] = [];
    for (const { id, undoneAt } of await listImports(warehouse.state, dataset)) {
      if (undoneAt !== null) continue;
      rows.push(
        ...(await warehouse.rows<PersonRow>(
          sql`SELECT * FROM ${identifier(issuesTable(id))} AS s WHERE customer_id = ${customerId}`,
        )),
      );
    }
    return { name: "import_issues", rows: ordered(rows) };
  }
  const rows = await warehouse.rows<PersonRow>(sql`
SELECT DISTINCT s.* FROM import_issues AS s JOIN imports AS i ON i.import_id = s.import_id
WHERE i.dataset = ${dataset} AND ((s.import_id, s.row_no) IN (
    SELECT v.import_id, v.row_no FROM order_versions AS v WHERE v.customer_id = ${customerId})
  OR (s.field LIKE '%customer%' AND s.value = ${customerId}))`);
  return { name: "import_issues", rows: ordered(rows) };
}

/** Whether orders and records lie in a cluster. */
function isApart(warehouse: Warehouse): boolean {
  return warehouse.state !== warehouse;
}

/** By their columns from the first to the last, those without a value behind. */
function ordered(rows: readonly PersonRow[]): PersonRow[] {
  return rows.toSorted((a, b) => {
    for (const name of Object.keys(a)) {
      const [one, other] = [a[name] ?? null, b[name] ?? null];
      if (one === other) continue;
      if (one === null || other === null) return one === null ? 1 : -1;
      return one < other ? -1 : 1;
    }
    return 0;
  });
}

/** What those who work here did about them; who that was is theirs. */
async function audited({ warehouse: { state } }: Keepworth, { dataset, customerId }: Person): Promise<Table> {
  const rows = await state.rows<PersonRow>(sql`
SELECT "at", action, details FROM audit_log
WHERE subject = ${customerId} AND (starts_with(action, 'action.') OR starts_with(action, 'person.'))
  AND coalesce(json_extract_string(details, '$.dataset'), ${dataset}) = ${dataset}
ORDER BY "at", action`);
  return { name: "audit_log", rows };
}

/** Texts that are nobody's or another's, with them in it. */
async function named({ warehouse: { state } }: Keepworth, person: Person): Promise<Table> {
  const needles = (await needlesOf(state, [person])).get(person)!;
  const found = await mentions(state, needles);
  return { name: "texts", rows: found.map(({ table, column, text }) => ({ table, column, text })) };
}

/** The rows of runs as one table. */
function merged(tables: readonly Table[]): Table[] {
  const runs = tables.filter(({ name }) => name.startsWith("run "));
  const rest = tables.filter((one) => !runs.includes(one));
  return [...rest, { name: "figures", rows: runs.flatMap(({ rows }) => rows) }];
}
