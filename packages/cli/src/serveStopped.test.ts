import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { command, makeShop } from "../test/shop.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "keepworth-stopped-"));
beforeAll(() => makeShop(folder));
afterAll(() => rmSync(folder, { recursive: true }));

async function served(): Promise<ChildProcess> {
  const words = ["serve", "--db", "shop.duckdb", "--port", "0", "--json"];
  const child = spawn(
    process.execPath,
    ["--conditions=@keepworth/source", "--no-wasm-code-gc", main, ...words],
    { cwd: folder, stdio: ["ignore", "pipe", "ignore"] },
  );
  await once(createInterface(child.stdout), "line");
  return child;
}

const files = async () => (await readdir(folder)).filter((name) => name.startsWith("shop.duckdb")).toSorted();

it.each([
  { signals: ["SIGINT", "SIGINT"], ended: [130, null], left: [] },
  { signals: ["SIGKILL"], ended: [null, "SIGKILL"], left: ["shop.duckdb.sock", "shop.duckdb.wal"] },
] as const)("leaves at $signals, amid a run, nothing that the next one does not clear away", async (one) => {
  const first = await served();
  const ended = once(first, "exit");
  const words = ["run", "--dataset", "demo", "--as-of", "2026-06-30", "--model", "bg-nbd", "--json"];
  const { code } = await command(folder, words, async (text) => {
    if (!text.includes('"step":"fit","status":"start"')) return;
    for (const signal of one.signals) {
      first.kill(signal);
      // Two at the same time would be one.
      await setTimeout(5);
    }
  });
  expect(code).toBe(1);
  expect(await ended).toEqual(one.ended);
  expect(await files()).toEqual(expect.arrayContaining([...one.left]));

  const second = await served();
  expect(await files()).toContain("shop.duckdb.sock");
  expect((await command(folder, ["report"])).out).toContain("run 1");
  second.kill("SIGTERM");
  expect(await once(second, "exit")).toEqual([143, null]);
  expect(await files()).toEqual(["shop.duckdb", "shop.duckdb.uploads"]);
});
