import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lender, type Lender } from "../../engine/test/lender.ts";
import { command, makeShop } from "../test/shop.ts";

const folder = mkdtempSync(join(tmpdir(), "keepworth-beside-"));
const alone = join(folder, "alone");
const beside = join(folder, "beside");
let server: Lender;

beforeAll(async () => {
  await makeShop(alone);
  const lines = readFileSync(join(alone, "demo", "orders.csv"), "utf8").split("\n");
  writeFileSync(join(alone, "few.csv"), `${lines.slice(0, 300).join("\n")}\n`);
  cpSync(alone, beside, { recursive: true });
  server = await lender(join(beside, "shop.duckdb"));
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** The same said twice differs in when, and in how long it took. */
function timeless(text: string): string {
  return text
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "(instant)")
    .replaceAll(/"seconds":(\{[^}]*\}|[\d.e-]+)/g, '"seconds":0')
    .replaceAll(/\(\d+\.\d MB\)/g, "(size)")
    .replaceAll(/\d\d:\d\d/g, "(time)");
}

/** What a command says beside a server, after it was found to be what it says without one. */
async function same(...words: string[]): Promise<string> {
  const expected = await command(alone, words);
  const said = await command(beside, words);
  expect({ ...said, out: timeless(said.out) }).toEqual({ ...expected, out: timeless(expected.out) });
  expect(said.code).toBe(0);
  return said.out;
}

describe("a command beside a server that has the database open", () => {
  it("reads the same", async () => {
    expect(await same("report")).toContain("What your customers are worth");
    const rows = (await same("customers", "--limit", "3", "--json")).trim().split("\n");
    expect(rows).toHaveLength(3);
    await same("runs", "--json");
    await same("plan", "--no-backtest", "--json");
    const written = server.written();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(server.written()).toBe(written);
  });

  it("writes the same files where they are asked for", async () => {
    await same("export", "--out", "out.csv");
    const rows = (name: string) => readFileSync(name, "utf8").split("\n").toSorted();
    expect(rows(join(beside, "out.csv"))).toEqual(rows(join(alone, "out.csv")));
    const exported = (await same("export", "--format", "jsonl", "--out", "-")).trim().split("\n");
    expect(exported).toHaveLength(rows(join(beside, "out.csv")).filter((row) => row !== "").length - 1);
    await same("backup", "copy.duckdb");
    const copied = await command(beside, ["report", "--db", "copy.duckdb"]);
    expect(copied).toEqual(await command(beside, ["report"]));
  });

  it("changes the same, and the server is told", async () => {
    const first = (await command(alone, ["actions", "--limit", "1", "--json"])).out.split("\n")[0]!;
    const { customerId, action } = JSON.parse(first) as { customerId: string; action: string };
    const told = async (...words: string[]) => {
      const before = server.written();
      const out = await same(...words);
      await expect.poll(() => server.written()).toBeGreaterThan(before);
      return out;
    };
    await told("actions", "done", customerId, action);
    expect(await told("import", "few.csv", "--dataset", "few", "--json")).toContain('"file":"few.csv"');
    const { id } = JSON.parse(
      (await command(beside, ["imports", "--dataset", "few", "--json"])).out.split("\n")[0]!,
    );
    await told("import", "undo", String(id));
    await told("run", "few.csv", "--dataset", "few", "--model", "bg-nbd", "--json");
    await same("runs", "--json");
  });
});
