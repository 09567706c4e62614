import { writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { KeepworthError } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { issueCounts, makeKit } from "../test/kit.ts";

/** An error by code and details. */
const error = (code: KeepworthError["code"], details: object = {}) => ({
  code,
  details: expect.objectContaining(details),
});

const plain = "customer_id,date,amount\nA,2025-01-02,10\nB,2025-01-03,20.50\n";

describe("what cannot be read", () => {
  it("says that a file is missing, or a folder", async () => {
    await using kit = await makeKit();
    await expect(kit.bring({ path: `${kit.folder}/no.csv` })).rejects.toMatchObject(error("file.missing"));
    await expect(kit.bring({ path: kit.folder })).rejects.toMatchObject(
      error("file.unknown", { found: "folder" }),
    );
  });

  it.each([
    ["nothing at all", ""],
    ["spaces only", " \n \n"],
    ["headers only", "customer_id,date,amount\n"],
  ])("says that a file is empty: %s", async (_, content) => {
    await using kit = await makeKit();
    await expect(kit.bring(content)).rejects.toMatchObject(error("file.empty"));
  });

  it.each([
    ["pdf", Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n")],
    ["xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ["html", Buffer.from("<!DOCTYPE html><html><body>Please log in</body></html>")],
    ["binary", Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 37) % 256))],
    ["text", Buffer.from("Dear customer\nthank you for your order\nkind regards\n")],
  ])("tells a %s that is named .csv", async (found, content) => {
    await using kit = await makeKit();
    const path = await kit.file("orders.csv", content);
    await expect(kit.bring({ path })).rejects.toMatchObject(error("file.unknown", { path, found }));
  });

  it("names the columns that it looked for, and those that it found", async () => {
    await using kit = await makeKit();
    await expect(kit.bring("customer_id,colour,amount\nA,red,10\n")).rejects.toMatchObject(
      error("columns.missing", {
        missing: ["date"],
        lookedFor: expect.arrayContaining(["order_date"]),
        found: ["customer_id", "colour", "amount"],
      }),
    );
  });

  it("says that no row can be used", async () => {
    await using kit = await makeKit();
    await expect(kit.bring("customer,date,amount\nA,soon,10\nB,later,20\n")).rejects.toMatchObject(
      error("rows.none", { rows: 2 }),
    );
  });

  it("leaves the database as it was after any fault", async () => {
    await using kit = await makeKit();
    await kit.bring(plain);
    await expect(kit.bring("customer,date,amount\nX,2025-01-01,1\n")).rejects.toMatchObject(
      error("import.unrelated"),
    );
    expect(await kit.rows("SELECT count(*) AS n FROM imports")).toEqual([{ n: 1 }]);
    expect(await kit.rows("SELECT count(*) AS n FROM order_versions")).toEqual([{ n: 2 }]);
    expect(
      await kit.rows("SELECT table_name FROM information_schema.tables WHERE starts_with(table_name, 'kw_')"),
    ).toEqual([]);
  });
});

