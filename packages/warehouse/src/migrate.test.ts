import { describe, expect, it, vi } from "vitest";
import { openDuckdb } from "./duckdb/warehouse.ts";
import { migrate } from "./migrate.ts";
import { raw, sql } from "./sql.ts";
import { schemaVersion, tables } from "./tables.ts";

const path = "shop.duckdb";

/** The tables as schema 1 had them: those of today without what came later. */
const schemaOne = tables
  .slice(
    0,
    tables.findIndex((statement) => statement.includes("order_line_versions")),
  )
  .map((statement) => statement.replace(/,\s*kind VARCHAR NOT NULL DEFAULT 'orders'/, ""));

/** What schema 4 brought. */
const relationship = /\b(interactions|feedback|consents|preferences|deliveries|returns|erasures)/;

/** The tables as schema 3 had them. */
const schemaThree = tables.filter((statement) => !relationship.test(statement));

/** The tables as schema 2 had them. */
const schemaTwo = schemaThree.slice(
  0,
  schemaThree.findIndex((statement) => statement.includes("CREATE TABLE accounts")),
);

describe("migrate", () => {
  it("makes the tables in an empty file, once", async () => {
    await using warehouse = await openDuckdb(":memory:");
    const backUp = vi.fn(async () => {});
    await migrate(warehouse, { path, backUp });
    await migrate(warehouse, { path, backUp });
    const { value } = await warehouse.row<{ value: string }>(
      sql`SELECT value FROM keepworth WHERE key = 'schema_version'`,
    );
    expect(value).toBe(String(schemaVersion));
    expect(await warehouse.row(sql`SELECT count(*) AS n FROM orders`)).toEqual({ n: 0 });
    expect(backUp).not.toHaveBeenCalled();
  });

  it("brings a file of schema 1 to what a new one has", async () => {
    await using fresh = await openDuckdb(":memory:");
    await migrate(fresh, { path, backUp: async () => {} });
    await using older = await openDuckdb(":memory:");
    for (const statement of schemaOne) await older.run(raw(statement));
    await older.run(sql`INSERT INTO keepworth VALUES ('schema_version', '1')`);
    await older.run(raw("CREATE TABLE run_3_customers AS SELECT 'a' AS customer_id, 5.0 AS clv"));
    await migrate(older, { path, backUp: async () => {} });
    const shape = sql`SELECT table_name, column_name, data_type FROM information_schema.columns
      WHERE table_schema = 'main' AND table_name IN (SELECT table_name FROM information_schema.tables) ORDER BY ALL`;
    expect(await older.rows(sql`SELECT * FROM run_3_customers`)).toEqual([
      { customer_id: "a", clv: 5, pipeline: 0, networking: 0, learning: 0 },
    ]);
    await older.run(raw("DROP TABLE run_3_customers"));
    expect(await older.rows(shape)).toEqual(await fresh.rows(shape));
  });

  it("brings a file of schema 2 to what a new one has, and leaves its rows alone", async () => {
    await using fresh = await openDuckdb(":memory:");
    await migrate(fresh, { path, backUp: async () => {} });
    await using older = await openDuckdb(":memory:");
    for (const statement of schemaTwo) await older.run(raw(statement));
    await older.run(sql`INSERT INTO keepworth VALUES ('schema_version', '2')`);
    await older.run(sql`INSERT INTO mappings VALUES ('a,b', '{}', TIMESTAMP '2026-01-31 10:00:00')`);
    const backUp = vi.fn(async () => {});
    await migrate(older, { path, backUp });
    expect(backUp).toHaveBeenCalledExactlyOnceWith(2);
    const shape = sql`SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
      WHERE table_schema = 'main' ORDER BY ALL`;
    expect(await older.rows(shape)).toEqual(await fresh.rows(shape));
    expect(await older.rows(sql`SELECT headers FROM mappings`)).toEqual([{ headers: "a,b" }]);
  });

  it("brings a file of schema 3 to what a new one has", async () => {
    await using fresh = await openDuckdb(":memory:");
    await migrate(fresh, { path, backUp: async () => {} });
    await using older = await openDuckdb(":memory:");
    for (const statement of schemaThree) await older.run(raw(statement));
    await older.run(sql`INSERT INTO keepworth VALUES ('schema_version', '3')`);
    await migrate(older, { path, backUp: async () => {} });
    const shape = sql`SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
      WHERE table_schema = 'main' ORDER BY ALL`;
    expect(await older.rows(shape)).toEqual(await fresh.rows(shape));
  });

  it("takes an e-mail address once, and one answer to a question with its options", async () => {
    await using warehouse = await openDuckdb(":memory:");
    await migrate(warehouse, { path, backUp: async () => {} });
    const account = (id: string) => sql`INSERT INTO accounts (account_id, email, name, role, created_at)
      VALUES (${id}, 'a@shop.test', 'A', 'viewer', TIMESTAMP '2026-01-31 10:00:00')`;
    await warehouse.run(account("1"));
    await expect(warehouse.run(account("2"))).rejects.toThrow(/a@shop\.test/);
    const answer = (stamp: string) => sql`INSERT OR REPLACE INTO answers
      VALUES ('overview', '{}', ${stamp}, '{}', TIMESTAMP '2026-01-31 10:00:00', 0.5)`;
    await warehouse.run(answer("1"));
    await warehouse.run(answer("2"));
    expect(await warehouse.rows(sql`SELECT stamp FROM answers`)).toEqual([{ stamp: "2" }]);
  });

  it("brings an older file forward after a backup, step by step", async () => {
    await using warehouse = await openDuckdb(":memory:");
    const backUp = vi.fn(async () => {});
    await migrate(warehouse, { path, backUp });
    const steps = [
      { from: schemaVersion, statements: [raw("CREATE TABLE later (i INTEGER)")] },
      { from: schemaVersion + 1, statements: [raw("INSERT INTO later VALUES (1)")] },
    ];
    await migrate(warehouse, { path, backUp, steps, target: schemaVersion + 2 });
    expect(backUp).toHaveBeenCalledExactlyOnceWith(schemaVersion);
    expect(await warehouse.row(sql`SELECT i FROM later`)).toEqual({ i: 1 });
  });

  it("touches nothing when a step on the way is missing", async () => {
    await using warehouse = await openDuckdb(":memory:");
    const backUp = vi.fn(async () => {});
    await migrate(warehouse, { path, backUp });
    const steps = [{ from: schemaVersion, statements: [raw("CREATE TABLE later (i INTEGER)")] }];
    await expect(migrate(warehouse, { path, backUp, steps, target: schemaVersion + 2 })).rejects.toThrow(
      `from schema ${schemaVersion + 1} to ${schemaVersion + 2}`,
    );
    expect(backUp).not.toHaveBeenCalled();
    await migrate(warehouse, { path, backUp });
  });

  it("leaves an older file as it was when a step fails", async () => {
    await using warehouse = await openDuckdb(":memory:");
    const backUp = async () => {};
    await migrate(warehouse, { path, backUp });
    const steps = [
      {
        from: schemaVersion,
        statements: [raw("CREATE TABLE later (i INTEGER)"), raw("SELECT * FROM nowhere")],
      },
    ];
    await expect(migrate(warehouse, { path, backUp, steps, target: schemaVersion + 1 })).rejects.toThrow(
      /nowhere/,
    );
    await expect(warehouse.rows(sql`SELECT * FROM later`)).rejects.toThrow(/later/);
    await migrate(warehouse, { path, backUp });
  });

  it("refuses a file that a newer Keepworth wrote", async () => {
    await using warehouse = await openDuckdb(":memory:");
    await migrate(warehouse, { path, backUp: async () => {} });
    await warehouse.run(sql`UPDATE keepworth SET value = '99' WHERE key = 'schema_version'`);
    await expect(migrate(warehouse, { path, backUp: async () => {} })).rejects.toMatchObject({
      code: "database.newer",
      details: { found: 99, known: schemaVersion },
    });
  });

  it("refuses a database of something else", async () => {
    await using warehouse = await openDuckdb(":memory:");
    await warehouse.run(raw("CREATE TABLE invoices (i INTEGER)"));
    await expect(migrate(warehouse, { path, backUp: async () => {} })).rejects.toMatchObject({
      code: "database.foreign",
      details: { tables: ["invoices"] },
    });
  });
});
