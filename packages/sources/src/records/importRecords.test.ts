import { gzipSync } from "node:zlib";
import { raw } from "@keepworth/warehouse";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workbookOf } from "../../test/archive.ts";
import { issueCounts, makeKit, now, type Kit } from "../../test/kit.ts";
import { bringRecords } from "../../test/records.ts";
import { undoImport } from "../imports.ts";
import { importAny } from "./importRecords.ts";

const costs = (kit: Kit) => kit.rows("SELECT * EXCLUDE (dataset) FROM costs ORDER BY ALL");

describe("files of records", () => {
  const text =
    "канал;дата;вид расхода;сумма\nпоиск;01.02.2026;реклама;1.234,50\nпоиск;13.02.2026;поддержка;7,25\n";
  const rows = [
    {
      customer_id: null,
      channel: "поиск",
      day: "2026-02-01",
      kind: "acquisition",
      amount: 1234.5,
      note: null,
    },
    { customer_id: null, channel: "поиск", day: "2026-02-13", kind: "support", amount: 7.25, note: null },
  ];
  const windows1251 = Buffer.from(
    [...text].map((c) => {
      const code = c.codePointAt(0)!;
      return code < 128 ? code : code - 0x350; // А is U+0410 and 0xC0, я is U+044F and 0xFF
    }),
  );

  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["Windows-1251", windows1251],
    ["tabs", Buffer.from(text.replaceAll(";", "\t"))],
    ["gzip", gzipSync(text)],
  ])("reads %s, decimal commas and days before months", async (_, bytes) => {
    await using kit = await makeKit();
    const answer = await bringRecords(kit, bytes);
    expect(await costs(kit)).toEqual(rows);
    expect(answer.notes).toMatchObject({ decimal: ",", dateStyle: "d.m.y", dateDecidedBy: "column" });
  });

  it("reads a workbook and JSON lines", async () => {
    await using kit = await makeKit();
    await bringRecords(
      kit,
      workbookOf([
        ["channel", "day", "kind", "amount"],
        ["search", { day: 46054 }, "support", 12.5],
      ]),
      { name: "c.xlsx" },
    );
    await bringRecords(kit, '{"customer_id":"C1","day":"2026-03-01","kind":"service","amount":3}\n', {
      name: "c.jsonl",
    });
    expect(await costs(kit)).toMatchObject([
      { customer_id: "C1", day: "2026-03-01", amount: 3 },
      { channel: "search", day: "2026-02-01", amount: 12.5 },
    ]);
  });

  it("reads Parquet, with its own types", async () => {
    await using kit = await makeKit();
    const path = `${kit.folder}/s.parquet`;
    await kit.warehouse.run(
      raw(`COPY (SELECT 17::BIGINT AS subscription_id, 4711.0::DOUBLE AS customer_id, 9.9 AS amount, 'month' AS "interval",
        DATE '2026-01-02' AS started_at, TIMESTAMP '2026-02-03 10:00:00' AS ended_at) TO '${path}' (FORMAT parquet)`),
    );
    await importAny(kit.warehouse, path, { importedAt: now });
    expect(await kit.rows("SELECT * FROM subscriptions")).toMatchObject([
      {
        subscription_id: "17",
        customer_id: "4711",
        amount: 9.9,
        started_at: "2026-01-02",
        ended_at: "2026-02-03",
      },
    ]);
  });

  it("takes an instant as the day that it was in the shop", async () => {
    await using kit = await makeKit();
    await bringRecords(kit, "referrer,referee,at\nC1,C2,2026-01-31T23:30:00Z\n", {
      timeZone: "Europe/Warsaw",
    });
    expect(await kit.rows('SELECT "at" FROM referrals')).toEqual([{ at: "2026-02-01" }]);
  });
});

