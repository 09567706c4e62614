import type { Format } from "./format.ts";

/**
 * CDNOW's two text files: `customer, date, CDs, dollars`, and the sample with its own numbering after the customer's:
 * `master id, sample id, date, CDs, dollars`. The customer is the first column in both. Columns of the files without
 * headers are named where they are recognised (`cdnowHeaders`).
 */
export const cdnow: Format = {
  name: "cdnow",
  vocabulary: {
    customer: ["customer_id", "master id"],
    date: ["date"],
    quantity: ["number_of_cds", "CDs"],
    amount: ["dollar_value", "dollars"],
  },
  recognises: (headers) =>
    headers.has("date") &&
    ((headers.has("customerid") && headers.has("numberofcds") && headers.has("dollarvalue")) ||
      (headers.has("masterid") && headers.has("sampleid") && headers.has("dollars"))),
  settle: (mapping) => mapping,
  required: [["customer"], ["date"], ["amount"]],
  lines: () => false,
  meaning: (cells) => ({
    revenue: cells("amount"),
    tax: null,
    shipping: null,
    discount: null,
    refunded: null,
    reversal: null,
    cancelled: null,
    unpaid: null,
    continues: null,
    order: null,
    refusals: [],
    notes: { amount: "amount" },
  }),
};

/**
 * The headers of a text without any, if it is a CDNOW file: numbers, a day like 19970101 in the second or third
 * column, a small count, dollars with cents.
 */
export function cdnowHeaders(words: readonly string[]): string[] | null {
  const isDay = (word: string | undefined) =>
    word !== undefined && /^199[78](0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(word);
  const money = /^\d+\.\d{2}$/;
  if (words.length === 4 && isDay(words[1]) && money.test(words[3]!))
    return ["customer_id", "date", "number_of_cds", "dollar_value"];
  if (words.length === 5 && isDay(words[2]) && money.test(words[4]!))
    return ["master id", "sample id", "date", "CDs", "dollars"];
  return null;
}
