import { KeepworthError } from "@keepworth/models";
import { recordKinds, recordTables, type RecordName } from "./records.ts";
import { identifier, raw, sql, type Sql } from "./sql.ts";
import {
  answersTables,
  decisionTables,
  erasureTables,
  linesTables,
  peopleTables,
  schemaVersion,
  tables,
} from "./tables.ts";
import type { Warehouse } from "./warehouse.ts";

/** The step that brings a file from version `from` to the next one. */
export interface Migration {
  readonly from: number;
  readonly statements: readonly Sql[];
  /** What depends on what is in the file. */
  readonly also?: (warehouse: Warehouse) => Promise<void>;
}

/** The kinds of records that came with schema 4. */
const relationship: readonly RecordName[] = [
  "interactions",
  "feedback",
  "consents",
  "preferences",
  "deliveries",
  "returns",
];
const isRelationship = ({ name }: { readonly name: RecordName }) => relationship.includes(name);

/** Every step since the first schema, in order. */
export const migrations: readonly Migration[] = [
  {
    from: 1,
    statements: [
      "ALTER TABLE imports ADD COLUMN kind VARCHAR DEFAULT 'orders'",
      ...linesTables(),
      ...recordKinds.filter((kind) => !isRelationship(kind)).flatMap(recordTables),
      ...decisionTables(),
    ].map((statement) => raw(statement)),
    also: addPotentials,
  },
  { from: 2, statements: [...peopleTables(), ...answersTables()].map((statement) => raw(statement)) },
  {
    from: 3,
    statements: [...recordKinds.filter(isRelationship).flatMap(recordTables), ...erasureTables()].map(
      (statement) => raw(statement),
    ),
  },
];

/** Customers of runs so far brought nothing beside their own purchases. */
async function addPotentials(warehouse: Warehouse): Promise<void> {
  const tables = await warehouse.rows<{
    name: string;
  }>(sql`SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'main' AND table_name LIKE 'run_%_customers'`);
  for (const { name } of tables) {
    for (const column of ["pipeline", "networking", "learning"]) {
      await warehouse.run(
        sql`ALTER TABLE ${identifier(name)} ADD COLUMN ${identifier(column)} DOUBLE DEFAULT 0`,
      );
    }
  }
}

/**
 * Brings a database to the current schema: creates it in an empty file, migrates an older one in one transaction
 * (after `backUp`), leaves a current one alone.
 *
 * @throws KeepworthError "database.newer" when a newer Keepworth wrote it; "database.foreign" when it holds other tables
 */
export async function migrate(
  warehouse: Warehouse,
  options: {
    readonly path: string;
    readonly backUp: (version: number) => Promise<void>;
    readonly steps?: readonly Migration[];
    readonly target?: number;
  },
): Promise<void> {
  const { path, backUp, steps = migrations, target = schemaVersion } = options;
  const found = await version(warehouse, path);
  if (found === target) return;
  if (found !== null && found > target)
    throw new KeepworthError("database.newer", { path, found, known: target });
  if (found === null) {
    await warehouse.transaction(async () => {
      for (const statement of tables) await warehouse.run(raw(statement));
      await warehouse.run(sql`INSERT INTO keepworth VALUES ('schema_version', ${String(target)})`);
      await warehouse.run(
        sql`INSERT INTO keepworth VALUES ('hash_key', CAST(uuid() AS VARCHAR) || CAST(uuid() AS VARCHAR))`,
      );
    });
    return;
  }
  const needed = Array.from({ length: target - found }, (_, i) => {
    const step = steps.find(({ from }) => from === found + i);
    if (!step) throw new Error(`There is no step from schema ${found + i} to ${found + i + 1}.`);
    return step;
  });
  await backUp(found);
  await warehouse.transaction(async () => {
    for (const step of needed) {
      for (const statement of step.statements) await warehouse.run(statement);
      await step.also?.(warehouse);
    }
    await warehouse.run(sql`UPDATE keepworth SET value = ${String(target)} WHERE key = 'schema_version'`);
  });
}

/** The schema version of a file; null for an empty one. */
async function version(warehouse: Warehouse, path: string): Promise<number | null> {
  const names = await warehouse.rows<{ name: string }>(
    sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'main'`,
  );
  if (names.length === 0) return null;
  if (!names.some(({ name }) => name === "keepworth")) {
    throw new KeepworthError("database.foreign", { path, tables: names.slice(0, 5).map(({ name }) => name) });
  }
  const { value } = await warehouse.row<{ value: string }>(
    sql`SELECT value FROM keepworth WHERE key = 'schema_version'`,
  );
  return Number(value);
}
