import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDuckdb } from "@keepworth/warehouse";
import { afterAll, describe, expect, it } from "vitest";
import { preview } from "./preview.ts";

const folder = await mkdtemp(join(tmpdir(), "keepworth-preview-"));
const warehouse = await openDuckdb(":memory:");

afterAll(async () => {
  await warehouse.close();
  await rm(folder, { recursive: true });
});

async function looked(name: string, text: string, options: Parameters<typeof preview>[2] = {}) {
  const file = join(folder, name);
  await writeFile(file, text);
  return preview(warehouse, file, options);
}

describe("a preview", () => {
  it("tells what a file of orders is read as, with its first rows as they stand", async () => {
    const told = await looked(
      "orders.csv",
      "Order ID,Customer,Date,Amount\n1,ann,2026-01-02,10.50\n2,bob,2026-01-03,7\n",
    );
    expect(told).toMatchObject({
      kind: "orders",
      format: "generic",
      headers: ["Order ID", "Customer", "Date", "Amount"],
      mapping: { order: "Order ID", customer: "Customer", date: "Date", amount: "Amount" },
      problem: null,
    });
    expect(told.samples).toEqual([
      { "Order ID": "1", Customer: "ann", Date: "2026-01-02", Amount: "10.50" },
      { "Order ID": "2", Customer: "bob", Date: "2026-01-03", Amount: "7" },
    ]);
    const groups = told.fields.filter(({ group }) => group !== null).map(({ name }) => name);
    expect(groups).toContain("date");
    expect(groups).toContain("customer");
  });

  it("tells other records by their headers", async () => {
    const told = await looked(
      "deals.csv",
      "deal id,customer,amount,stage,expected close\nD1,ann,500,proposal,2026-09-01\n",
    );
    expect(told).toMatchObject({ kind: "opportunities", problem: null });
    expect(told.mapping).toMatchObject({ opportunity_id: "deal id", amount: "amount" });
  });

  it("says what is missing, proposes what it can, and takes the user's choice", async () => {
    const text = "who,when it was,money\nann,2026-01-02,10\n";
    const told = await looked("odd.csv", text);
    expect(told.problem?.code).toBe("columns.missing");
    expect(told.headers).toEqual(["who", "when it was", "money"]);
    const mapping = { customer: "who", date: "when it was", amount: "money" };
    expect(await looked("odd.csv", text, { mapping })).toMatchObject({
      kind: "orders",
      mapping,
      problem: null,
    });
  });

  it("offers the fields of the kind that was chosen", async () => {
    const told = await looked("odd2.csv", "a,b\n1,2\n", { as: "referrals", mapping: {} });
    expect(told.kind).toBe("referrals");
    expect(told.fields.map(({ name }) => name)).toContain("referrer");
    expect(told.problem?.code).toBe("columns.missing");
  });

  it("refuses what is no table", async () => {
    await expect(preview(warehouse, join(folder, "nothing.csv"))).rejects.toMatchObject({
      code: "file.missing",
    });
  });
});
