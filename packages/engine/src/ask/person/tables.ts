import { identifier, literal, raw, recordKinds, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { customersTable } from "../../run/decide.ts";

/** A table in which rows are somebody's. */
export interface PersonTable {
  /** What a reader calls it. */
  readonly name: string;
  readonly table: string;
  /** The columns that hold a customer's id. */
  readonly people: readonly string[];
  /** The dataset of a row `t`. */
  readonly dataset: Sql;
  /** Where it lies. */
  readonly lies: Warehouse;
}

const own = raw("t.dataset");
const ofImport = raw("(SELECT i.dataset FROM imports i WHERE i.import_id = t.import_id)");

const personColumns = ["customer_id", "referrer", "referee", "referred_by", "account_id"];

/** What every database has; in a cluster orders are as they lie there. */
function fixed(lies: Warehouse): PersonTable[] {
  const { state } = lies;
  const orders =
    lies === state ? { table: "order_versions", dataset: ofImport } : { table: "orders", dataset: own };
  return [
    { name: "contacts", table: "contacts", people: ["customer_id"], dataset: own, lies: state },
    { name: "orders", ...orders, people: ["customer_id"], lies },
    ...recordKinds
      .map(({ name, columns }) => ({
        name,
        table: `${name}_versions`,
        people: Object.keys(columns).filter((column) => personColumns.includes(column)),
        dataset: own,
        lies,
      }))
      .filter(({ people }) => people.length > 0),
    { name: "assignments", table: "assignments", people: ["customer_id"], dataset: own, lies },
    { name: "actions", table: "actions", people: ["customer_id"], dataset: own, lies: state },
  ];
}

/** Every table in which rows are somebody's, those of runs too. */
export async function personTables(warehouse: Warehouse): Promise<PersonTable[]> {
  return [
    ...fixed(warehouse),
    ...(await runTables(warehouse)).map(({ table, run, dataset }) => ({
      name: `run ${run}`,
      table,
      people: ["customer_id"],
      dataset,
      lies: warehouse,
    })),
  ];
}

async function runTables(warehouse: Warehouse): Promise<{ table: string; run: number; dataset: Sql }[]> {
  const { state } = warehouse;
  if (state !== warehouse) {
    const runs = await state.rows<{ run: number; dataset: string }>(
      sql`SELECT run_id AS run, dataset FROM runs WHERE has_rows ORDER BY run_id`,
    );
    return runs.map(({ run, dataset }) => ({ table: customersTable(run), run, dataset: literal(dataset) }));
  }
  const runs = await warehouse.rows<{ table: string; run: number }>(sql`
SELECT table_name AS "table", CAST(regexp_extract(table_name, '[0-9]+') AS INTEGER) AS run FROM duckdb_tables()
WHERE NOT temporary AND regexp_full_match(table_name, 'run_[0-9]+_customers') ORDER BY run`);
  return runs.map(({ table, run }) => ({
    table,
    run,
    dataset: sql`(SELECT r.dataset FROM runs r WHERE r.run_id = ${raw(String(run))})`,
  }));
}

/** The rows of a table as `t`. */
export function rowsOf({ table }: PersonTable): Sql {
  return sql`${identifier(table)} AS t`;
}