describe("rows that cannot be used", () => {
  it("are refused by the number that a spreadsheet shows, with what stood there", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(
      kit,
      `customer_id,channel,day,kind,amount
C1,,2026-01-01,service,5
,,,,
C1,,,service,5
C1,,2026-02-31,service,5
C1,,1900-01-01,service,5
C1,,2026-01-02,gift,5
C1,,2026-01-03,service,five
C1,,2026-01-03,service,
`,
    );
    expect(answer.quality).toMatchObject({ rows: 8, kept: 1, merged: 0, refused: 7 });
    expect(
      await kit.rows(
        "SELECT row_no::INTEGER AS row_no, code, field, value FROM import_issues ORDER BY row_no",
      ),
    ).toEqual([
      { row_no: 3, code: "row.empty", field: null, value: null },
      { row_no: 4, code: "date.missing", field: "day", value: null },
      { row_no: 5, code: "date.invalid", field: "day", value: "2026-02-31" },
      { row_no: 6, code: "date.implausible", field: "day", value: "1900-01-01" },
      { row_no: 7, code: "cost.kind", field: "kind", value: "gift" },
      { row_no: 8, code: "amount.invalid", field: "amount", value: "five" },
      { row_no: 9, code: "amount.missing", field: "amount", value: null },
    ]);
  });

  it("are refused where a share is outside 0 to 1, a price below 0, or an end before its beginning", async () => {
    await using kit = await makeKit();
    const shares = await bringRecords(kit, "treatment,uplift,cost\na,0.2,1\nb,1.5,1\nc,0.1,-1\n");
    expect(issueCounts(shares)).toEqual({ "refused share.outside": 1, "refused number.negative": 1 });
    const days = await bringRecords(
      kit,
      "subscription_id,customer_id,start date,end date\nS1,C1,2026-02-01,2026-01-01\nS2,C1,2026-02-01,2026-02-01\n",
      { name: "s.csv" },
    );
    expect(issueCounts(days)).toEqual({ "refused dates.order": 1 });
  });

  it("are refused where nobody is told, and where somebody brought themselves", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(kit, "referrer,referee\nC1,C2\nguest,C3\nC4,C4\n,C5\n");
    expect(issueCounts(answer)).toEqual({ "refused customer.missing": 2, "refused referral.self": 1 });
  });

  it("are refused where the line is broken", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(kit, "referrer,referee\nC1,C2\nC1,C3,C4,C5\nC1,C6\n");
    expect(answer.quality).toMatchObject({ rows: 3, kept: 2, refused: 1 });
    expect(answer.quality.issues[0]).toMatchObject({ code: "row.malformed", examples: [{ row: 3 }] });
  });

  it("lose what cannot be read and is not needed", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(kit, "referrer,referee,at,kind,reward\nC1,C2,soon,perhaps,a lot\n");
    expect(issueCounts(answer)).toEqual({ "changed value.invalid": 1 });
    expect(await kit.rows('SELECT "at", kind, reward FROM referrals')).toEqual([
      { at: null, kind: null, reward: null },
    ]);
  });

  it("are listed for each cell that cannot be read, and counted once", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(
      kit,
      "subscription_id,customer_id,plan,amount,interval,started_at,ended_at,renews_at\nS1,C1,Big,5,month,2026-01-01,soon,later\n",
    );
    expect(answer.quality.issues).toEqual([
      {
        code: "value.invalid",
        action: "changed",
        rows: 1,
        examples: [
          { row: 2, field: "ended_at", value: "soon" },
          { row: 2, field: "renews_at", value: "later" },
        ],
      },
    ]);
  });

  it("are refused in another currency than the orders'", async () => {
    await using kit = await makeKit();
    await kit.bring("customer,date,amount,currency\nC1,2026-01-01,5,EUR\n");
    const answer = await bringRecords(
      kit,
      "channel,day,kind,amount,currency\na,2026-01-01,marketing,5,EUR\na,2026-01-01,marketing,6,USD\n",
    );
    expect(issueCounts(answer)).toEqual({ "refused currency.other": 1 });
    const error = bringRecords(
      kit,
      "channel,day,kind,amount,currency\na,2026-01-01,marketing,5,EUR\na,2026-01-01,marketing,6,USD\n",
      { dataset: "other" },
    );
    await expect(error).rejects.toMatchObject({ code: "currency.mixed" });
  });

  it("are an error where none is left", async () => {
    await using kit = await makeKit();
    await expect(bringRecords(kit, "referrer,referee\nC1,C1\n")).rejects.toMatchObject({ code: "rows.none" });
    expect(await kit.rows("SELECT * FROM imports")).toEqual([]);
  });
});

