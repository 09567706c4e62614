import { describe, expect, it } from "vitest";
import { makeKit } from "../../test/kit.ts";

async function read(amounts: readonly string[], delimiter = ";", header = "amount") {
  await using kit = await makeKit();
  const lines = amounts.map((amount, i) => [i + 1, "2025-01-02", `"${amount}"`].join(delimiter));
  const answer = await kit.bring(`${["customer", "date", header].join(delimiter)}\n${lines.join("\n")}\n`);
  const rows = await kit.rows(
    "SELECT revenue - refunded AS amount FROM orders ORDER BY CAST(customer_id AS INTEGER)",
  );
  return { amounts: rows.map(({ amount }) => amount), answer };
}

describe("amounts of a column", () => {
  it.each([
    [
      ["12", "12.5", "-3.25", "1e3"],
      [12, 12.5, -3.25, 1000],
    ],
    [
      ["1,234.50", "7.25"],
      [1234.5, 7.25],
    ],
    [
      ["1.234,50", "7,25"],
      [1234.5, 7.25],
    ],
    [
      ["1 234,50", "7,25"],
      [1234.5, 7.25],
    ],
    [
      ["1\u00a0234,50 zł", "7,25 zł"],
      [1234.5, 7.25],
    ],
    [
      ["€1.234,50", "€7,25"],
      [1234.5, 7.25],
    ],
    [
      ["$1,234.50", "$7.25"],
      [1234.5, 7.25],
    ],
    [
      ["1'234.50", "7.25"],
      [1234.5, 7.25],
    ],
    [
      ["(12.50)", "8.00"],
      [-12.5, 8],
    ],
    [
      ["12,50-", "8,00"],
      [-12.5, 8],
    ],
    [
      ["−12,50", "8,00"],
      [-12.5, 8],
    ],
    [
      ["1 234,50 р.", "7,25 руб."],
      [1234.5, 7.25],
    ],
    [
      ["Rs. 500.00", "Rs. 7.25"],
      [500, 7.25],
    ],
    [
      ["۱۲۳۴٫۵", "۷"],
      [1234.5, 7],
    ],
    [
      ["1,234", "12,500"],
      [1234, 12500],
    ],
    [
      ["1.234.567", "2.000"],
      [1234567, 2000],
    ],
    [
      ["0,5", "10"],
      [0.5, 10],
    ],
    [
      [".5", "10"],
      [0.5, 10],
    ],
  ])("reads %j", async (texts, expected) => {
    const { amounts } = await read(texts);
    expect(amounts).toEqual(expected);
  });

  it("takes 1.234 for thousands where nothing else is written in a file of semicolons", async () => {
    expect((await read(["1.234", "2.500"])).amounts).toEqual([1234, 2500]);
    expect((await read(["1.234", "2.500"], ",")).amounts).toEqual([1.234, 2.5]);
    expect((await read(["1.234", "2.5"])).amounts).toEqual([1.234, 2.5]);
  });

  it("looks at the whole column when a row far down cannot be read", async () => {
    const plain = Array.from({ length: 3000 }, () => "12");
    const { amounts, answer } = await read([...plain, "1.234,50"]);
    expect(amounts.at(-1)).toBe(1234.5);
    expect(answer.quality.refused).toBe(0);
    expect(answer.notes["decimal"]).toBe(",");
  });

  it("refuses what is no amount, and says what stood there", async () => {
    const { answer } = await read(["12.50", "n/a", "", "12.5.5"]);
    expect(answer.quality).toMatchObject({ rows: 4, kept: 1, refused: 3 });
    expect(answer.quality.issues).toMatchObject([
      {
        code: "amount.invalid",
        rows: 2,
        examples: [
          { row: 3, field: "amount", value: "n/a" },
          { row: 5, value: "12.5.5" },
        ],
      },
      { code: "amount.missing", rows: 1, examples: [{ row: 4, field: "amount", value: null }] },
    ]);
  });

  it("tells the currency by its sign", async () => {
    expect((await read(["12,50 zł"])).answer.currency).toBe("PLN");
    expect((await read(["€12.50"])).answer.currency).toBe("EUR");
    await expect(read(["€12.50", "$12.50"])).rejects.toMatchObject({ code: "currency.mixed" });
  });

  it("points out orders far above everything else", async () => {
    const { answer } = await read([
      ...Array.from({ length: 2000 }, (_, i) => String(10 + (i % 50))),
      "999999",
    ]);
    expect(answer.quality.issues).toMatchObject([
      { code: "amount.extreme", rows: 1, examples: [{ row: 2002 }] },
    ]);
  });

  it("needs no amount, and says that there is none", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring("customer,date\n1,2025-01-02\n");
    expect(answer.notes["amount"]).toBe("none");
    expect(answer.quality.kept).toBe(1);
  });

  it.each([
    ["+4917012345678", "12"],
    ["+4917012345678", "€12"],
  ])("are refused from a million millions on: %s is a phone number", async (...amounts) => {
    const { answer } = await read(amounts);
    expect(answer.quality).toMatchObject({ kept: 1, refused: 1 });
    expect(answer.quality.issues[0]).toMatchObject({ code: "amount.invalid" });
    expect(JSON.stringify(answer.quality.issues)).not.toContain("4917012345678");
  });
});