describe("ways of writing a file", () => {
  const expected = [
    { customer_id: "A", day: "2025-01-02", revenue: 10 },
    { customer_id: "B", day: "2025-01-03", revenue: 20.5 },
  ];

  it.each([
    ["commas", plain],
    ["semicolons", plain.replaceAll(",", ";")],
    ["tabs", plain.replaceAll(",", "\t")],
    ["bars", plain.replaceAll(",", "|")],
    ["Windows line ends", plain.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${plain}`],
    ["quotes", plain.replaceAll(/([^,\n]+)/g, '"$1"')],
    ["a title above the headers", `Orders of 2025\n\n${plain}`],
    ["empty lines", plain.replace("\nB", "\n\n\nB")],
    [
      "other cases and spaces in headers",
      plain.replace("customer_id,date,amount", " Customer ID , ORDER DATE ,Net Amount"),
    ],
    [
      "columns in another order, among others",
      "note,amount,colour,date,customer_id\nx,10,red,2025-01-02,A\n,20.50,blue,2025-01-03,B\n",
    ],
    ["no line end at the end", plain.trimEnd()],
    ["short lines", `${plain.replace("amount", "amount,note")}`],
    ["Polish headers", plain.replace("customer_id,date,amount", "Numer klienta,Data zamówienia,Kwota netto")],
    ["Swedish headers", plain.replace("customer_id,date,amount", "Kundnummer,Orderdatum,Belopp")],
    ["Russian headers", plain.replace("customer_id,date,amount", "Номер клиента,Дата заказа,Сумма")],
    ["Persian headers", plain.replace("customer_id,date,amount", "شناسه مشتری,تاریخ سفارش,مبلغ")],
    ["German headers", plain.replace("customer_id,date,amount", "Kundennummer,Bestelldatum,Umsatz")],
    ["lifetimes' headers", plain.replace("customer_id,date,amount", "customer_id,date,monetary_value")],
    ["BTYDplus' headers", plain.replace("customer_id,date,amount", "cust,date,sales")],
    [
      "JSON lines",
      '{"customer_id":"A","date":"2025-01-02","amount":10}\n{"amount":"20.50","customer_id":"B","date":"2025-01-03"}\n',
    ],
    [
      "a JSON array",
      '[{"customer":{"id":"A"},"date":"2025-01-02","amount":10},\n{"customer":{"id":"B"},"date":"2025-01-03","amount":20.5}]',
    ],
  ])("reads %s", async (_, content) => {
    await using kit = await makeKit();
    const answer = await kit.bring(content);
    expect(await kit.rows("SELECT customer_id, day, revenue FROM orders ORDER BY day")).toEqual(expected);
    expect(answer.quality).toMatchObject({ rows: 2, kept: 2, merged: 0, refused: 0 });
  });

  it("reads a quoted line break and a quoted separator", async () => {
    await using kit = await makeKit();
    await kit.bring(
      'customer,note,date,amount\nA,"two\nlines; and, more",2025-01-02,10\nB,"a ""quoted"" word",2025-01-03,20.50\n',
    );
    expect(await kit.rows("SELECT customer_id, day, revenue FROM orders ORDER BY day")).toEqual(expected);
  });

  it("reads gzip", async () => {
    await using kit = await makeKit();
    const path = await kit.file("orders.csv.gz", gzipSync(plain));
    expect((await kit.bring({ path })).notes).toMatchObject({ container: "gzip" });
    expect(await kit.rows("SELECT customer_id, day, revenue FROM orders ORDER BY day")).toEqual(expected);
  });

  it.each([
    ["utf-16le", "utf16le", "\uFEFF"],
    ["utf-16le", "utf16le", ""],
    ["windows-1252", "latin1", ""],
  ] as const)("reads %s", async (encoding, node, mark) => {
    await using kit = await makeKit();
    const text = `${mark}Kundnummer;Datum;Belopp;Namn på köparen\nÅsa;2025-01-02;10;Åsa Öberg\nBjörn;2025-01-03;20,50;Björn Ängström\n`;
    const path = await kit.file("orders.csv", Buffer.from(text, node));
    const answer = await kit.bring({ path });
    expect(answer.notes["encoding"]).toBe(encoding);
    expect(await kit.rows("SELECT customer_id FROM orders ORDER BY day")).toEqual([
      { customer_id: "Åsa" },
      { customer_id: "Björn" },
    ]);
  });

  it("finds the encoding where its first odd letter is far down", async () => {
    await using kit = await makeKit();
    const lines = Array.from({ length: 20_000 }, (_, i) => `C${i},2025-01-02,10,an ordinary note`);
    const text = `customer,date,amount,note\n${lines.join("\n")}\nZoë,2025-01-03,5,crème brûlée à la carte\n`;
    const path = await kit.file("orders.csv", Buffer.from(text, "latin1"));
    const answer = await kit.bring({ path });
    expect(answer.quality).toMatchObject({ rows: 20_001, kept: 20_001 });
    expect(answer.notes["encoding"]).toBe("windows-1252");
    expect(await kit.rows("SELECT customer_id FROM orders WHERE day = '2025-01-03'")).toEqual([
      { customer_id: "Zoë" },
    ]);
  });

  it("reads Parquet with its types, and DuckDB's row numbers", async () => {
    await using kit = await makeKit();
    const path = `${kit.folder}/orders.parquet`;
    await kit.rows(
      `COPY (SELECT * FROM (VALUES (7::BIGINT, DATE '2025-01-02', 10.0::DOUBLE), (8, NULL, 1), (0, DATE '2025-01-03', 20.5)) t(customer_id, date, amount)) TO '${path}'`,
    );
    const answer = await kit.bring({ path });
    expect(await kit.rows("SELECT customer_id, kind, day, revenue FROM orders ORDER BY day")).toEqual([
      { customer_id: "7", kind: "order", day: "2025-01-02", revenue: 10 },
      { customer_id: null, kind: "nobody", day: "2025-01-03", revenue: 20.5 },
    ]);
    expect(answer.quality.issues).toMatchObject([
      { code: "date.missing", examples: [{ row: 2 }] },
      { code: "customer.nobody", examples: [{ row: 3 }] },
    ]);
  });

  it("leaves nothing in the folder for temporary files", async () => {
    await using kit = await makeKit();
    const workDir = kit.folder;
    const path = await kit.file("orders.csv", Buffer.from(plain, "utf16le"));
    await kit.bring({ path }, { workDir });
    await writeFile(path, "");
    await kit.bring({ path }, { workDir }).catch(() => undefined);
    const { readdir } = await import("node:fs/promises");
    expect(await readdir(workDir)).toEqual(["orders.csv"]);
  });
});

describe("accounting", () => {
  it("numbers rows as a spreadsheet does, broken lines too", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      "customer,date,amount\nA,2025-01-01,1\nB,2025-01-02,2,extra,more\nC,never,3\nD,2025-01-04,4\nE,2025-01-05,x\n",
    );
    expect(answer.quality).toMatchObject({ rows: 5, kept: 2, merged: 0, refused: 3 });
    const refused = answer.quality.issues.map(({ code, examples }) => [code, examples[0]!.row]);
    expect(Object.fromEntries(refused)).toEqual({
      "row.malformed": 3,
      "date.invalid": 4,
      "amount.invalid": 6,
    });
    expect(await kit.rows("SELECT customer_id, row_no FROM order_versions ORDER BY row_no")).toEqual([
      { customer_id: "A", row_no: 2 },
      { customer_id: "D", row_no: 5 },
    ]);
  });

  it("takes short lines as if empty fields followed", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      "customer,date,amount,note,colour\nA,2025-01-01,1\nB,2025-01-02,2,x,red\n",
    );
    expect(answer.quality).toMatchObject({ rows: 2, kept: 2 });
  });

  it("adds up money per month to the cent: net is gross less discounts less refunds", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      [
        "order_id,customer_id,date,amount,tax,shipping,discount,refunded,refunded_at,currency",
        "1,A,2025-01-10,100.10,23.02,5,10.01,0,,PLN",
        "2,B,2025-01-20,50.20,11.55,0,0,20.20,2025-02-03,PLN",
        "3,,2025-02-10,30.30,6.97,5,0,0,,PLN",
      ].join("\n"),
    );
    expect(answer.months).toEqual([
      {
        month: "2025-01",
        currency: "PLN",
        orders: 2,
        gross: 160.31,
        discounts: 10.01,
        refunds: 0,
        tax: 34.57,
        shipping: 5,
        net: 150.3,
      },
      {
        month: "2025-02",
        currency: "PLN",
        orders: 1,
        gross: 30.3,
        discounts: 0,
        refunds: 20.2,
        tax: 6.97,
        shipping: 5,
        net: 10.1,
      },
    ]);
  });

  it("keeps money of nobody in the books, apart from customers", async () => {
    await using kit = await makeKit();
    const nobodies = ["", "(blank)", "Guest", "0", "n/a", "NULL", "anonymous"];
    const answer = await kit.bring(
      `customer,date,amount\nA,2025-01-01,1\n${nobodies.map((one) => `${one},2025-01-02,2`).join("\n")}\n`,
    );
    expect(
      await kit.rows(
        "SELECT kind, count(*) AS n, sum(revenue) AS money FROM orders GROUP BY kind ORDER BY kind",
      ),
    ).toEqual([
      { kind: "order", n: 1, money: 1 },
      { kind: "nobody", n: 7, money: 14 },
    ]);
    expect(issueCounts(answer)).toEqual({ "noted customer.nobody": 7 });
  });

  it("keeps a row whose lesser values cannot be read, and says so", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      "customer,date,amount,VAT,cost\nA,2025-01-01,10,much,3\nB,2025-01-02,20,4.60,?\n",
    );
    expect(answer.quality.issues).toEqual([
      {
        code: "value.invalid",
        action: "changed",
        rows: 2,
        examples: [
          { row: 2, field: "VAT", value: "much" },
          { row: 3, field: "cost", value: "?" },
        ],
      },
    ]);
    expect(await kit.rows("SELECT tax, cost FROM orders ORDER BY day")).toEqual([
      { tax: 0, cost: 3 },
      { tax: 4.6, cost: null },
    ]);
  });
});

describe("files that are nearly right", () => {
  const header = "customer,date,amount,note\n";
  const good = Array.from({ length: 50 }, (_, i) => `C${i},2025-01-02,10,ok\n`).join("");

  it.each([
    ["lines that end in different ways", header + good.replaceAll("\n", "\r\n") + good, 100, 0],
    ["lines that end as on old Macs", (header + good).replaceAll("\n", "\r"), 50, 0],
    ["a quote that never closes", `${header}${good}X,2025-01-02,5,"never\n${good}`, 50, 51],
    [
      "quotes in the middle of a field",
      `${header}${good}X,2025-01-02,5,a "stray" quote\nY,2025-01-02,5,"half" quoted\n`,
      51,
      1,
    ],
    [
      "a line of three million letters",
      `${header}${good}X,2025-01-02,5,${"x".repeat(3_000_000)}\n${good}`,
      100,
      1,
    ],
    ["a line of totals", `${header}${good},,500,Total\n`, 50, 1],
    ["rows of nothing but commas", `${header}${good},,,\n,,,\n`, 50, 2],
    ["a line that names the separator", `sep=,\n${header}${good}`, 50, 0],
    ["a header twice", "customer,date,amount,amount\nA,2025-01-02,5,6\n", 1, 0],
    [
      "JSON lines that are none",
      '{"customer":1,"date":"2025-01-02","amount":5}\nnot json\n{"customer":2,"date":"2025-01-02"}\n',
      1,
      2,
    ],
  ])("are read, and every row accounted for: %s", async (_, content, kept, refused) => {
    await using kit = await makeKit();
    const answer = await kit.bring(content);
    expect(answer.quality).toMatchObject({ rows: kept + refused, kept, merged: 0, refused });
  });
});

describe("the choice of columns", () => {
  it("is taken, and remembered for files with the same headers", async () => {
    await using kit = await makeKit();
    const header = "who,when,how much";
    await expect(kit.bring(`${header}\nA,2025-01-01,1\n`)).rejects.toMatchObject(error("columns.missing"));
    const mapping = { customer_id: "who", date: "when", revenue: "How Much" };
    const first = await kit.bring(`${header}\nA,2025-01-01,1\n`, { mapping });
    expect(first.mapping).toEqual({ customer: "who", date: "when", amount: "how much" });
    const next = await kit.bring(`when,who,how much\n2025-01-02,A,2\n`);
    expect(next.mapping).toEqual(first.mapping);
    expect(await kit.rows("SELECT sum(revenue) AS money FROM orders")).toEqual([{ money: 3 }]);
  });

  it("must name columns that there are", async () => {
    await using kit = await makeKit();
    await expect(kit.bring(plain, { mapping: { customer: "nobody" } })).rejects.toMatchObject(
      error("map.header", { header: "nobody" }),
    );
    await expect(kit.bring(plain, { mapping: { colour: "date" } })).rejects.toMatchObject(error("map.field"));
  });
});

describe("currencies", () => {
  const mixed =
    "customer,date,amount,currency\nA,2025-01-01,1,EUR\nB,2025-01-02,2,usd\nC,2025-01-03,3,EUR\nD,2025-01-04,4,\n";

  it("are never added up: several are an error", async () => {
    await using kit = await makeKit();
    await expect(kit.bring(mixed)).rejects.toMatchObject(
      error("currency.mixed", { currencies: ["EUR", "USD"] }),
    );
  });

  it("are left out but for the one that is picked", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(mixed, { currency: "eur" });
    expect(answer).toMatchObject({ currency: "EUR", quality: { rows: 4, kept: 3, refused: 1 } });
    expect(issueCounts(answer)).toEqual({ "refused currency.other": 1, "changed currency.assumed": 1 });
    expect(await kit.rows("SELECT DISTINCT currency FROM orders")).toEqual([{ currency: "EUR" }]);
  });

  it("do not mix across the files of a dataset", async () => {
    await using kit = await makeKit();
    await kit.bring("customer,date,amount,currency\nA,2025-01-01,1,EUR\n");
    await expect(kit.bring("customer,date,amount,currency\nA,2025-02-01,1,USD\n")).rejects.toMatchObject(
      error("currency.mixed", { currencies: ["EUR", "USD"] }),
    );
  });
});
