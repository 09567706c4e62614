import { assignmentDraws, assignmentsOf } from "../assignments.ts";
import { recordKinds, validRecords, versionColumns } from "../records.ts";
import { definitions } from "../putRows.ts";
import { identifier, join, raw, sql, type Sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import { trinoDialect } from "./dialect.ts";

type Typed = Readonly<Record<string, string>>;

const money = "DECIMAL(18,4)";

/** The canonical orders. */
const orderColumns: Typed = {
  dataset: "VARCHAR",
  import_id: "INTEGER",
  kind: "VARCHAR",
  order_id: "VARCHAR",
  source: "VARCHAR",
  customer_id: "VARCHAR",
  ordered_at: "TIMESTAMP",
  day: "DATE",
  currency: "VARCHAR",
  revenue: money,
  tax: money,
  shipping: money,
  discount: money,
  cost: money,
  refunded: money,
  refunded_at: "DATE",
  channel: "VARCHAR",
  coupon: "VARCHAR",
  status: "VARCHAR",
  promised_at: "DATE",
  delivered_at: "DATE",
};

/** The canonical lines of orders. */
const lineColumns: Typed = {
  dataset: "VARCHAR",
  kind: "VARCHAR",
  order_id: "VARCHAR",
  customer_id: "VARCHAR",
  day: "DATE",
  channel: "VARCHAR",
  coupon: "VARCHAR",
  line_no: "INTEGER",
  product_id: "VARCHAR",
  quantity: money,
  list_price: money,
  revenue: money,
  cost: money,
  returned_quantity: money,
  return_reason: "VARCHAR",
};

/**
 * Makes in a cluster, in the schema of the results, what is not there yet of the schema and the canonical tables and
 * views. Those of orders and their lines show nothing until they are replaced by ones over the user's tables.
 *
 * @throws KeepworthError "cluster.denied" where nothing may be made there
 */
export async function makeClusterTables(warehouse: Warehouse): Promise<void> {
  await makeResultsSchema(warehouse);
  const found = await warehouse.rows<{ name: string }>(
    sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema`,
  );
  const there = new Set(found.map(({ name }) => name));
  const make = async (made: readonly (readonly [name: string, statement: Sql])[]) => {
    await Promise.all(
      made.filter(([name]) => !there.has(name)).map(([, statement]) => warehouse.run(statement)),
    );
  };
  await make([
    [assignmentDraws.name, table(assignmentDraws.name, assignmentDraws.columns)],
    ...recordKinds.map((kind): [string, Sql] => {
      const name = `${kind.name}_versions`;
      return [name, table(name, versionColumns(kind))];
    }),
  ]);
  await make([
    ["assignments", assignmentsOf([])],
    ["orders", view("orders", nothing(orderColumns))],
    ["order_lines", view("order_lines", nothing(lineColumns))],
    ...recordKinds.map((kind): [string, Sql] => [
      kind.name,
      view(kind.name, validRecords(trinoDialect, kind)),
    ]),
  ]);
}

/**
 * Makes the schema of the results where it is missing. To look first asks for fewer rights than `IF NOT EXISTS`.
 *
 * @throws KeepworthError "cluster.denied"
 */
export async function makeResultsSchema(warehouse: Warehouse): Promise<void> {
  const { catalog, schema, there } = await warehouse.row<{
    catalog: string;
    schema: string;
    there: boolean;
  }>(sql`
SELECT current_catalog AS catalog, current_schema AS schema,
  EXISTS (SELECT 1 FROM information_schema.schemata WHERE schema_name = current_schema) AS there`);
  if (!there) await warehouse.run(sql`CREATE SCHEMA IF NOT EXISTS ${identifier(catalog, schema)}`);
}

function table(name: string, columns: Typed): Sql {
  return sql`CREATE TABLE IF NOT EXISTS ${identifier(name)} (${definitions(columns)})`;
}

function view(name: string, query: Sql): Sql {
  return sql`CREATE OR REPLACE VIEW ${identifier(name)} AS ${query}`;
}

/** No row at all, of these columns. */
function nothing(columns: Typed): Sql {
  const each = Object.entries(columns).map(
    ([name, type]) => sql`CAST(NULL AS ${raw(type)}) AS ${identifier(name)}`,
  );
  return sql`SELECT ${join(each)} WHERE false`;
}
