import { identifier, raw, recordKinds, sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/** A table in which rows are somebody's. */
export interface PersonTable {
  /** What a reader calls it. */
  readonly name: string;
  readonly table: string;
  /** The columns that hold a customer's id. */
  readonly people: readonly string[];
  /** The dataset of a row `t`. */
  readonly dataset: Sql;
}

const own = raw("t.dataset");
const ofImport = raw("(SELECT i.dataset FROM imports i WHERE i.import_id = t.import_id)");

const personColumns = ["customer_id", "referrer", "referee", "referred_by", "account_id"];

/** What every database has. */
const fixed: readonly PersonTable[] = [
  { name: "contacts", table: "contacts", people: ["customer_id"], dataset: own },
  { name: "orders", table: "order_versions", people: ["customer_id"], dataset: ofImport },
  ...recordKinds
    .map(({ name, columns }) => ({
      name,
      table: `${name}_versions`,
      people: Object.keys(columns).filter((column) => personColumns.includes(column)),
      dataset: own,
    }))
    .filter(({ people }) => people.length > 0),
  { name: "assignments", table: "assignments", people: ["customer_id"], dataset: own },
  { name: "actions", table: "actions", people: ["customer_id"], dataset: own },
];

/** Every table in which rows are somebody's, those of runs too. */
export async function personTables(warehouse: Warehouse): Promise<PersonTable[]> {
  const runs = await warehouse.rows<{ table: string; run: number }>(sql`
SELECT table_name AS table, CAST(regexp_extract(table_name, '[0-9]+') AS INTEGER) AS run FROM duckdb_tables()
WHERE NOT temporary AND regexp_full_match(table_name, 'run_[0-9]+_customers') ORDER BY run`);
  return [
    ...fixed,
    ...runs.map(({ table, run }) => ({
      name: `run ${run}`,
      table,
      people: ["customer_id"],
      dataset: sql`(SELECT r.dataset FROM runs r WHERE r.run_id = ${raw(String(run))})`,
    })),
  ];
}

/** The rows of a table as `t`. */
export function rowsOf({ table }: PersonTable): Sql {
  return sql`${identifier(table)} AS t`;
}