describe("records that come again", () => {
  const first =
    "subscription_id,customer_id,plan,start date,end date,status\nS1,C1,Basic,2026-01-01,,active\nS2,C2,Basic,2026-01-02,,active\n";
  const later = first.replace("S1,C1,Basic,2026-01-01,,active", "S1,C1,Basic,2026-01-01,2026-06-30,canceled");
  const state = (kit: Kit) =>
    kit.rows("SELECT subscription_id, ended_at, status FROM subscriptions ORDER BY 1");

  it("take the place of what was known, until they are undone", async () => {
    await using kit = await makeKit();
    const one = await bringRecords(kit, first);
    const before = await state(kit);
    const two = await bringRecords(kit, later, { name: "later.csv" });
    expect(two.quality).toMatchObject({ rows: 2, kept: 0, merged: 2 });
    expect(issueCounts(two)).toEqual({ "merged record.known": 1, "merged record.updated": 1 });
    expect(await state(kit)).toEqual([
      { subscription_id: "S1", ended_at: "2026-06-30", status: "canceled" },
      { subscription_id: "S2", ended_at: null, status: "active" },
    ]);
    await undoImport(kit.warehouse, two.id);
    expect(await state(kit)).toEqual(before);
    await undoImport(kit.warehouse, one.id);
    expect(await state(kit)).toEqual([]);
  });

  it("stay when the file that brought them first is undone", async () => {
    await using kit = await makeKit();
    const one = await bringRecords(kit, first);
    await bringRecords(kit, later, { name: "later.csv" });
    await undoImport(kit.warehouse, one.id);
    expect(await state(kit)).toHaveLength(2);
  });

  it("count once in a file: the same row is a duplicate, of others the last tells", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(kit, "referrer,referee,reward\nC1,C2,5\nC1,C3,5\nC9,C2,7\nC9,C2,7\n");
    expect(issueCounts(answer)).toEqual({ "merged record.duplicate": 1, "merged record.repeated": 1 });
    expect(await kit.rows("SELECT referrer, reward FROM referrals WHERE referee = 'C2'")).toEqual([
      { referrer: "C9", reward: 7 },
    ]);
  });

  it("tell parts of a customer, each keeping what it does not say", async () => {
    await using kit = await makeKit();
    await bringRecords(kit, "customer_id,country,owner\nC1,SE,Anna\n");
    const more = await bringRecords(kit, "customer_id,country,acquisition cost\nC1,,12\nC1,NO,\n", {
      name: "b.csv",
    });
    expect(issueCounts(more)).toEqual({ "merged record.updated": 1, "merged record.repeated": 1 });
    expect(await kit.rows("SELECT country, owner, acquisition_cost FROM customers")).toEqual([
      { country: "NO", owner: "Anna", acquisition_cost: 12 },
    ]);
  });

  it("are two where a file has two alike and nothing tells them apart", async () => {
    await using kit = await makeKit();
    const text = "channel,day,kind,amount\na,2026-01-01,marketing,5\na,2026-01-01,marketing,5\n";
    expect((await bringRecords(kit, text)).quality.kept).toBe(2);
    const more = await bringRecords(kit, `${text}a,2026-01-01,marketing,5\n`, { name: "more.csv" });
    expect(more.quality).toMatchObject({ rows: 3, kept: 1, merged: 2 });
    expect(await costs(kit)).toHaveLength(3);
  });
});

