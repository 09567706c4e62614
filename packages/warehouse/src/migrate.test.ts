import { describe, expect, it, vi } from "vitest";
import { openDuckdb } from "./duckdb/warehouse.ts";
import { migrate } from "./migrate.ts";
import { raw, sql } from "./sql.ts";
import { schemaVersion } from "./tables.ts";

const path = "shop.duckdb";

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
