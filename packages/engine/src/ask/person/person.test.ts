import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { identifier, raw, sql } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { testFolder } from "../../../test/folder.ts";
import { anna, now, personShop, traces } from "../../../test/personShop.ts";
import {
  backup,
  erasePerson,
  exportPerson,
  importInto,
  open,
  people,
  run,
  runs,
  type Keepworth,
} from "../../index.ts";

const path = testFolder();

/** Every value of every table as text, in small letters. */
async function everything({ warehouse }: Keepworth): Promise<string> {
  const tables = await warehouse.rows<{ name: string }>(
    sql`SELECT table_name AS name FROM duckdb_tables() WHERE NOT temporary ORDER BY name`,
  );
  let all = "";
  for (const { name } of tables)
    all += JSON.stringify(await warehouse.rows(sql`SELECT * FROM ${identifier(name)}`)).toLowerCase();
  return all;
}

/** What the books say. */
async function totals({ warehouse }: Keepworth) {
  return warehouse.row(sql`SELECT
    (SELECT count(*) FROM orders) AS orders, (SELECT sum(revenue) FROM orders) AS revenue,
    (SELECT sum(refunded) FROM orders) AS refunded, (SELECT count(DISTINCT customer_id) FROM orders) AS customers,
    (SELECT sum(amount) FROM costs) AS costs, (SELECT avg(score) FROM feedback) AS score,
    (SELECT count(*) FROM interactions) AS interactions, (SELECT count(*) FROM run_1_customers) AS valued,
    (SELECT sum(CAST(clv AS DECIMAL(28,8))) FROM run_1_customers) AS clv,
    (SELECT sum(benefit_per_year) FROM knowledge) AS learned`);
}

async function again(keepworth: Keepworth) {
  const running = run(keepworth, { now });
  for (;;) {
    const { done, value } = await running.next();
    if (done) return value;
  }
}

describe("the export of a person", () => {
  it("has every row that is theirs, and texts of others that name them", async () => {
    await using keepworth = await personShop(path, "export");
    await people.recordAudit(keepworth, {
      accountId: null,
      who: "boss@shop.example",
      action: "action.done",
      subject: anna.id,
      details: { note: "rang her" },
      address: null,
      now,
    });
    const [byId] = await exportPerson(keepworth, anna.id, { now });
    const rows = Object.fromEntries(byId!.tables.map(({ name, rows: found }) => [name, found.length]));
    expect(rows).toEqual({
      contacts: 3,
      orders: 5,
      customers: 2,
      costs: 1,
      knowledge: 1,
      interactions: 1,
      feedback: 1,
      consents: 1,
      preferences: 1,
      actions: 1,
      audit_log: 1,
      texts: 2,
      figures: 1,
    });
    const text = JSON.stringify(byId).toLowerCase();
    for (const trace of traces) expect([trace, text.includes(trace)]).toEqual([trace, true]);
    expect(text).not.toContain("boss@");
    expect(byId!.files).toContainEqual({ file: path("export-orders.csv"), kind: "source" });
    for (const who of [anna.email, " anna.kowalska@poczta.EXAMPLE", "0048 601222333", "+48601222333"])
      expect(await exportPerson(keepworth, who, { now })).toEqual([byId]);
  });

  it("says who is not there, and who is several", async () => {
    await using keepworth = await personShop(path, "nobody");
    await expect(exportPerson(keepworth, "nobody@mail.example")).rejects.toMatchObject({
      code: "person.missing",
    });
    await expect(exportPerson(keepworth, anna.id, { dataset: "other" })).rejects.toMatchObject({
      code: "person.missing",
    });
    await importInto(keepworth, [path("nobody-orders.csv")], { now, dataset: "other" });
    await expect(exportPerson(keepworth, anna.id)).rejects.toMatchObject({
      code: "person.ambiguous",
      details: { customers: [`${anna.id} (main)`, `${anna.id} (other)`] },
    });
    // an address is a person's, in whatever dataset
    expect(await exportPerson(keepworth, anna.email)).toHaveLength(2);
  });
});

describe("erasing a person", () => {
  it("leaves no byte of them, and every total as it was", async () => {
    const keepworth = await personShop(path, "erase");
    await backup(keepworth, path("erase-monday.duckdb"));
    await keepworth.warehouse.run(
      sql`INSERT INTO answers VALUES ('q', '{}', 's', ${anna.name}, ${raw("now()")}, 1)`,
    );
    await keepworth.warehouse.run(raw("CHECKPOINT"));
    const before = await totals(keepworth);
    for (const trace of traces)
      expect([trace, (await everything(keepworth)).includes(trace)]).toEqual([trace, true]);

    const dry = await erasePerson(keepworth, anna.email, { dryRun: true, now });
    expect(dry).toMatchObject({
      erased: false,
      rewritten: false,
      people: [{ customerId: anna.id, orders: 5 }],
    });
    expect(await exportPerson(keepworth, anna.id)).toHaveLength(1);

    const answer = await erasePerson(keepworth, anna.email, { now });
    expect(answer).toEqual({
      ...dry,
      erased: true,
      rewritten: true,
      people: [{ dataset: "main", customerId: expect.stringMatching(/^erased-[0-9a-f]{12}$/), orders: 5 }],
    });
    expect(answer).toMatchObject({ contacts: 3, records: 2 });
    expect(answer.files).toContainEqual({ file: path("erase-monday.duckdb"), kind: "backup" });
    expect(await totals(keepworth)).toEqual(before);
    const left = await everything(keepworth);
    for (const trace of traces) expect([trace, left.includes(trace)]).toEqual([trace, false]);
    expect(left).toContain("my neighbour … (…) told me, fine");
    expect(left).toContain("courier of … loses parcels");
    const [person] = answer.people;
    expect(
      await keepworth.warehouse.row(
        sql`SELECT count(*) AS n FROM orders WHERE customer_id = ${person!.customerId}`,
      ),
    ).toEqual({ n: 5 });

    await keepworth.close();
    expect(existsSync(`${path("erase.duckdb")}.wal`)).toBe(false);
    const bytes = (await readFile(path("erase.duckdb"))).toString("latin1").toLowerCase();
    const old = (await readFile(path("erase-monday.duckdb"))).toString("latin1").toLowerCase();
    expect(traces.filter((trace) => old.includes(trace)).length).toBeGreaterThan(3);
    expect(traces.filter((trace) => bytes.includes(trace))).toEqual([]);

    await using reopened = await open(path("erase.duckdb"));
    expect(await totals(reopened)).toEqual(before);
    await expect(erasePerson(reopened, anna.email)).rejects.toMatchObject({
      code: "person.erased",
      details: { day: "2026-11-01" },
    });
    const { result } = { result: await again(reopened) };
    expect(result.customers).toBe(before["valued"]);
    expect((await runs(reopened))[0]!.clv!.value).toBeCloseTo(Number(before["clv"]), 4);
  });
});
