import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lender } from "../../../engine/test/lender.ts";
import { command } from "../../test/shop.ts";

const folder = mkdtempSync(join(tmpdir(), "keepworth-person-"));
const keepworth = (...words: string[]) => command(folder, words);

beforeAll(async () => {
  const orders = Array.from({ length: 40 }, (_, i) => {
    const who = ["anna.k@mail.example,Anna Kowalska", "bo@mail.example,Bo Berg", "cy@mail.example,Cy Sun"][
      i % 3
    ]!;
    return `o${i},${who},2026-0${1 + (i % 6)}-1${i % 9},${10 + i}`;
  });
  writeFileSync(join(folder, "orders.csv"), `order_id,email,name,date,amount\n${orders.join("\n")}\n`);
  await keepworth("import", "orders.csv");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("keepworth person", () => {
  it("exports what is held, to read and as JSON", async () => {
    const { out, code } = await keepworth("person", "export", "anna.k@mail.example");
    expect(code).toBe(0);
    expect(out).toContain("contacts: 1 row");
    expect(out).toContain("orders: 14 rows");
    expect(out).not.toContain("_hash");
    const { customerId, tables } = JSON.parse((await keepworth("person", "export", "K1", "--json")).out);
    expect([customerId, tables[0].rows[0].email]).toEqual(["K1", "anna.k@mail.example"]);
    const written = await keepworth("person", "export", "K1", "--out", "anna.json");
    expect(written.out).toContain("anna.json");
    expect(JSON.parse(readFileSync(join(folder, "anna.json"), "utf8"))).toMatchObject({ customerId: "K1" });
  });

  it("erases nobody without being told twice, and says in a dry run who it would be", async () => {
    const dry = await keepworth("person", "erase", "anna.k@mail.example", "--dry-run", "--json");
    expect(JSON.parse(dry.out)).toMatchObject({
      erased: false,
      contacts: 1,
      people: [{ customerId: "K1", orders: 14 }],
    });
    const unconfirmed = await keepworth("person", "erase", "anna.k@mail.example", "--json");
    expect([unconfirmed.code, JSON.parse(unconfirmed.notes).error.code]).toEqual([1, "person.unconfirmed"]);
    const expire = await keepworth("person", "expire", "--months", "1200", "--dry-run");
    expect(expire.out).toMatch(/There is nobody/);
    expect((await keepworth("person", "export", "K1")).code).toBe(0);
  });

  it("erases beside a server that has the database open, and the next time finds that it did", async () => {
    {
      await using _server = await lender(join(folder, "shop.duckdb"));
      const erased = await keepworth("person", "erase", "anna.k@mail.example", "--yes", "--json");
      expect(JSON.parse(erased.out)).toMatchObject({ erased: true, rewritten: true });
    }
    expect(readFileSync(join(folder, "shop.duckdb")).includes("anna.k@mail")).toBe(false);
    const again = await keepworth("person", "erase", "anna.k@mail.example", "--yes", "--json");
    expect(JSON.parse(again.notes).error.code).toBe("person.erased");
  });
});
