import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { writeDemoShop } from "@keepworth/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cluster } from "../../../testing/cluster.ts";
import { clearSchema, layFile } from "../../../testing/lake.ts";

const bin = fileURLToPath(new URL("../bin/keepworth.js", import.meta.url));
const there = await cluster();
const id = Math.random().toString(36).slice(2, 10);
const [schema, results] = [`shop_${id}`, `keepworth_${id}`];

describe.runIf(there)("the same shop in files and in the tables of a cluster", () => {
  const folder = mkdtempSync(join(tmpdir(), "keepworth-cluster-"));
  const files = join(folder, "files");
  const lake = join(folder, "lake");
  let read: string;

  /** What a shell in a folder would see on stdout. */
  async function keepworth(cwd: string, ...words: string[]): Promise<string> {
    const env = { ...process.env, NO_COLOR: "1", LANG: "en_US.UTF-8", SHOP_TOKEN: "s3cret" };
    const { stdout } = await promisify(execFile)(process.execPath, [bin, ...words], { cwd, env });
    return stdout;
  }

  beforeAll(async () => {
    for (const one of [files, lake]) mkdirSync(one);
    const shop = await writeDemoShop(join(files, "demo"), { customers: 500 });
    const paths = shop.files.filter(({ kind }) => kind !== "experiment").map(({ file }) => file);
    for (const file of paths) {
      const table = file.replace(".csv", "").replaceAll("-", "_");
      await layFile(there!, `${schema}.${table}`, join(files, "demo", file));
    }
    await keepworth(files, "run", ...paths.map((file) => join("demo", file)), "--dataset", "demo");
    const where = ["--catalog", "lake", "--schema", schema, "--results", `lake.${results}`];
    const how = ["--server", there!.url, "--token-env", "SHOP_TOKEN", "--dataset", "demo"];
    await keepworth(lake, "connect", "trino", ...where, ...how);
    read = await keepworth(lake, "run", "--warehouse", "trino");
  }, 600_000);
  afterAll(async () => {
    for (const one of [schema, results]) await clearSchema(there!, one);
    rmSync(folder, { recursive: true, force: true });
  });

  it("have one report", async () => {
    const report = await keepworth(files, "report");
    expect(report).toContain("What your customers are worth");
    expect(read.trim()).toBe(report.trim());
    expect((await keepworth(lake, "report")).trim()).toBe(report.trim());
  });

  it.each([["customers", "--limit", "20", "--sort", "-clv"], ["segments"], ["formula"]])(
    "answer %s alike",
    async (...words) => {
      expect(await keepworth(lake, ...words)).toBe(await keepworth(files, ...words));
    },
  );

  it("have one page of a customer, and one export", async () => {
    const [best] = (await keepworth(files, "customers", "--limit", "1", "--json")).split("\n");
    const customer = (JSON.parse(best!) as { readonly customer_id: string }).customer_id;
    const page = await keepworth(files, "customer", customer);
    expect(page).toContain(customer);
    expect(await keepworth(lake, "customer", customer)).toBe(page);
    for (const one of [files, lake]) await keepworth(one, "export", "--format", "csv", "--out", "out.csv");
    const [embedded, clustered] = [files, lake].map((one) =>
      rowsOf(readFileSync(join(one, "out.csv"), "utf8")),
    );
    expect(clustered!.length).toBe(embedded!.length);
    for (const [i, row] of embedded!.entries()) {
      for (const [k, cell] of row.entries()) {
        const other = clustered![i]![k]!;
        if (cell === "" || Number.isNaN(Number(cell))) expect(other).toBe(cell);
        else expect(Number(other)).toBeCloseTo(Number(cell), 6);
      }
    }
  });

  it("keeps the secret out of every file", () => {
    expect(readFileSync(join(lake, "keepworth.json"), "utf8")).not.toContain("s3cret");
    expect(readFileSync(join(lake, "keepworth.json"), "utf8")).toContain("SHOP_TOKEN");
  });
});

const rowsOf = (csv: string) =>
  csv
    .trim()
    .split("\n")
    .map((line) => line.split(","))
    .toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1));
