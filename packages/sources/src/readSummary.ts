import { KeepworthError } from "@keepworth/models";
import { identifier, join, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { plainHeader } from "./clean/headers.ts";
import { decideMoney, parseMoney, plainMoney } from "./clean/money.ts";
import { makeScratch } from "./read/scratch.ts";
import type { Table, TableColumn } from "./read/table.ts";
import { tabulate } from "./read/tabulate.ts";
import { unpack } from "./read/unpack.ts";

/** Customers summed up already: repeat purchases, time of the last one, age; and how many are alike. */
export interface Summary {
  readonly kind: "summary";
  readonly columns: {
    readonly x: Float64Array;
    readonly tx: Float64Array;
    readonly T: Float64Array;
    readonly weight?: Float64Array;
  };
  /** The header that each was read from. */
  readonly mapping: Readonly<Record<string, string>>;
}

const names = {
  x: ["x", "frequency"],
  tx: ["tx", "t_x", "t.x", "recency"],
  T: ["T", "T.cal", "age", "periods"],
  weight: ["weight", "weights", "n", "count", "customers"],
} as const;

const known: ReadonlySet<string> = new Set(Object.values(names).flat().map(plainHeader));

/**
 * Reads a file of summed-up customers, where its headers say that it is one: `x|frequency, tx|recency, T|age|periods`,
 * and `weight|weights|n` for how many are alike.
 *
 * @returns null when the file is no summary
 * @throws KeepworthError "file.*" when it cannot be read; "customers.columns" when a value is no number
 */
export async function readSummary(
  warehouse: Warehouse,
  file: string,
  workDir?: string,
): Promise<Summary | null> {
  await using scratch = await makeScratch(workDir);
  const table = await tabulate(warehouse, file, await unpack(file, scratch), known);
  const found = columnsOf(table);
  if (!found.x || !found.tx || !found.T) return null;
  const entries = Object.entries(found) as [keyof typeof names, TableColumn][];
  const texts = entries.flatMap(([, { expression, type }]) => (type === "VARCHAR" ? [expression] : []));
  const money =
    texts.length === 0
      ? plainMoney
      : await decideMoney(warehouse, texts, table.relation, table.notes["delimiter"]);
  const numbers = entries.map(
    ([name, { expression, type }]) =>
      sql`CAST(${number(expression, type, money)} AS DOUBLE) AS ${identifier(name)}`,
  );
  const select = sql`SELECT ${join(numbers)} FROM ${table.relation}`;
  const absent = join(
    entries.map(([name]) => sql`${identifier(name)} IS NULL`),
    " OR ",
  );
  const { bad } = await warehouse.row<{ bad: number }>(
    sql`SELECT count(*) AS bad FROM (${select}) WHERE ${absent}`,
  );
  if (bad > 0)
    throw new KeepworthError("customers.columns", { path: file, rows: bad, columns: Object.keys(found) });
  const columns = await warehouse.columns(select);
  return {
    kind: "summary",
    columns: columns as unknown as Summary["columns"],
    mapping: Object.fromEntries(entries.map(([name, { header }]) => [name, header])),
  };
}

function number(expression: Sql, type: string, money: typeof plainMoney): Sql {
  return type === "VARCHAR" ? parseMoney(expression, type, money) : expression;
}

/** By name, never by place; T before t only where both are there. */
function columnsOf(table: Table): Partial<Record<keyof typeof names, TableColumn>> {
  const found: Partial<Record<keyof typeof names, TableColumn>> = {};
  for (const [name, words] of Object.entries(names) as [keyof typeof names, readonly string[]][]) {
    const column = words
      .map((word) => table.columns.find(({ header }) => plainHeader(header) === plainHeader(word)))
      .find((candidate) => candidate !== undefined);
    if (column) found[name] = column;
  }
  return found;
}
