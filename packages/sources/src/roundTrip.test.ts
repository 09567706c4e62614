import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeKit } from "../test/kit.ts";

const pad = (value: number) => String(value).padStart(2, "0");

const dateStyles: Record<string, (year: number, month: number, day: number) => string> = {
  iso: (year, month, day) => `${year}-${pad(month)}-${pad(day)}`,
  compact: (year, month, day) => `${year}${pad(month)}${pad(day)}`,
  "d.m.y": (year, month, day) => `${day}.${month}.${year}`,
  "m/d/y": (year, month, day) => `${pad(month)}/${pad(day)}/${year}`,
};

const amountStyles: Record<string, (cents: number) => string> = {
  plain: (cents) => (cents / 100).toFixed(2),
  comma: (cents) => (cents / 100).toFixed(2).replace(".", ","),
  grouped: (cents) => (cents / 100).toLocaleString("en-US", { minimumFractionDigits: 2 }),
  "grouped with a sign": (cents) =>
    `€ ${(cents / 100).toLocaleString("de-DE", { minimumFractionDigits: 2 })}`,
};

const order = fc.record({
  customer: fc.integer({ min: 1, max: 8 }),
  year: fc.integer({ min: 2015, max: 2025 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  cents: fc.integer({ min: 0, max: 50_000_000 }),
});

describe("any small file of orders", () => {
  it("comes out as it went in, however it is written, and its rows add up", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(order, { minLength: 1, maxLength: 25 }),
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom(...Object.keys(dateStyles)),
        fc.constantFrom(...Object.keys(amountStyles)),
        fc.boolean(),
        fc.boolean(),
        async (orders, delimiter, dateStyle, amountStyle, numbered, windows) => {
          // A day that no month has tells the order of day and month.
          const all = [...orders, { customer: 9, year: 2020, month: 1, day: 31, cents: 12_345 }];
          const quote = (text: string) => (text.includes(delimiter) ? `"${text}"` : text);
          const lines = all.map(({ customer, year, month, day, cents }, i) =>
            [
              ...(numbered ? [`N${i}`] : []),
              `C${customer}`,
              dateStyles[dateStyle]!(year, month, day),
              amountStyles[amountStyle]!(cents),
            ]
              .map(quote)
              .join(delimiter),
          );
          const headers = [...(numbered ? ["order number"] : []), "customer", "date", "amount"].join(
            delimiter,
          );
          await using kit = await makeKit();
          const answer = await kit.bring(`${[headers, ...lines].join(windows ? "\r\n" : "\n")}\n`);
          const { rows, kept, merged, refused } = answer.quality;
          expect({ rows, kept, merged, refused }).toEqual({
            rows: all.length,
            kept: all.length,
            merged: 0,
            refused: 0,
          });
          const read = await kit.rows(
            "SELECT customer_id, CAST(day AS VARCHAR) AS day, CAST(round(revenue * 100) AS INTEGER) AS cents FROM order_versions ORDER BY row_no",
          );
          expect(read).toEqual(
            all.map(({ customer, year, month, day, cents }) => ({
              customer_id: `C${customer}`,
              day: dateStyles["iso"]!(year, month, day),
              cents,
            })),
          );
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});
