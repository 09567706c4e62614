import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { readAssignments } from "@keepworth/sources";
import { identifier, literal, raw, sql } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { testFolder } from "../../../test/folder.ts";
import { anna, now, orderLines, personShop, traces } from "../../../test/personShop.ts";
import {
  backup,
  erasePerson,
  expire,
  expireAfterRun,
  exportPerson,
  finishWhenFree,
  importInto,
  imports,
  open,
  people,
  run,
  runs,
  undoImport,
  type Keepworth,
} from "../../index.ts";
import { contactFilter } from "../actions/contactFilter.ts";

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

  it("is of one dataset, where another has the same id", async () => {
    await using keepworth = await personShop(path, "twice");
    const { warehouse } = keepworth;
    await importInto(keepworth, [path("twice-orders.csv")], { now, dataset: "other" });
    for (const dataset of ["main", "other"])
      await people.recordAudit(keepworth, {
        accountId: null,
        who: "boss@shop.example",
        action: "action.done",
        subject: anna.id,
        details: { dataset, action: "vip" },
        address: null,
        now,
      });
    const [held] = await exportPerson(keepworth, anna.id, { dataset: "other", now });
    expect(held!.tables.find(({ name }) => name === "audit_log")!.rows).toHaveLength(1);
    await erasePerson(keepworth, anna.id, { dataset: "other", now });
    expect(await warehouse.rows(sql`SELECT details FROM audit_log WHERE subject = ${anna.id}`)).toEqual([
      { details: JSON.stringify({ dataset: "main", action: "vip" }) },
    ]);
    expect(
      await warehouse.rows(
        sql`SELECT dataset, count(*) AS n FROM orders WHERE customer_id = ${anna.id} GROUP BY ALL`,
      ),
    ).toEqual([{ dataset: "main", n: 5 }]);
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
    // Texts that are compressed are nowhere to be read.
    await keepworth.warehouse.run(raw("SET force_compression = 'uncompressed'"));
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
    expect(traces.filter((trace) => !old.includes(trace))).toEqual([]);
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

describe("what an erasure cannot do at once", () => {
  it("is done when the database is opened the next time", async () => {
    const keepworth = await open(path("due.duckdb"), { create: true });
    const before = await keepworth.warehouse.identity();
    await keepworth.warehouse.run(sql`INSERT INTO keepworth VALUES ('rewrite_due', '2026-11-01 12:00:00')`);
    await keepworth.close();
    await using again = await open(path("due.duckdb"));
    expect(await again.warehouse.identity()).not.toBe(before);
    expect(await again.warehouse.rows(sql`SELECT 1 AS one FROM keepworth WHERE key = 'rewrite_due'`)).toEqual(
      [],
    );
  });

  it("is told, where there is no room to write the file anew", async () => {
    await using keepworth = await personShop(path, "full");
    const { warehouse } = keepworth;
    const rewrite = warehouse.rewrite.bind(warehouse);
    warehouse.rewrite = () => Promise.reject(new Error("No space left on device"));
    expect(await erasePerson(keepworth, anna.id, { now })).toMatchObject({ erased: true, rewritten: false });
    expect((await everything(keepworth)).includes("kowalska")).toBe(false);
    warehouse.rewrite = rewrite;
    await finishWhenFree(keepworth);
    expect(await warehouse.rows(sql`SELECT 1 AS one FROM keepworth WHERE key = 'rewrite_due'`)).toEqual([]);
  });

  it("waits for a run or an import, and leaves orders that are read in place where they lie", async () => {
    await using keepworth = await open(path("place.duckdb"), { create: true });
    await keepworth.warehouse.run(sql`COPY (
      SELECT 'o' || i AS order_id, 'c' || (i % 7) AS customer_id, DATE '2026-01-01' + CAST(i AS INTEGER) AS date, 10 + i AS amount
      FROM range(40) AS r (i)) TO ${literal(path("place.parquet"))} (FORMAT parquet)`);
    await importInto(keepworth, [path("place.parquet")], { now, inPlace: true });
    await writeFile(path("place-people.csv"), `customer_id,name,email\nc3,${anna.name},${anna.email}\n`);
    await importInto(keepworth, [path("place-people.csv")], { now, as: "customers" });
    {
      await using _turn = await keepworth.warehouse.turn("run");
      await expect(erasePerson(keepworth, anna.email, { now })).rejects.toMatchObject({ code: "run.busy" });
    }
    const answer = await erasePerson(keepworth, anna.email, { now });
    expect(answer).toMatchObject({ contacts: 1, rewritten: true, people: [{ customerId: "c3", orders: 6 }] });
    expect(answer.files).toContainEqual({ file: path("place.parquet"), kind: "inPlace" });
    const { known, allows } = await contactFilter(keepworth, "main", ["c2", "c3"]);
    const contact = { kind: "call", channel: null, role: "marketing" } as const;
    expect(known).toBe(false);
    expect(["c2", "c3"].map((customer) => allows({ customer, ...contact }))).toEqual([true, false]);
    expect((await everything(keepworth)).includes("kowalska")).toBe(false);
  });
});

describe("a file that comes after somebody was erased", () => {
  const contactsOf = ({ warehouse }: Keepworth) =>
    warehouse.row(
      sql`SELECT count(*) AS n FROM contacts WHERE contains(lower(coalesce(email, name)), 'kowalska')`,
    );
  const sums = ({ warehouse }: Keepworth) =>
    warehouse.row(sql`SELECT count(*) AS orders, sum(revenue - refunded) AS net,
      count(*) FILTER (WHERE starts_with(customer_id, 'erased-')) AS theirs,
      count(*) FILTER (WHERE kind = 'nobody') AS nobodys FROM orders`);

  it.each([
    ["with numbers of orders", true],
    ["without numbers of orders", false],
  ])("keeps the money where it is and brings nobody back, %s", async (_, numbered) => {
    const name = `later-${numbered}`;
    await using keepworth = await open(path(`${name}.duckdb`), { create: true });
    const lines = orderLines({ numbered });
    await writeFile(path(`${name}.csv`), `${lines.join("\n")}\n`);
    await importInto(keepworth, [path(`${name}.csv`)], { now });
    const before = await sums(keepworth);
    await erasePerson(keepworth, anna.email, { now });
    expect(await sums(keepworth)).toEqual({ ...before, theirs: 5 });

    // all of it again with one order more of somebody else's, and one more of hers
    const number = (n: string) => (numbered ? `${n},` : "");
    const her = [anna.id, anna.name, anna.email, anna.phone].join(",");
    const more = [
      ...lines,
      `${number("X1")}C-1001,Person Numberbk,p1@mail.example,+48 700 100 101,2026-06-01,30,0`,
      `${number("X2")}${her},2026-06-02,70,0`,
      `${number("X3")},Anna K,${anna.email.toLowerCase()},,2026-06-02,70,0`,
    ];
    await writeFile(path(`${name}-2.csv`), `${more.join("\n")}\n`);
    const [second] = await importInto(keepworth, [path(`${name}-2.csv`)], { now });
    expect(second!.quality).toMatchObject({
      rows: more.length - 1,
      kept: 3,
      merged: more.length - 4,
      refused: 0,
    });
    expect(second!.quality.issues).toContainEqual(
      expect.objectContaining({ code: "customer.erased", action: "changed", rows: 7 }),
    );
    expect(await sums(keepworth)).toEqual({
      orders: Number(before["orders"]) + 3,
      net: Number(before["net"]) + 170,
      theirs: 5,
      nobodys: 2,
    });
    expect(await contactsOf(keepworth)).toEqual({ n: 0 });
    expect((await everything(keepworth)).includes("kowalska")).toBe(false);

    // and once more: nothing is new
    await writeFile(path(`${name}-3.csv`), `${more.join("\n")}\n\n`);
    const [third] = await importInto(keepworth, [path(`${name}-3.csv`)], { now });
    expect(third!.quality).toMatchObject({ kept: 0 });
    expect(await sums(keepworth)).toMatchObject({ theirs: 5, nobodys: 2 });

    for (const one of (await imports(keepworth)).slice(0, 2)) await undoImport(keepworth, one.id);
    expect(await sums(keepworth)).toEqual({ ...before, theirs: 5 });
    expect(await contactsOf(keepworth)).toEqual({ n: 0 });
  });

  it("brings no texts back with records that are known already", async () => {
    await using keepworth = await personShop(path, "texts");
    await erasePerson(keepworth, anna.email, { now });
    const topics = () =>
      keepworth.warehouse.rows(
        sql`SELECT topic, status FROM interactions WHERE starts_with(customer_id, 'erased-')`,
      );
    const [before] = await topics();
    const { interaction_id: ticket } = await keepworth.warehouse.row<{ interaction_id: string }>(
      sql`SELECT interaction_id FROM interactions WHERE starts_with(customer_id, 'erased-')`,
    );
    await writeFile(
      path("texts-again.csv"),
      `interaction_id,customer_id,at,kind,topic,status\n${ticket},${anna.id},2026-05-02 10:00,complaint,Complaint of ${anna.name},solved\n`,
    );
    await importInto(keepworth, [path("texts-again.csv")], { now, as: "interactions" });
    expect(await topics()).toEqual([{ ...before, status: "solved" }]);
    expect((await everything(keepworth)).includes("kowalska")).toBe(false);
  });

  it("goes by the numbers of customers where it has nothing else, and by what a customer of ours was told by", async () => {
    await using keepworth = await open(path("ids.duckdb"), { create: true });
    const ids = [
      "order_id,customer_id,date,amount",
      ...Array.from({ length: 30 }, (_, i) => `o${i},c${i % 7},2026-01-${10 + (i % 19)},${i + 5}`),
    ];
    await writeFile(path("ids.csv"), `${ids.join("\n")}\n`);
    await importInto(keepworth, [path("ids.csv")], { now });
    await erasePerson(keepworth, "c3", { now });
    await writeFile(path("ids-2.csv"), `${[...ids, "o99,c3,2026-02-20,8"].join("\n")}\n`);
    const [again_] = await importInto(keepworth, [path("ids-2.csv")], { now });
    expect(again_!.quality).toMatchObject({ kept: 1 });
    expect(
      await keepworth.warehouse.rows(sql`SELECT DISTINCT customer_id FROM orders WHERE customer_id = 'c3'`),
    ).toEqual([]);
    expect(await sums(keepworth)).toMatchObject({ orders: 31, nobodys: 1 });

    // a file of assignments makes nobody known again
    await writeFile(
      path("ids-arms.csv"),
      "customer_id,arm,assigned_at\nc2,treated,2026-03-01\nc3,holdout,2026-03-01\n",
    );
    const arms = await readAssignments(keepworth.warehouse, path("ids-arms.csv"), {
      dataset: "main",
      name: "arms",
    });
    expect(arms).toMatchObject({ rows: 2, unknown: 1 });
    expect(await keepworth.warehouse.rows(sql`SELECT customer_id FROM ${arms.table}`)).toEqual([
      { customer_id: "c2" },
    ]);
    await keepworth.warehouse.run(sql`DROP TABLE ${arms.table}`);

    // a number of ours is drawn for whoever has only an address: erased, it may be somebody else's later
    const mails = [
      "order_id,email,date,amount",
      "m1,one@mail.example,2026-01-05,10",
      "m2,two@mail.example,2026-01-06,20",
    ];
    await writeFile(path("mails.csv"), `${mails.join("\n")}\n`);
    await importInto(keepworth, [path("mails.csv")], { now, dataset: "mails" });
    await erasePerson(keepworth, "two@mail.example", { now });
    await writeFile(path("mails-2.csv"), `${[...mails, "m3,three@mail.example,2026-01-07,30"].join("\n")}\n`);
    await importInto(keepworth, [path("mails-2.csv")], { now, dataset: "mails" });
    const rows = await keepworth.warehouse.rows<{ customer: string }>(
      sql`SELECT customer_id AS customer FROM orders WHERE dataset = 'mails' ORDER BY order_id`,
    );
    expect(rows.map(({ customer }) => customer.replace(/-.*/, ""))).toEqual(["K1", "erased", "K2"]);
  });

  it("has its records refused, but for those that are known, which go on without their text", async () => {
    await using keepworth = await personShop(path, "records");
    await erasePerson(keepworth, anna.id, { now });
    const header = "feedback_id,customer_id,email,date,kind,score,scale,text";
    await writeFile(
      path("records-2.csv"),
      `${header}\nF1,${anna.id},,2026-05-20,nps,4,10,${anna.says}\nF9,${anna.id},,2026-06-20,nps,1,10,${anna.says}\nF8,,${anna.email},2026-06-20,nps,1,10,Kowalska\nF10,C-1009,,2026-06-20,nps,9,10,fine\n`,
    );
    const [imported] = await importInto(keepworth, [path("records-2.csv")], { now, as: "feedback" });
    expect(imported!.quality).toMatchObject({ rows: 4, kept: 1, merged: 1, refused: 2 });
    expect(imported!.quality.issues.map(({ code, rows }) => [code, rows])).toEqual(
      expect.arrayContaining([
        ["person.erased", 2],
        ["record.updated", 1],
        ["customer.erased", 1],
      ]),
    );
    expect(
      await keepworth.warehouse.rows(sql`
SELECT score, text, starts_with(customer_id, 'erased-') AS theirs FROM feedback WHERE feedback_id = 'F1'`),
    ).toEqual([{ score: 4, text: null, theirs: true }]);
    const consents = [
      `customer_id,channel,purpose,given_at`,
      `${anna.id},email,marketing,2026-06-01`,
      `C-1010,email,all,2026-06-01`,
    ];
    await writeFile(path("records-3.csv"), `${consents.join("\n")}\n`);
    const [consent] = await importInto(keepworth, [path("records-3.csv")], { now, as: "consents" });
    expect(consent!.quality).toMatchObject({ rows: 2, kept: 1, refused: 1 });
    const left = await everything(keepworth);
    for (const trace of traces) expect([trace, left.includes(trace)]).toEqual([trace, false]);
  });
});

describe("erasing those of whom nothing is heard", () => {
  it("finds who has been silent for so long, and nobody else", async () => {
    const keepworth = await personShop(path, "silent");
    await using _keepworth = keepworth;
    await expect(expire(keepworth)).rejects.toMatchObject({ code: "privacy.retention" });
    // Of Anna, C-1003 and C-1004 something was heard in May 2026; of the others the last order is of 2025.
    const none = await expire(keepworth, { months: 24, now, dryRun: true });
    expect(none).toMatchObject({ erased: false, before: "2024-11-01", people: [] });
    const { people: silent } = await expire(keepworth, { months: 6, now, dryRun: true });
    const ids = silent.map(({ customerId }) => customerId);
    expect(ids).toHaveLength(61 - 3);
    for (const one of [anna.id, "C-1004", "C-1003"]) expect(ids.includes(one)).toBe(false);
    // another day on which something was heard
    await writeFile(
      path("silent-more.csv"),
      `customer_id,channel,purpose,given_at\nC-1007,email,all,2026-06-02\n`,
    );
    await importInto(keepworth, [path("silent-more.csv")], { now, as: "consents" });
    expect((await expire(keepworth, { months: 6, now, dryRun: true })).people).toHaveLength(61 - 4);

    const before = await totals(keepworth);
    expect(await expireAfterRun(keepworth, now)).toBeNull();
    const settings = { ...keepworth.settings, privacy: { retentionMonths: 6, eraseAfterRun: true } };
    const erased = await expireAfterRun({ ...keepworth, settings }, now);
    expect(erased).toMatchObject({ erased: true, rewritten: true, months: 6 });
    expect(await totals(keepworth)).toEqual(before);
    expect(await keepworth.warehouse.row(sql`SELECT count(DISTINCT customer_id) AS n FROM contacts`)).toEqual(
      { n: 4 },
    );
    const { items } = await people.auditLog(keepworth, { action: "person.erased", limit: 500 });
    expect(items).toHaveLength(57);
    expect(items[0]).toMatchObject({ who: "run", subject: expect.stringMatching(/^erased-/) });
    expect(await expireAfterRun({ ...keepworth, settings }, now)).toBeNull();
  });
});