describe("customers of records", () => {
  it("are those of the orders, by address, number or phone", async () => {
    await using kit = await makeKit();
    await kit.bring(
      "customer,email,phone,date,amount\nC1,Ada@Example.org,+48 600 100 200,2026-01-01,5\n,visitor@example.org,,2026-01-02,5\n",
    );
    await bringRecords(
      kit,
      "customer_id,email,points,at\n,ada@example.org,1,2026-01-01\nC1,,2,2026-01-01\nADA@example.org,,3,2026-01-01\n0048600100200,,4,2026-01-01\nvisitor@example.org,,5,2026-01-01\nnew@example.org,,6,2026-01-01\n",
    );
    expect(await kit.rows("SELECT points, customer_id FROM loyalty_events ORDER BY points")).toEqual([
      { points: 1, customer_id: "C1" },
      { points: 2, customer_id: "C1" },
      { points: 3, customer_id: "C1" },
      { points: 4, customer_id: "C1" },
      { points: 5, customer_id: "K1" },
      { points: 6, customer_id: "K2" },
    ]);
  });

  it("who come first with their records are the same when their orders come", async () => {
    await using kit = await makeKit();
    await bringRecords(kit, "referrer,referee_email\nada@example.org,bob@example.org\n");
    await kit.bring("email,date,amount\nbob@example.org,2026-01-01,5\n");
    expect(
      await kit.rows("SELECT o.customer_id = r.referee AS same FROM orders o CROSS JOIN referrals r"),
    ).toEqual([{ same: true }]);
  });

  it("are not made of leads that came to nothing", async () => {
    await using kit = await makeKit();
    await bringRecords(
      kit,
      "email,created at,converted at,lead status\na@example.org,2026-01-01,2026-01-05,won\nb@example.org,2026-01-01,,lost\n",
    );
    expect(
      await kit.rows("SELECT customer_id, lead_id ~ '^L[0-9a-f]{16}$' AS hashed FROM leads ORDER BY 1"),
    ).toEqual([
      { customer_id: "K1", hashed: true },
      { customer_id: null, hashed: true },
    ]);
    expect(await kit.rows("SELECT email FROM contacts")).toEqual([{ email: "a@example.org" }]);
  });

  it("who are told by name among others told by number get a number of ours, in orders too", async () => {
    await using kit = await makeKit();
    const told = ["C1", "Jane Doe", "C2", "C3"];
    await bringRecords(
      kit,
      `customer_id,day,kind,amount\n${told.map((one) => `${one},2026-01-01,service,5`).join("\n")}\n`,
    );
    await kit.bring(`customer_id,date,amount\n${told.map((one) => `${one},2026-01-01,5`).join("\n")}\n`);
    for (const table of ["costs", "orders"]) {
      expect(await kit.rows(`SELECT customer_id FROM ${table} ORDER BY 1`)).toEqual(
        ["C1", "C2", "C3", "K1"].map((customer_id) => ({ customer_id })),
      );
    }
    expect(await kit.rows("SELECT DISTINCT customer_id, name FROM contacts")).toEqual([
      { customer_id: "K1", name: "Jane Doe" },
    ]);
  });

  it("leave phone numbers out of names and of the list of issues", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(
      kit,
      "lead id,company,created at,lead cost\nL1,Roasters 0170 1234567,2026-01-01,unknown: +49 170 1234567\n",
    );
    expect(await kit.rows("SELECT name FROM leads")).toEqual([{ name: "Roasters …" }]);
    expect(JSON.stringify(answer.quality)).not.toContain("1234567");
    expect(issueCounts(answer)).toEqual({ "changed value.invalid": 1, "changed value.personal": 1 });
  });

  it("leave their names and addresses to the contact store", async () => {
    await using kit = await makeKit();
    await bringRecords(
      kit,
      "Customer ID,Email,Phone,First name,Last name,Street,Second contact,Tier\nC1,ada@example.org,+48 600 100 200,Ada,Example,Long Street 1,bob@example.org,gold\n",
    );
    await bringRecords(
      kit,
      "customer_id,day,kind,amount,note\nada@example.org,2026-01-01,service,5,called ada@example.org twice\n",
      { name: "c.csv" },
    );
    expect(await kit.rows("SELECT name, email, phone FROM contacts WHERE name IS NOT NULL")).toEqual([
      { name: "Ada Example", email: "ada@example.org", phone: "48600100200" },
    ]);
    expect(await kit.rows("SELECT customer_id, attributes FROM customers")).toEqual([
      { customer_id: "C1", attributes: '{"Tier":"gold"}' },
    ]);
    expect(await costs(kit)).toMatchObject([{ customer_id: "C1", note: null }]);
    const tables = await kit.rows(
      "SELECT table_name AS name FROM duckdb_tables() WHERE NOT temporary AND table_name <> 'contacts'",
    );
    for (const { name } of tables) {
      const all = JSON.stringify(await kit.rows(`SELECT * FROM ${String(name)}`));
      for (const personal of ["example.org", "600100200", "Ada", "Long Street"])
        expect(all).not.toContain(personal);
    }
  });
});

