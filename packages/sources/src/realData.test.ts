import { sql } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { issueCounts, makeKit } from "../test/kit.ts";
import { dataFile } from "../../../testing/data.ts";

const full = dataFile("cdnow-full.txt");
const sample = dataFile("cdnow-sample.txt");
const retail = dataFile("online-retail-invoices.csv");
const apparel = dataFile("apparel-orders.csv");

describe("CDNOW", () => {
  it.skipIf(full === null)(
    "keeps all 69,659 rows of 23,570 customers, the 21 identical pairs too",
    async () => {
      await using kit = await makeKit();
      const answer = await kit.bring({ path: full! });
      expect(answer.quality).toMatchObject({ rows: 69_659, kept: 69_659, merged: 0, refused: 0 });
      expect(answer).toMatchObject({ format: "cdnow", notes: { dateStyle: "compact", delimiter: "spaces" } });
      const [facts] = await kit.rows(`SELECT count(*) AS orders, count(DISTINCT customer_id) AS customers,
      min(day) AS first, max(day) AS last, sum(revenue) AS revenue, min(customer_id) AS id FROM orders`);
      // 23,570 customers: Fader & Hardie (2001); the money is the sum of the file.
      expect(facts).toEqual({
        orders: 69_659,
        customers: 23_570,
        first: "1997-01-01",
        last: "1998-06-30",
        revenue: 2_500_315.63,
        id: "00001",
      });
    },
  );

  it.skipIf(sample === null)("reads the sample without headers; the customer is the master id", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring({ path: sample! });
    expect(answer.quality).toMatchObject({ rows: 6_919, kept: 6_919, merged: 0, refused: 0 });
    const [facts] = await kit.rows(`SELECT count(DISTINCT customer_id) AS customers, min(customer_id) AS id,
      count(*) FILTER (WHERE copy = 2) AS twins FROM order_versions`);
    expect(facts).toMatchObject({ customers: 2_357, id: "00004" });
    expect(issueCounts(answer)).toEqual({ "noted amount.zero": 8 });
  });
});

describe("UCI Online Retail", () => {
  it.skipIf(retail === null)(
    "reconciles with the file's own sums, invoice by invoice and in all",
    async () => {
      await using kit = await makeKit();
      const answer = await kit.bring({ path: retail! });
      const { rows, kept, merged, refused } = answer.quality;
      expect(rows).toBe(25_943);
      expect(kept + merged + refused).toBe(rows);
      expect(refused).toBe(0);
      const [file] = await kit.warehouse.rows<Record<string, number>>(sql`
      SELECT sum(CAST(Quantity * UnitPrice AS DECIMAL(18,4))) AS net,
        sum(CAST(Quantity * UnitPrice AS DECIMAL(18,4))) FILTER (WHERE CustomerID <> '(blank)') AS known,
        count(DISTINCT CustomerID) - 1 AS customers, count(DISTINCT InvoiceNo) AS invoices
      FROM read_csv(${retail!}, types = {'Quantity': 'DECIMAL(18,4)', 'UnitPrice': 'DECIMAL(18,4)', 'InvoiceNo': 'VARCHAR', 'CustomerID': 'VARCHAR'})`);
      const [ours] = await kit.rows(`SELECT sum(revenue - refunded) AS net,
      sum(revenue - refunded) FILTER (WHERE kind <> 'nobody') AS known,
      count(DISTINCT customer_id) AS customers FROM orders`);
      expect(ours).toEqual({ net: file!["net"], known: file!["known"], customers: file!["customers"] });
      expect(
        kept + issueCounts(answer)["merged refund.newest"]! + issueCounts(answer)["merged refund.exact"]!,
      ).toBe(file!["invoices"]);
      const months = answer.months.reduce((sum, { net }) => sum + net, 0);
      expect(months).toBeCloseTo(file!["net"]!, 2);
      expect(answer.notes).toMatchObject({
        dateStyle: "m/d/y",
        dateDecidedBy: "column",
        amount: "quantityPrice",
      });
    },
  );

  it.skipIf(retail === null)("never takes more back from an order than it brought", async () => {
    await using kit = await makeKit();
    await kit.bring({ path: retail! });
    expect(
      await kit.rows(
        "SELECT order_id FROM orders WHERE kind = 'order' AND (refunded > revenue OR refunded < 0)",
      ),
    ).toEqual([]);
  });
});

describe("apparel retailer (CLVTools)", () => {
  it.skipIf(apparel === null)("reads Id, Date, Price", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring({ path: apparel! });
    expect(answer.mapping).toEqual({ customer: "Id", date: "Date", amount: "Price" });
    expect(answer.quality).toMatchObject({ rows: 3_187, kept: 3_187 });
    const [facts] = await kit.rows("SELECT count(DISTINCT customer_id) AS customers FROM orders");
    expect(facts).toEqual({ customers: 600 });
  });
});
