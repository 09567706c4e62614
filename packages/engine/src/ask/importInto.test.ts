import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { check, importInto, imports, open, run, undoImport, writeDemo } from "../index.ts";

const inFolder = testFolder();
const now = new Date("2026-11-01T12:00:00Z");

async function file(name: string, text: string): Promise<string> {
  await writeFile(inFolder(name), text);
  return inFolder(name);
}

/** Orders of thirty customers over a year, enough for a run. */
function orders(): string {
  const rows = Array.from({ length: 90 }, (_, i) => {
    const day = new Date(Date.UTC(2025, 0, 1 + ((i * 37) % 360))).toISOString().slice(0, 10);
    return `${i + 1},C${i % 30},${day},${10 + (i % 7)}`;
  });
  return `order_id,customer_id,date,amount\n${rows.join("\n")}\n`;
}

describe("importInto", () => {
  it("imports orders and records without a run, and says what each file was taken for", async () => {
    await using k = await open(":memory:");
    const files = [
      await file("orders.csv", orders()),
      await file("costs.csv", "channel,day,kind,amount\na,2025-01-01,marketing,5\n"),
    ];
    const answers = await importInto(k, files, { now });
    expect(answers.map(({ kind, quality }) => [kind, quality.kept])).toEqual([
      ["orders", 90],
      ["costs", 1],
    ]);
    expect((await imports(k)).map(({ kind }) => kind)).toEqual(["costs", "orders"]);
    // Only what the answer is declared to have: neither hashes nor places nor the options of before.
    const fields = "id dataset kind file format importedAt undoneAt quality mapping notes months".split(" ");
    const undone = await undoImport(k, 2);
    for (const answer of [...answers, ...(await imports(k)), undone])
      expect(Object.keys(answer)).toEqual(fields);
    expect((await imports(k))[0]).toMatchObject({ kind: "costs", undoneAt: expect.any(String) });
  });

  it("imports all of the files or none", async () => {
    await using k = await open(":memory:");
    const files = [await file("orders.csv", orders()), await file("bad.csv", "referrer,referee\nC1,C1\n")];
    await expect(importInto(k, files, { now })).rejects.toMatchObject({ code: "rows.none" });
    expect(await imports(k)).toEqual([]);
  });

  it("reads the stages of deals by the settings", async () => {
    await using opened = await open(":memory:");
    const settings = { ...opened.settings, crm: { stages: { Bestellt: { status: "won" as const } } } };
    const deals = await file("deals.csv", "opportunity_id,stage,amount\nO1,Bestellt,5\n");
    await importInto({ ...opened, settings }, [deals], { now });
    const { text, values } = { text: "SELECT status FROM opportunities", values: [] };
    expect(await opened.warehouse.rows({ text, values })).toEqual([{ status: "won" }]);
  });

  it("keeps the lines of the demo's orders, which add up to each order to the cent", async () => {
    await using k = await open(":memory:");
    await writeDemo(inFolder("demo.csv"), { customers: 300 });
    await importInto(k, [inFolder("demo.csv")], { now });
    const gaps = `SELECT count(*) AS orders, count(*) FILTER (WHERE lines IS DISTINCT FROM revenue) AS gaps FROM (
      SELECT v.row_no, v.revenue, sum(l.revenue) AS lines FROM order_versions v
      LEFT JOIN order_line_versions l ON l.import_id = v.import_id AND l.order_row = v.row_no GROUP BY v.row_no, v.revenue)`;
    const found = await k.warehouse.row<{ orders: number; gaps: number }>({ text: gaps, values: [] });
    expect(found.orders).toBeGreaterThan(500);
    expect(found.gaps).toBe(0);
  });

  it("checks a file of records without keeping it", async () => {
    const deals = await file("deals.csv", "opportunity_id,stage,amount\nO1,won,5\n,,7\n");
    expect(await check(deals, { now })).toMatchObject({
      kind: "opportunities",
      quality: { rows: 2, kept: 1, refused: 1 },
    });
  });
});

describe("a run over orders and records", () => {
  it("imports both, and counts the rows of orders in its quality", async () => {
    await using k = await open(":memory:");
    const files = [
      await file("costs.csv", "channel,day,kind,amount\na,2025-01-01,marketing,5\n"),
      await file("orders.csv", orders()),
    ];
    const running = run(k, { files, now });
    for (;;) {
      const next = await running.next();
      if (!next.done) continue;
      expect(next.value.quality).toMatchObject({ rows: 90, kept: 90 });
      break;
    }
    expect((await imports(k)).map(({ kind }) => kind)).toEqual(["orders", "costs"]);
  });

  it("accounts for the same orders where only records were added, and tells that it read more", async () => {
    await using k = await open(":memory:");
    const all = async (options: Parameters<typeof run>[1]) => {
      const running = run(k, options);
      for (;;) {
        const next = await running.next();
        if (next.done) return next.value;
      }
    };
    const first = await all({ files: [await file("orders.csv", orders())], now });
    await importInto(k, [await file("costs.csv", "channel,day,kind,amount\na,2025-01-01,marketing,5\n")], {
      now,
    });
    const second = await all({ now });
    expect(second.quality).toEqual(first.quality);
    expect(second.inputHash).not.toBe(first.inputHash);
  });
});
