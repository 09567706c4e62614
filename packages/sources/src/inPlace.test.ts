import { appendFile } from "node:fs/promises";
import { sql } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { issueCounts, makeKit, type Kit } from "../test/kit.ts";
import { listImports } from "./imports.ts";
import { ordersRelation } from "./ordersRelation.ts";

async function parquet(kit: Kit, values: string, name = "orders.parquet"): Promise<{ path: string }> {
  const path = `${kit.folder}/${name}`;
  await kit.rows(
    `COPY (SELECT * FROM (VALUES ${values}) t(order_id, customer_id, date, amount)) TO '${path}'`,
  );
  return { path };
}

const fine =
  "(1, 7::BIGINT, DATE '2025-01-02', 10.0::DOUBLE), (2, 8, DATE '2025-01-03', 20.5), (3, 7, DATE '2025-02-03', 5)";

describe("Parquet read in place", () => {
  it("accounts for it and leaves its orders where they are, ids in their own type", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(await parquet(kit, fine), { inPlace: true });
    expect(answer).toMatchObject({
      inPlace: true,
      quality: { rows: 3, kept: 3, merged: 0, refused: 0, issues: [] },
    });
    expect(answer.months.map(({ month, orders, net }) => [month, orders, net])).toEqual([
      ["2025-01", 2, 30.5],
      ["2025-02", 1, 5],
    ]);
    expect(await kit.rows("SELECT count(*) AS n FROM order_versions")).toEqual([{ n: 0 }]);
    const orders = await ordersRelation(kit.warehouse, "main");
    expect(await kit.warehouse.rows(sql`SELECT * FROM ${orders} ORDER BY order_id LIMIT 1`)).toEqual([
      {
        dataset: "main",
        import_id: 1,
        source: "generic",
        kind: "order",
        order_id: 1,
        customer_id: 7,
        ordered_at: null,
        day: "2025-01-02",
        currency: null,
        revenue: 10,
        tax: 0,
        shipping: 0,
        discount: 0,
        cost: null,
        refunded: 0,
        refunded_at: null,
        channel: null,
        coupon: null,
        status: null,
        promised_at: null,
        delivered_at: null,
      },
    ]);
    expect(await kit.warehouse.row(sql`SELECT typeof(customer_id) AS type FROM ${orders} LIMIT 1`)).toEqual({
      type: "BIGINT",
    });
  });

  it("has the same columns, and the same orders, as the file imported", async () => {
    await using kit = await makeKit();
    const file = await parquet(kit, fine);
    await kit.bring(file, { inPlace: true });
    await kit.bring(file, { dataset: "copy" });
    const columns = async (dataset: string) =>
      Object.keys(
        (
          await kit.warehouse.rows(sql`SELECT * FROM ${await ordersRelation(kit.warehouse, dataset)} LIMIT 1`)
        )[0]!,
      );
    expect(await columns("main")).toEqual(await columns("copy"));
    const orders = async (dataset: string) =>
      kit.warehouse.rows(
        sql`SELECT CAST(customer_id AS VARCHAR) AS customer_id, day, revenue, kind FROM ${await ordersRelation(kit.warehouse, dataset)} ORDER BY day`,
      );
    expect(await orders("main")).toEqual(await orders("copy"));
  });

  it("lists refused rows and keeps them out of the orders", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      await parquet(kit, `${fine}, (4, 9, NULL, 1), (5, 0, DATE '2025-01-03', 2)`),
      { inPlace: true },
    );
    expect(answer.quality).toMatchObject({ rows: 5, kept: 4, refused: 1 });
    expect(issueCounts(answer)).toEqual({ "refused date.missing": 1, "noted customer.nobody": 1 });
    expect(await kit.rows("SELECT row_no, code FROM import_issues ORDER BY row_no")).toEqual([
      { row_no: 4, code: "date.missing" },
      { row_no: 5, code: "customer.nobody" },
    ]);
    const orders = await ordersRelation(kit.warehouse, "main");
    expect(
      await kit.warehouse.rows(sql`SELECT kind, count(*) AS n FROM ${orders} GROUP BY kind ORDER BY kind`),
    ).toEqual([
      { kind: "nobody", n: 1 },
      { kind: "order", n: 3 },
    ]);
  });

  it.each([
    ["repeated orders", `${fine}, (3, 7, DATE '2025-02-04', 5)`],
    ["refunds", `${fine}, (4, 7, DATE '2025-02-04', -5)`],
  ])("refuses a file with %s: it has to be imported", async (reason, values) => {
    await using kit = await makeKit();
    await expect(kit.bring(await parquet(kit, values), { inPlace: true })).rejects.toMatchObject({
      code: "import.inPlace",
      details: { reason },
    });
    expect(await listImports(kit.warehouse)).toEqual([]);
  });

  it("refuses a file that is not Parquet, and a dataset that holds other orders", async () => {
    await using kit = await makeKit();
    const csv = "customer,date,amount\n7,2025-01-02,10\n";
    await expect(kit.bring(csv, { inPlace: true })).rejects.toMatchObject({ details: { reason: "format" } });
    await kit.bring(csv);
    await expect(kit.bring(await parquet(kit, fine), { inPlace: true })).rejects.toMatchObject({
      details: { reason: "dataset" },
    });
    await kit.bring(await parquet(kit, fine), { inPlace: true, dataset: "other" });
    await expect(kit.bring(csv, { dataset: "other" })).rejects.toMatchObject({
      details: { reason: "dataset" },
    });
  });

  it("does not answer from a file that has changed, until it is imported again", async () => {
    await using kit = await makeKit();
    const file = await parquet(kit, fine);
    await kit.bring(file, { inPlace: true });
    expect((await kit.bring(file, { inPlace: true })).quality).toMatchObject({ kept: 0, merged: 3 });
    await appendFile(file.path, "x");
    await expect(ordersRelation(kit.warehouse, "main")).rejects.toMatchObject({
      code: "import.inPlace",
      details: { reason: "changed" },
    });
    await parquet(kit, `${fine}, (4, 7, DATE '2025-03-03', 5)`);
    expect((await kit.bring(file, { inPlace: true })).quality).toMatchObject({ kept: 4 });
    expect(await listImports(kit.warehouse)).toMatchObject([
      { id: 1, undoneAt: expect.any(String) },
      { id: 2, undoneAt: null },
    ]);
    const orders = await ordersRelation(kit.warehouse, "main");
    expect(await kit.warehouse.row(sql`SELECT count(*) AS n FROM ${orders}`)).toEqual({ n: 4 });
  });
});
