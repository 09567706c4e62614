import { readFile } from "node:fs/promises";
import { raw } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { cluster } from "../../../../testing/cluster.ts";
import { dataFile } from "../../../../testing/data.ts";
import { layIceberg } from "../../../../testing/lake.ts";
import { accountsOf, asText, makeClusterKit, ordersOf } from "../../test/cluster.ts";
import { listImports } from "../imports.ts";
import { changedSince } from "./readCluster.ts";

const lake = await cluster();
const [cdnow, retail] = [dataFile("cdnow-full.txt"), dataFile("online-retail-invoices.csv")];
const [slow, now] = [240_000, new Date("2026-11-22T12:00:00Z")];

/** A few rows of every way in which a row can be read or refused. */
const tricky = `Order ID;Client;Date;Amount;Status;Coupon;Currency
1;ana;03.11.2024;"1.234,50 €";paid;;EUR
2;ana;25.11.2024;10,00;paid;WELCOME;EUR
3;bo;26.11.2024;-4,00;paid;;EUR
4;bo;25.11.2024;4,00;paid;;EUR
5;bo;27.11.2024;7,00;paid;;
6;guest;27.11.2024;9,00;paid;;EUR
7;ana;31.02.2024;9,00;paid;;EUR
8;ana;28.11.2024;nine;paid;;EUR
9;ana;28.11.2024;5,00;test;;EUR
10;bo;28.11.2024;5,00;failed;;EUR
11;bo;29.11.2024;6,00;cancelled;;EUR
12;cy;;6,00;paid;;EUR
2;ana;26.11.2024;12,00;paid;WELCOME;EUR
2;ana;26.11.2024;12,00;paid;WELCOME;EUR
13;cy;30.11.2024;-20,00;paid;;EUR
14;bo;30.11.2024;-5,00;paid;;EUR
4;bo;02.12.2024;-1,50;paid;;EUR
15;cy;01.12.2024;0,00;paid;;EUR
16;ana;13.12.2099;1,00;paid;;EUR
`;

/** Orders and refunds of a few customers, at random, but the same each time. */
function randomShop(seed: number): string {
  let state = seed;
  const draw = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  const rows = Array.from({ length: 400 }, (_, i) => {
    const day = new Date(Date.UTC(2024, 0, 1 + draw(300))).toISOString().slice(0, 10);
    const back = draw(3) === 0;
    const amount = (back ? -1 : 1) * (1 + draw(6)) * (draw(4) === 0 ? 0.5 : 10);
    const order = back && draw(4) === 0 ? draw(400) : i;
    return [
      `o${order}`,
      `c${draw(12)}`,
      `${day} ${10 + draw(12)}:${10 + draw(50)}:00`,
      amount.toFixed(2),
    ].join(",");
  });
  return ["order_id,customer_id,date,amount", ...rows].join("\n");
}

