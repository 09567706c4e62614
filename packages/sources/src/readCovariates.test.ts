import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDuckdb, sql, type Warehouse } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCovariates } from "./readCovariates.ts";

let folder: string;
let warehouse: Warehouse;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepworth-covariates-"));
  warehouse = await openDuckdb(":memory:");
});

afterAll(async () => {
  await warehouse.close();
  await rm(folder, { recursive: true });
});

async function read(text: string) {
  const file = join(folder, `${Math.random()}.csv`);
  await writeFile(file, text);
  return readCovariates(warehouse, file, "covariates_read");
}

describe("a file of covariates", () => {
  it("with a row for each customer is static; what is not a number is text", async () => {
    const found = await read("Id;Gender;Channel;Score\n1;0;web;1,5\n2;1;Shop 2;2\n");
    expect(found).toMatchObject({
      kind: "static",
      columns: [
        { name: "Gender", text: false },
        { name: "Channel", text: true },
        { name: "Score", text: false },
      ],
    });
    expect(await warehouse.rows(sql`SELECT * FROM ${found.table} ORDER BY customer_id`)).toEqual([
      { customer_id: "1", Gender: 0, Channel: "web", Score: 1.5 },
      { customer_id: "2", Gender: 1, Channel: "Shop 2", Score: 2 },
    ]);
  });

  it("with a date column is dynamic", async () => {
    const found = await read("Id,Cov.Date,High.Season\n1,2005-01-02,0\n1,2005-01-09,1\n");
    expect(found.kind).toBe("dynamic");
    expect(
      await warehouse.rows(sql`SELECT day, "High.Season" AS high FROM ${found.table} ORDER BY day`),
    ).toEqual([
      { day: "2005-01-02", high: 0 },
      { day: "2005-01-09", high: 1 },
    ]);
  });

  it.each([
    ["a customer twice", "Id,Gender\n1,0\n1,1\n", "covariates.twice"],
    ["an empty value", "Id,Gender\n1,0\n2,\n", "covariates.value"],
    ["no covariate", "Id,Date\n1,2005-01-02\n", "columns.missing"],
    ["no customer", "Gender,Age\n1,2\n", "columns.missing"],
  ])("with %s is refused", async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });
});
