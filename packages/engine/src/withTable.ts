import { KeepworthError } from "@keepworth/models";
import { identifier, sql, type Columns, type Sql, type Value, type Warehouse } from "@keepworth/warehouse";

let made = 0;

/** Lends a temporary table of numbers: it has a name of its own, and is gone when `use` is done or has thrown. */
export function withColumns<T>(
  warehouse: Warehouse,
  columns: Columns,
  use: (table: Sql) => Promise<T>,
): Promise<T> {
  return lent(warehouse, (name) => warehouse.putColumns(name, columns), use);
}

/** Lends what a query finds, as a temporary table of its own name that is gone when `use` is done or has thrown. */
export function withQuery<T>(warehouse: Warehouse, query: Sql, use: (table: Sql) => Promise<T>): Promise<T> {
  return lent(warehouse, (name) => warehouse.createTemporary(identifier(name), query), use);
}

/** As `withColumns`, for a table of texts and numbers: columns by name with their types, and rows of values in that order. */
export function withRows<T>(
  warehouse: Warehouse,
  columns: Readonly<Record<string, "VARCHAR" | "DOUBLE">>,
  rows: readonly (readonly Value[])[],
  use: (table: Sql) => Promise<T>,
): Promise<T> {
  return lent(warehouse, (name) => warehouse.putRows(name, columns, rows), use);
}

/** As `withColumns`, for a table that is part of an answer: it stays until the answer is disposed of. */
export function storeColumns<T extends object>(
  warehouse: Warehouse,
  columns: Columns,
  answer: (table: Sql) => Promise<T>,
): Promise<T & AsyncDisposable> {
  return stored(warehouse, (name) => warehouse.putColumns(name, columns), answer);
}

/** As `withQuery`, for a table that is part of an answer: it stays until the answer is disposed of. */
export function storeQuery<T extends object>(
  warehouse: Warehouse,
  query: Sql,
  answer: (table: Sql) => Promise<T>,
): Promise<T & AsyncDisposable> {
  return stored(warehouse, (name) => warehouse.createTemporary(identifier(name), query), answer);
}

type Make = (name: string) => Promise<unknown>;

async function lent<T>(warehouse: Warehouse, make: Make, use: (table: Sql) => Promise<T>): Promise<T> {
  const answer = await stored(warehouse, make, async (table) => ({ is: await use(table) }));
  await answer[Symbol.asyncDispose]();
  return answer.is;
}

async function stored<T extends object>(
  warehouse: Warehouse,
  make: Make,
  use: (table: Sql) => Promise<T>,
): Promise<T & AsyncDisposable> {
  const name = `ask_${(made += 1)}`;
  const table = identifier(name);
  const drop = async () => {
    await warehouse.run(sql`DROP TABLE IF EXISTS ${table}`);
  };
  // With the connection to another process, its tables are gone; that it broke, whatever is asked next will tell.
  const dispose = () =>
    drop().catch((error: unknown) => {
      if (!(error instanceof KeepworthError && error.code === "server.gone")) throw error;
    });
  try {
    await make(name);
    return { ...(await use(table)), [Symbol.asyncDispose]: dispose };
  } catch (error) {
    // The first error is the one to tell: a transaction that it broke has taken the table with it.
    await drop().catch(() => undefined);
    throw error;
  }
}
