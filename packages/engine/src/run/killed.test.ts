import { spawn } from "node:child_process";
import { copyFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import { customers, open, runs, writeDemo } from "../index.ts";

const path = testFolder();
const killed = fileURLToPath(new URL("../../test/runForever.ts", import.meta.url));

describe("a run that is killed", () => {
  it("leaves the last published run readable at whatever moment, and can be started again", async () => {
    await writeDemo(path("first.csv"), { customers: 300 });
    await writeDemo(path("second.csv"), { customers: 300, seed: 7 });
    const published = await runAll(path("shop.duckdb"), { files: [path("first.csv")] });
    // The last moments let several whole runs pass: import, run, import again, …
    for (const [i, moment] of [250, 450, 600, 750, 900, 1100, 1500, 2500].entries()) {
      const database = path(`killed-${i}.duckdb`);
      await copyFile(path("shop.duckdb"), database);
      const child = spawn(process.execPath, [
        "--conditions=@keepworth/source",
        killed,
        database,
        path("second.csv"),
      ]);
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await setTimeout(moment);
      child.kill("SIGKILL");
      await ended;

      await using keepworth = await open(database);
      const last = (await runs(keepworth)).find(({ status }) => status === "published")!;
      expect(last.id).toBeGreaterThanOrEqual(published.id);
      let rows = 0;
      for await (const row of customers(keepworth)) {
        expect(row.run_id).toBe(last.id);
        rows++;
      }
      expect(rows).toBe(last.customers);
      const { orphans } = await keepworth.warehouse.row<{ orphans: number }>(sql`
SELECT count(*) AS orphans FROM orders WHERE import_id NOT IN (SELECT import_id FROM imports)`);
      expect(orphans).toBe(0);
      await keepworth.close();
      const again = await runAll(database, {});
      expect(again.id).toBeGreaterThan(last.id);
    }
  }, 300_000);
});