describe("deals", () => {
  const text =
    "Opportunity ID,Stage,Amount,Probability\nO1,Bestellt,100,0.5\nO2,Angebot,100,\nO3,Angebot,100,0.9\n";

  it("are what the settings say of their stages", async () => {
    await using kit = await makeKit();
    await bringRecords(kit, text, {
      stages: { bestellt: { status: "won" }, Angebot: { status: "open", probability: 0.3 } },
    });
    expect(
      await kit.rows("SELECT opportunity_id AS id, status, probability FROM opportunities ORDER BY 1"),
    ).toEqual([
      { id: "O1", status: "won", probability: 1 },
      { id: "O2", status: "open", probability: 0.3 },
      { id: "O3", status: "open", probability: 0.3 },
    ]);
  });

  it("are read anew where the settings changed", async () => {
    await using kit = await makeKit();
    await bringRecords(kit, text);
    const again = await bringRecords(kit, text, { stages: { Bestellt: { status: "won" } } });
    expect(issueCounts(again)).toEqual({ "merged record.known": 2, "merged record.updated": 1 });
    expect(await kit.rows("SELECT status FROM opportunities WHERE opportunity_id = 'O1'")).toEqual([
      { status: "won" },
    ]);
  });
});

describe("an import of records", () => {
  it("remembers what the user said of the headers", async () => {
    await using kit = await makeKit();
    const path = await kit.file("a.csv", "who,date,amount,spent on\nC1,2026-01-01,5,support\n");
    const said = { as: "costs", mapping: { customer_id: "who", kind: "spent on" } } as const;
    expect((await importAny(kit.warehouse, path, { importedAt: now, ...said })).kind).toBe("costs");
    const next = await kit.file("b.csv", "who,date,amount,spent on\nC2,2026-02-01,7,service\n");
    await importAny(kit.warehouse, next, { importedAt: now });
    expect(await costs(kit)).toMatchObject([
      { customer_id: "C1", kind: "support", amount: 5 },
      { customer_id: "C2", kind: "service", amount: 7 },
    ]);
  });

  it("happens as a whole or not at all", async () => {
    await using kit = await makeKit();
    const path = await kit.file("r.csv", "referrer,referee_email\nC1,bob@example.org\n");
    // The last thing that an import writes fails.
    const failing = new Proxy(kit.warehouse, {
      get(target, name) {
        if (name === "run")
          return (statement: { text: string; values: [] }) =>
            statement.text.startsWith("UPDATE imports SET rows")
              ? Promise.reject(new Error("power cut"))
              : target.run(statement);
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? (value as (...args: never[]) => unknown).bind(target) : value;
      },
    });
    await expect(importAny(failing, path, { importedAt: now })).rejects.toThrow("power cut");
    for (const table of ["imports", "import_issues", "referrals_versions", "contacts"])
      expect(await kit.rows(`SELECT * FROM ${table}`)).toEqual([]);
    expect((await importAny(kit.warehouse, path, { importedAt: now })).quality.kept).toBe(1);
  });

  it("accounts for every row: kept, merged and refused add up, and the table has what they say", async () => {
    const cell = (...values: string[]) => fc.constantFrom(...values);
    const row = fc
      .tuple(
        cell("S1", "S2", "S3", ""),
        cell("C1", "a@example.org", "guest", ""),
        cell("2026-01-02", "2026-13-02", ""),
        cell("5", "-1", "x", ""),
        cell("active", "?"),
      )
      .map((cells) => cells.join(","));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 15 }), async (rows) => {
        await using kit = await makeKit();
        const header = "subscription_id,customer_id,start date,amount,status";
        const answer = await bringRecords(kit, `${header}\nS0,C0,2026-01-01,1,active\n${rows.join("\n")}\n`);
        const { rows: all, kept, merged, refused, issues } = answer.quality;
        expect(all).toBe(rows.length + 1);
        expect(kept + merged + refused).toBe(all);
        const [found] = await kit.rows("SELECT count(*)::INTEGER AS n FROM subscriptions");
        expect(found).toEqual({ n: kept });
        const listed = issues.filter(({ action }) => action === "refused" || action === "merged");
        expect(listed.reduce((sum, one) => sum + one.rows, 0)).toBe(merged + refused);
        const [distinct] = await kit.rows(
          "SELECT count(DISTINCT row_no)::INTEGER AS n FROM import_issues WHERE action IN ('refused', 'merged')",
        );
        expect(distinct).toEqual({ n: merged + refused });
      }),
      { numRuns: 15 },
    );
  });
});
