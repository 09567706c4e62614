import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { migrate, openDuckdb, sql } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { makeKit, now } from "../test/kit.ts";
import { importFile } from "./importFile.ts";

const script = fileURLToPath(new URL("../test/importInto.ts", import.meta.url));

describe("killing an import", () => {
  it("leaves the database as it was before, or as it is after, never between", async () => {
    await using kit = await makeKit();
    const database = `${kit.folder}/shop.duckdb`;
    {
      await using warehouse = await openDuckdb(database);
      await migrate(warehouse, { path: database, backUp: () => Promise.resolve() });
      const first = await kit.file("first.csv", "order_id,customer_id,date,amount\n1,C1,2025-01-01,5\n");
      await importFile(warehouse, first, { importedAt: now });
    }
    const rows = Array.from({ length: 200_000 }, (_, i) => `${i + 1},C${i % 1000},2025-02-01,${i % 90}`);
    const file = await kit.file("big.csv", `order_id,customer_id,date,amount\n${rows.join("\n")}\n`);

    for (const delay of [0, 150, 400]) {
      const child = spawn(process.execPath, ["--conditions=@keepworth/source", script, database, file], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      await once(child.stdout, "data");
      await setTimeout(delay);
      child.kill("SIGKILL");
      await once(child, "exit");

      await using warehouse = await openDuckdb(database);
      const { imports } = await warehouse.row<{ imports: number }>(
        sql`SELECT count(*) AS imports FROM imports`,
      );
      const { orders } = await warehouse.row<{ orders: number }>(sql`SELECT count(*) AS orders FROM orders`);
      expect([1, 2]).toContain(imports);
      expect(orders).toBe(imports === 1 ? 1 : 200_000);
      if (imports === 2) break;
    }
  }, 60_000);
});
