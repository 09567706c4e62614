import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../test/engines.ts";
import { prepare } from "../test/prepare.ts";
import { raw, sql, type Sql } from "./sql.ts";
import { recordsOfCustomer } from "./records.ts";
import { makeClusterTables } from "./trino/tables.ts";
import type { Warehouse } from "./warehouse.ts";

describe.each(engines)("records on $name", ({ open }) => {
  let warehouse: Warehouse;
  const run = (statement: string) => warehouse.run(raw(statement));
  const valid = (view: string, columns: string) =>
    warehouse.rows(raw(`SELECT ${columns} FROM ${view} ORDER BY ${columns}`));

  beforeAll(async () => {
    warehouse = await open();
    await prepare(warehouse);
    await run(`INSERT INTO products_versions (dataset, import_id, row_no, copy, product_id, name, category) VALUES
      ('main', 2, 9, 1, 'p', 'later', NULL), ('main', 3, 1, 1, 'p', NULL, NULL), ('main', 1, 50, 1, 'p', 'early', 'cups'),
      ('other', 4, 1, 1, 'p', 'elsewhere', NULL)`);
    await run(`INSERT INTO consents_versions (dataset, import_id, row_no, copy, customer_id, channel, purpose, given_at, withdrawn_at) VALUES
      ('main', 1, 1, 1, 'ana', 'email', 'all', DATE '2026-03-01', DATE '2026-02-01'),
      ('main', 2, 1, 1, 'ana', 'email', 'all', DATE '2026-01-01', DATE '2026-02-15')`);
    await run(`INSERT INTO leads_versions (dataset, import_id, row_no, copy, lead_id, status, customer_id) VALUES
      ('main', 1, 1, 1, 'l', 'open', 'ana'), ('main', 1, 2, 1, 'l', 'lost', 'bo'), ('main', 1, 3, 1, 'm', NULL, 'ana')`);
    await run(`INSERT INTO costs_versions (dataset, import_id, row_no, copy, kind, amount) VALUES
      ('main', 1, 1, 1, 'service', 2), ('main', 1, 2, 2, 'service', 2), ('main', 2, 1, 1, 'service', 2)`);
  });
  afterAll(() => warehouse.close());

  it("takes what the latest file that has a value says of a thing", async () => {
    expect(await valid("products", "dataset, name, category")).toEqual([
      { dataset: "main", name: "later", category: "cups" },
      { dataset: "other", name: "elsewhere", category: null },
    ]);
  });

  it("takes the latest days of a consent, whatever file tells them", async () => {
    expect(await valid("consents", "given_at, withdrawn_at")).toEqual([
      { given_at: "2026-03-01", withdrawn_at: "2026-02-15" },
    ]);
  });

  it("takes the last row of a record, and counts those that are alike within a file alone", async () => {
    expect(await valid("leads", "lead_id, status, customer_id")).toEqual([
      { lead_id: "l", status: "lost", customer_id: "bo" },
      { lead_id: "m", status: null, customer_id: "ana" },
    ]);
    expect(await valid("costs", "kind, amount")).toEqual([
      { kind: "service", amount: 2 },
      { kind: "service", amount: 2 },
    ]);
  });

  it("finds one customer's without those that another version gives to somebody else", async () => {
    const of = (customer: string): Sql =>
      recordsOfCustomer(warehouse.dialect, "leads", { dataset: "main", customer });
    expect(await warehouse.rows(sql`SELECT lead_id FROM ${of("ana")} AS r`)).toEqual([{ lead_id: "m" }]);
    expect(await warehouse.rows(sql`SELECT lead_id FROM ${of("bo")} AS r`)).toEqual([{ lead_id: "l" }]);
    const consents = recordsOfCustomer(warehouse.dialect, "consents", { dataset: "main", customer: "ana" });
    expect(await warehouse.rows(sql`SELECT channel, given_at FROM ${consents} AS r`)).toEqual([
      { channel: "email", given_at: "2026-03-01" },
    ]);
  });

  it("makes in a cluster only what is not there yet", async () => {
    if (warehouse.state === warehouse) return;
    await run(`CREATE OR REPLACE VIEW orders AS SELECT 'main' AS dataset`);
    await makeClusterTables(warehouse);
    expect(await valid("orders", "dataset")).toEqual([{ dataset: "main" }]);
    expect(await valid("products", "name")).toHaveLength(2);
    expect(await warehouse.rows(raw("SELECT revenue, promised_at FROM order_lines, deliveries"))).toEqual([]);
  });
});