describe.skipIf(lake === null)("tables of a cluster", { timeout: slow }, () => {
  it.skipIf(cdnow === null)("gives the orders of CDNOW that its file gives, typed or as texts", async () => {
    await using kit = await makeClusterKit(lake!);
    const lines = (await readFile(cdnow!, "utf8")).trim().split(/\r?\n/).slice(1);
    const content = [
      "customer_id,date,number_of_cds,dollar_value",
      ...lines.map((line) => line.trim().replaceAll(/ +/g, ",")),
    ].join("\n");
    const brought = await kit.bring("orders", content);
    const typed = `SELECT customer_id, CAST(strptime(date, '%Y%m%d') AS DATE) AS date, CAST(number_of_cds AS INTEGER) AS number_of_cds,
      CAST(dollar_value AS DECIMAL(8,2)) AS dollar_value FROM (${asText})`;
    const wanted = await ordersOf(kit.embedded);
    expect(wanted).toHaveLength(69_659);
    for (const query of [typed, asText]) {
      await kit.lay("orders", query, content);
      const [orders] = await kit.read({ orders: { table: "orders" } });
      expect(accountsOf(orders!)).toEqual(accountsOf(brought));
      expect(orders!.months).toEqual(brought.months);
      expect((await ordersOf(kit.cluster)).join()).toBe(wanted.join());
    }
  });

  it.skipIf(retail === null)("settles the refunds of Online Retail as its file does", async () => {
    await using kit = await makeClusterKit(lake!);
    const content = await readFile(retail!, "utf8");
    const brought = await kit.bring("orders", content);
    const typed = `SELECT InvoiceNo, strptime(InvoiceDate, '%m/%d/%Y %H:%M') AS InvoiceDate, TRY_CAST(CustomerID AS BIGINT) AS CustomerID,
      CAST(Quantity AS INTEGER) AS Quantity, CAST(UnitPrice AS DOUBLE) AS UnitPrice FROM (${asText})`;
    const wanted = await ordersOf(kit.embedded);
    for (const query of [typed, asText]) {
      await kit.lay("orders", query, content);
      const [orders] = await kit.read({ orders: { table: "orders" } });
      expect(accountsOf(orders!)).toEqual(accountsOf(brought));
      expect((await ordersOf(kit.cluster)).join()).toBe(wanted.join());
    }
  });

  it("reads, refuses and merges rows by the rules for files, and says so row by row", async () => {
    await using kit = await makeClusterKit(lake!);
    const brought = await kit.bring("orders", tricky);
    await kit.lay(
      "orders",
      "SELECT * FROM read_csv(FILE, all_varchar = true, header = true, delim = ';')",
      tricky,
    );
    await kit.read({ orders: { table: "orders" } });
    // Reading once more replaces what was read before, and leaves nothing of it.
    const [orders] = await kit.read({ orders: { table: "orders" } });
    const made = await kit.cluster.rows<{ name: string }>(
      raw(`SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = current_schema AND (table_name LIKE 'kw%' OR table_name LIKE 'import%') ORDER BY table_name`),
    );
    expect(made.map(({ name }) => name)).toEqual([
      "import_issues_2",
      expect.stringMatching(/^kw_of_orders_2_/),
    ]);
    const imports = await listImports(kit.cluster.state);
    expect(imports.map(({ id, undoneAt }) => [id, undoneAt === null])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(await ordersOf(kit.cluster)).toEqual(await ordersOf(kit.embedded));
    expect(accountsOf(orders!)).toEqual(accountsOf(brought));
    expect(orders!.notes).toMatchObject({ dateStyle: "d.m.y", decimal: ",", currency: "EUR" });
    const issues = await kit.cluster.rows(
      raw(
        `SELECT order_id, customer_id, code, action, field, value FROM import_issues_${orders!.id} WHERE action = 'refused' ORDER BY CAST(order_id AS INTEGER)`,
      ),
    );
    expect(issues.slice(0, 2)).toEqual([
      {
        order_id: "7",
        customer_id: "ana",
        code: "date.invalid",
        action: "refused",
        field: "date",
        value: "31.02.2024",
      },
      {
        order_id: "8",
        customer_id: "ana",
        code: "amount.invalid",
        action: "refused",
        field: "amount",
        value: "nine",
      },
    ]);
  });

  it.each([3, 11, 29])(
    "settles refunds of a shop at random as the embedded engine does (%i)",
    async (seed) => {
      await using kit = await makeClusterKit(lake!);
      const content = randomShop(seed);
      const brought = await kit.bring("orders", content);
      await kit.lay("orders", asText, content);
      const [orders] = await kit.read({ orders: { table: "orders" } });
      expect(accountsOf(orders!)).toEqual(accountsOf(brought));
      expect(await ordersOf(kit.cluster)).toEqual(await ordersOf(kit.embedded));
    },
  );

  it("takes cents for money, and the shop's own day of an instant", async () => {
    await using kit = await makeClusterKit(lake!);
    await kit.lay(
      "sales",
      `SELECT * FROM (VALUES (7, 'ana', TIMESTAMP '2024-01-31 23:30:00', 1250, 'EUR'), (8, 'bo', TIMESTAMP '2024-02-01 10:00:00', 900, 'JPY'))
        AS t (order_id, customer_no, created_at_utc, amount_cents, currency)`,
    );
    const [orders] = await kit.read(
      {
        orders: {
          table: "sales",
          columns: { customer: "customer_no", date: "created_at_utc", amount: "amount_cents" },
        },
      },
      { timeZone: "Europe/Warsaw", currency: "EUR" },
    );
    expect(accountsOf(orders!)).toMatchObject({ rows: 2, kept: 1, issues: { "currency.other": 1 } });
    expect(orders!.notes).toMatchObject({ amounts: "minorUnits" });
    expect(await kit.cluster.rows(raw("SELECT order_id, day, ordered_at, revenue FROM orders"))).toEqual([
      // A timestamp without a zone is the shop's clock, 22:30 in UTC.
      { order_id: "7", day: "2024-01-31", ordered_at: "2024-01-31T22:30:00Z", revenue: 12.5 },
    ]);
  });

  it("reads one version of a table that changes, and says of others that they did", async () => {
    await using kit = await makeClusterKit(lake!);
    await kit.lay(
      "sales",
      "SELECT 'ana' AS customer_id, DATE '2024-01-31' AS date, CAST(5 AS DECIMAL(9,2)) AS amount",
    );
    await layIceberg(lake!, `${kit.schema}.pinned`, `${kit.schema}.sales`);
    const options = { dataset: "main", importedAt: now, timeZone: "UTC" };
    const more = (table: string) =>
      kit.cluster.run(raw(`INSERT INTO ${table} VALUES ('bo', DATE '2024-02-01', DECIMAL '7.00')`));
    const count = async () =>
      (await kit.cluster.row<{ n: number }>(raw("SELECT count(*) AS n FROM orders"))).n;

    await kit.lay(
      "costs",
      "SELECT 'ads' AS channel, DATE '2024-01-31' AS day, CAST(5 AS DECIMAL(9,2)) AS spend",
    );
    const iceberg = { catalog: "ice", schema: kit.schema, tables: { orders: { table: "pinned" } } };
    const pinned = await kit.read(iceberg.tables, { catalog: "ice" });
    expect(pinned[0]!.fileHash).toMatch(/^version \d+$/);
    await more(`ice.${kit.schema}.pinned`);
    expect([await count(), await changedSince(kit.cluster, iceberg, pinned, options)]).toEqual([1, []]);

    const tables = { orders: { table: "sales" }, costs: { table: "costs" } };
    const hive = { catalog: "lake", schema: kit.schema, tables };
    const loose = await kit.read(hive.tables);
    expect(await changedSince(kit.cluster, hive, loose, options)).toEqual([]);
    await more(`lake.${kit.schema}.sales`);
    expect(await changedSince(kit.cluster, hive, loose, options)).toEqual([`lake.${kit.schema}.sales`]);
    await kit.cluster.run(
      raw(`INSERT INTO lake.${kit.schema}.costs VALUES ('ads', DATE '2024-02-01', DECIMAL '7.00')`),
    );
    expect(await changedSince(kit.cluster, hive, loose, options)).toEqual([
      `lake.${kit.schema}.sales`,
      `lake.${kit.schema}.costs`,
    ]);
    await kit.cluster.run(raw(`DROP TABLE ice.${kit.schema}.pinned`));
  });
});
