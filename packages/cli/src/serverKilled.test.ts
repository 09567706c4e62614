import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lender, type Lender } from "../../engine/test/lender.ts";
import { command, makeShop } from "../test/shop.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "keepworth-killed-"));
const again = ["run", "--dataset", "demo", "--as-of", "2026-06-30", "--model", "bg-nbd", "--json"];
let server: Lender;

beforeAll(async () => {
  await makeShop(folder);
  server = await lender(join(folder, "shop.duckdb"));
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** Status of every run, the newest first. */
async function runs(): Promise<string[]> {
  const { out } = await command(folder, ["runs", "--json"]);
  return out
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { status: string }).status);
}

/** Kills this command when a part of its result has a text. */
async function killedAt(text: string, words: readonly string[]): Promise<void> {
  const child = spawn(
    process.execPath,
    ["--conditions=@keepworth/source", "--no-wasm-code-gc", main, ...words, "--db", "shop.duckdb"],
    { cwd: folder, stdio: ["ignore", "pipe", "inherit"] },
  );
  child.stdout.on("data", (part: Buffer) => {
    if (part.includes(text)) child.kill("SIGKILL");
  });
  const [, signal] = await once(child, "exit");
  expect(signal).toBe("SIGKILL");
}

const fitting = '"step":"fit","status":"start"';

describe("a run that is killed while a server has the database", () => {
  it("leaves server, last run and turn as they were", async () => {
    await killedAt(fitting, again);
    expect(await runs()).toEqual(["running", "published"]);
    expect((await command(folder, ["report"])).out).toContain("run 1");
    expect((await command(folder, again)).code).toBe(0);
    expect(await runs()).toEqual(["published", "failed", "published"]);
  });

  it("is refused while another one goes on", async () => {
    let refused: Promise<unknown> | undefined;
    const { code } = await command(folder, again, (text) => {
      if (text.includes(fitting)) refused ??= command(folder, again);
    });
    expect(code).toBe(0);
    expect(await refused).toMatchObject({ code: 1, notes: expect.stringContaining('"code":"run.busy"') });
  });
});

describe("a command whose server is killed", () => {
  it("says so and ends with 1, and the last run stands", async () => {
    const words = again.filter((word) => word !== "--json");
    const before = await runs();
    let told = false;
    const killed = command(folder, again, (text) => {
      if (!told && text.includes(fitting)) void server.kill();
      told ||= text.includes(fitting);
    });
    const { code, notes } = await killed;
    expect(code).toBe(1);
    expect(JSON.parse(notes)).toMatchObject({
      error: { code: "server.gone", details: { path: "shop.duckdb" } },
    });
    expect(await runs()).toEqual(["running", ...before]);
    const alone = await command(folder, words);
    expect(alone.code).toBe(0);
    expect(await runs()).toEqual(["published", "failed", ...before]);
  });
});
