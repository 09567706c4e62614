import { chmod, copyFile, mkdir, readdir, readFile, symlink, writeFile, lstat } from "node:fs/promises";
import { dirname } from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "@keepworth/warehouse";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import { backup, customers, exportCustomers, open, overview, writeDemo, type Keepworth } from "../index.ts";
import { keepOlder } from "./copyDatabase.ts";

const path = testFolder();
const database = path("shop.duckdb");

async function ask<T>(question: (keepworth: Keepworth) => Promise<T>, file = database): Promise<T> {
  await using keepworth = await open(file);
  return await question(keepworth);
}

const leftovers = async () => (await readdir(dirname(database))).filter((name) => name.includes("part-"));

beforeAll(async () => {
  await writeDemo(path("orders.csv"), { customers: 200 });
  await runAll(database, { files: [path("orders.csv")] });
});

describe("a backup", () => {
  it("works for a database that is called backup", async () => {
    await copyFile(database, path("backup.duckdb"));
    await ask((keepworth) => backup(keepworth, path("copy.duckdb")), path("backup.duckdb"));
    const original = await ask((keepworth) => overview(keepworth));
    expect(await ask((keepworth) => overview(keepworth), path("copy.duckdb"))).toEqual(original);
  });

  it("leaves nothing when it fails, and can then be made", async () => {
    const file = path("failed.duckdb");
    await ask(async (keepworth) => {
      const run = keepworth.warehouse.run.bind(keepworth.warehouse);
      const failing = vi.spyOn(keepworth.warehouse, "run").mockImplementation(async (statement) => {
        if (statement.text.startsWith("COPY")) throw new Error("the lights went out");
        return run(statement);
      });
      await expect(backup(keepworth, file)).rejects.toThrow("the lights went out");
      failing.mockRestore();
      expect(await leftovers()).toEqual([]);
      await expect(lstat(file)).rejects.toThrow("ENOENT");
      await backup(keepworth, file);
    });
    expect(await leftovers()).toEqual([]);
  });
});

describe("the copy that is kept of an older database", () => {
  it("holds what is only in the log so far, and replaces no earlier copy", async () => {
    const kept = await ask(async ({ warehouse }) => {
      await warehouse.run(sql`INSERT INTO mappings VALUES ('late', '{}', TIMESTAMP '2026-01-01 00:00:00')`);
      return [await keepOlder(warehouse, database, 0), await keepOlder(warehouse, database, 0)];
    });
    expect(kept).toEqual([`${database}.v0.bak`, `${database}.v0.2.bak`]);
    const found = await ask(
      ({ warehouse }) => warehouse.rows(sql`SELECT headers FROM mappings WHERE headers = 'late'`),
      kept[0],
    );
    expect(found).toHaveLength(1);
  });
});

describe("an export", () => {
  const csv = (keepworth: Keepworth, file: string) => exportCustomers(keepworth, file, { format: "csv" });

  it("says that a folder cannot be written over", async () => {
    await mkdir(path("folder.csv"));
    await expect(ask((keepworth) => csv(keepworth, path("folder.csv")))).rejects.toMatchObject({
      code: "output.unwritable",
      details: { path: path("folder.csv") },
    });
  });

  it.skipIf(process.getuid?.() === 0)("says that a folder is not for us to write to", async () => {
    await mkdir(path("closed"));
    await chmod(path("closed"), 0o500);
    await expect(ask((keepworth) => csv(keepworth, path("closed/all.csv")))).rejects.toMatchObject({
      code: "output.unwritable",
    });
  });

  it("leaves the earlier file as it is when it fails", async () => {
    const file = path("customers.csv");
    await writeFile(file, "earlier");
    await ask(async (keepworth) => {
      vi.spyOn(keepworth.warehouse, "run").mockImplementation(async (statement) => {
        await writeFile(/TO '(.+?)'/.exec(statement.text)![1]!, "half");
        throw new Error("the lights went out");
      });
      await expect(csv(keepworth, file)).rejects.toThrow("the lights went out");
    });
    expect(await readFile(file, "utf8")).toBe("earlier");
    expect(await leftovers()).toEqual([]);
  });

  it("is compressed where its name says so, and written where a link points to", async () => {
    await ask((keepworth) => csv(keepworth, path("customers.csv.gz")));
    expect(gunzipSync(await readFile(path("customers.csv.gz"))).toString()).toMatch(/^customer_id,/);
    await writeFile(path("target.csv"), "earlier");
    await symlink(path("target.csv"), path("link.csv"));
    await ask((keepworth) => csv(keepworth, path("link.csv")));
    expect(await readFile(path("target.csv"), "utf8")).toMatch(/^customer_id,/);
    expect((await lstat(path("link.csv"))).isSymbolicLink()).toBe(true);
  });
});

describe("a list of customers", () => {
  const listed = (options: Parameters<typeof customers>[1]) =>
    ask(async (keepworth) => {
      for await (const _ of customers(keepworth, options));
    });

  it.each(["expected_next_order<2025-02-31", "as_of=March 3 2025", "as_of>2025-3-1"])(
    "knows no day in %s",
    async (where) => {
      await expect(listed({ where: [where] })).rejects.toMatchObject({ code: "option.invalid" });
    },
  );

  it.each([0, -1, 2.5, Number.NaN])("cannot have %s customers", async (limit) => {
    await expect(listed({ limit })).rejects.toMatchObject({
      code: "option.invalid",
      details: { option: "limit" },
    });
  });
});
