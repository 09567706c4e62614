import { describe, expect, it } from "vitest";
import { listImports, undoImport } from "./imports.ts";
import { ordersRelation } from "./ordersRelation.ts";
import { moneyByMonth } from "./months.ts";
import { issueCounts, makeKit, type Kit } from "../test/kit.ts";

const csv = (...lines: string[]) => `order_id,customer_id,date,amount\n${lines.join("\n")}\n`;
const january = csv("1,A,2025-01-01,10", "2,B,2025-01-02,20", "3,A,2025-01-20,30");
const february = csv("2,B,2025-01-02,20", "3,A,2025-01-20,33", "4,C,2025-02-01,40", "5,B,2025-02-02,50");
const march = csv("3,A,2025-01-20,35", "5,B,2025-02-02,50", "6,A,2025-03-01,60");

/** What the dataset shows, without the number of the import. */
const shown = (kit: Kit) => kit.rows();

describe("next month's file", () => {
  it("merges by order number: known, updated, new", async () => {
    await using kit = await makeKit();
    await kit.bring(january);
    const answer = await kit.bring(february, { name: "february.csv" });
    expect(answer.quality).toMatchObject({ rows: 4, kept: 2, merged: 2, refused: 0 });
    expect(issueCounts(answer)).toEqual({ "merged order.known": 1, "merged order.updated": 1 });
    expect(await kit.rows("SELECT order_id, revenue FROM orders ORDER BY order_id")).toEqual(
      [
        ["1", 10],
        ["2", 20],
        ["3", 33],
        ["4", 40],
        ["5", 50],
      ].map(([order_id, revenue]) => ({ order_id, revenue })),
    );
  });

  it("is the file's own figures in its months, and every order once in the dataset's", async () => {
    await using kit = await makeKit();
    await kit.bring(january);
    const answer = await kit.bring(february, { name: "february.csv" });
    expect(answer.months.map(({ month, net }) => [month, net])).toEqual([
      ["2025-01", 53],
      ["2025-02", 90],
    ]);
    const all = await moneyByMonth(kit.warehouse, await ordersRelation(kit.warehouse, "main"));
    expect(all.map(({ month, net }) => [month, net])).toEqual([
      ["2025-01", 63],
      ["2025-02", 90],
    ]);
  });

  it("changes nothing when it is the same file again", async () => {
    await using kit = await makeKit();
    await kit.bring(january);
    const before = await shown(kit);
    const again = await kit.bring(january, { name: "copy.csv" });
    expect(again.quality).toMatchObject({ rows: 3, kept: 0, merged: 3, refused: 0 });
    expect(await shown(kit)).toEqual(before);
    expect(await listImports(kit.warehouse)).toHaveLength(1);
  });

  it("matches by content and count where there are no order numbers", async () => {
    await using kit = await makeKit();
    const rows = (...lines: string[]) => `customer_id,date,amount\n${lines.join("\n")}\n`;
    const first = await kit.bring(rows("A,2025-01-01,10", "A,2025-01-01,10", "B,2025-01-02,20"));
    expect(first.quality).toMatchObject({ kept: 3, merged: 0 });
    const next = await kit.bring(
      rows("A,2025-01-01,10", "A,2025-01-01,10", "A,2025-01-01,10", "C,2025-01-05,5"),
      { name: "next.csv" },
    );
    expect(issueCounts(next)).toEqual({ "merged order.known": 2 });
    expect(await kit.rows("SELECT customer_id, count(*) AS n FROM orders GROUP BY 1 ORDER BY 1")).toEqual([
      { customer_id: "A", n: 3 },
      { customer_id: "B", n: 1 },
      { customer_id: "C", n: 1 },
    ]);
  });

  it("asks when it has no customer and no order in common with the dataset, unless told to add", async () => {
    await using kit = await makeKit();
    await kit.bring(january);
    const other = csv("901,X,2025-01-01,1", "902,Y,2025-01-02,2");
    await expect(kit.bring(other)).rejects.toMatchObject({
      code: "import.unrelated",
      details: { dataset: "main" },
    });
    expect((await kit.bring(other, { add: true })).quality.kept).toBe(2);
    expect((await kit.bring(csv("903,Z,2025-01-01,1"), { dataset: "other" })).quality.kept).toBe(1);
  });
});

describe("order numbers within a file", () => {
  it("merges identical rows, and lets the later of two different ones win", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      csv("1,A,2025-01-01,10", "1,A,2025-01-01,10", "2,B,2025-01-02,20", "2,B,2025-01-02,25"),
    );
    expect(issueCounts(answer)).toEqual({ "merged order.duplicate": 1, "merged order.repeated": 1 });
    expect(await kit.rows("SELECT order_id, revenue FROM orders ORDER BY order_id")).toEqual([
      { order_id: "1", revenue: 10 },
      { order_id: "2", revenue: 25 },
    ]);
  });

  it("adds up lines where a column tells products", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      "order_id,customer_id,date,sku,quantity,unit price,tax\n1,A,2025-01-01,S1,2,10,4.60\n1,A,2025-01-01,S2,1,5,1.15\n1,A,2025-01-01,S1,2,10,4.60\n2,A,2025-01-03,S1,1,10,2.30\n",
    );
    expect(issueCounts(answer)).toEqual({ "merged order.line": 1, "merged order.duplicate": 1 });
    expect(await kit.rows("SELECT order_id, revenue, tax FROM orders ORDER BY order_id")).toEqual([
      { order_id: "1", revenue: 25, tax: 5.75 },
      { order_id: "2", revenue: 10, tax: 2.3 },
    ]);
  });

  it("counts an order's total once where every line repeats it", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      "order_id,customer_id,date,product,order total\n1,A,2025-01-01,x,25\n1,A,2025-01-01,y,25\n2,A,2025-01-03,x,10\n",
    );
    expect(answer.notes["amount"]).toBe("orderTotal");
    expect(await kit.rows("SELECT order_id, revenue FROM orders ORDER BY order_id")).toEqual([
      { order_id: "1", revenue: 25 },
      { order_id: "2", revenue: 10 },
    ]);
  });

  it("gives one number with two customers to the first, and notes it", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      "order_id,customer_id,date,product,amount\n1,A,2025-01-01,x,25\n1,B,2025-01-01,y,5\n",
    );
    expect(issueCounts(answer)).toEqual({ "merged order.line": 1, "noted order.customers": 1 });
    expect(await kit.rows("SELECT customer_id, revenue FROM orders")).toEqual([
      { customer_id: "A", revenue: 30 },
    ]);
  });

  it("tells rows without a number by their content", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(csv("1,A,2025-01-01,10", ",A,2025-01-02,10", ",A,2025-01-02,10"));
    expect(answer.quality.kept).toBe(3);
    expect(issueCounts(answer)).toEqual({ "noted order.unnumbered": 2 });
  });
});

describe("refunds", () => {
  it("reduce the order that they name, else one of that amount, else the newest back, else the customer", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      csv(
        "1,A,2025-01-01,10",
        "2,A,2025-01-02,20",
        "1,A,2025-01-05,-4",
        "3,B,2025-01-01,10",
        "4,B,2025-01-02,20",
        "r1,B,2025-01-05,-10",
        "5,C,2025-01-01,10",
        "6,C,2025-01-02,20",
        "r2,C,2025-01-05,-25",
        "7,D,2025-01-01,10",
        "r3,D,2025-01-05,-25",
        "r4,E,2025-01-05,-25",
      ),
    );
    expect(answer.quality).toMatchObject({ rows: 12, kept: 9, merged: 3, refused: 0 });
    expect(issueCounts(answer)).toEqual({
      "merged refund.reference": 1,
      "merged refund.exact": 1,
      "merged refund.newest": 1,
      "changed refund.customer": 2,
    });
    expect(
      await kit.rows(
        "SELECT kind, customer_id, order_id, refunded, refunded_at FROM orders WHERE refunded > 0 ORDER BY kind, customer_id, order_id",
      ),
    ).toEqual([
      { kind: "order", customer_id: "A", order_id: "1", refunded: 4, refunded_at: "2025-01-05" },
      { kind: "order", customer_id: "B", order_id: "3", refunded: 10, refunded_at: "2025-01-05" },
      { kind: "order", customer_id: "C", order_id: "5", refunded: 5, refunded_at: "2025-01-05" },
      { kind: "order", customer_id: "C", order_id: "6", refunded: 20, refunded_at: "2025-01-05" },
      { kind: "order", customer_id: "D", order_id: "7", refunded: 10, refunded_at: "2025-01-05" },
      { kind: "refund", customer_id: "D", order_id: "r3", refunded: 15, refunded_at: "2025-01-05" },
      { kind: "refund", customer_id: "E", order_id: "r4", refunded: 25, refunded_at: "2025-01-05" },
    ]);
  });

  it("find an order of an earlier import, once only", async () => {
    await using kit = await makeKit();
    await kit.bring(january);
    await kit.bring(csv("r1,A,2025-02-05,-30"), { name: "feb.csv" });
    const net = "SELECT sum(revenue - refunded) AS net FROM orders";
    expect(await kit.rows(net)).toEqual([{ net: 30 }]);
    const again = await kit.bring(csv("r1,A,2025-02-05,-30", "7,A,2025-02-06,5"), { name: "march.csv" });
    expect(issueCounts(again)).toEqual({ "merged order.known": 1 });
    expect(await kit.rows(net)).toEqual([{ net: 35 }]);
  });

  it("that a row tells of itself are cut to what was paid", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      "order_id,customer_id,date,amount,refunded,status\n1,A,2025-01-01,10,12,paid\n2,A,2025-01-02,20,,refunded\n3,A,2025-01-03,30,5,partially_refunded\n4,A,2025-01-04,40,,cancelled\n",
    );
    expect(issueCounts(answer)).toEqual({ "changed refund.excess": 1, "changed order.cancelled": 1 });
    expect(await kit.rows("SELECT refunded FROM orders ORDER BY order_id")).toEqual(
      [10, 20, 5, 40].map((refunded) => ({ refunded })),
    );
  });

  it("in the middle of an order's lines are lines, later they give money back", async () => {
    await using kit = await makeKit();
    await kit.bring(
      "order_id,customer_id,date,product,amount\n1,A,2025-01-01,x,25\n1,A,2025-01-01,voucher,-5\n1,A,2025-01-09,x,-8\n",
    );
    expect(await kit.rows("SELECT kind, revenue, refunded, refunded_at FROM orders")).toEqual([
      { kind: "order", revenue: 20, refunded: 8, refunded_at: "2025-01-09" },
    ]);
  });
});

describe("undoing an import", () => {
  it.each([
    ["the last", 3, [january, february]],
    ["the one in the middle", 2, [january, march]],
    ["the first", 1, [february, march]],
  ])("leaves what there would be without it: %s", async (_, id, rest) => {
    await using kit = await makeKit();
    for (const [i, file] of [january, february, march].entries()) await kit.bring(file, { name: `${i}.csv` });
    const undone = await undoImport(kit.warehouse, id);
    expect(undone.undoneAt).not.toBeNull();
    await using other = await makeKit();
    for (const [i, file] of rest.entries()) await other.bring(file, { name: `${i}.csv` });
    expect(await shown(kit)).toEqual(await shown(other));
  });

  it("brings back what its refunds took", async () => {
    await using kit = await makeKit();
    await kit.bring(january);
    const before = await shown(kit);
    await kit.bring(csv("r1,A,2025-02-05,-12", "9,A,2025-02-06,5"), { name: "feb.csv" });
    await undoImport(kit.warehouse, 2);
    expect(await shown(kit)).toEqual(before);
  });

  it("can be followed by the file again", async () => {
    await using kit = await makeKit();
    await kit.bring(january);
    await undoImport(kit.warehouse, 1);
    expect(await shown(kit)).toEqual([]);
    expect((await kit.bring(january)).quality.kept).toBe(3);
  });

  it("says when there is no such import, or it was undone before", async () => {
    await using kit = await makeKit();
    await kit.bring(january);
    await expect(undoImport(kit.warehouse, 7)).rejects.toMatchObject({ code: "import.missing" });
    await undoImport(kit.warehouse, 1);
    await expect(undoImport(kit.warehouse, 1)).rejects.toMatchObject({ code: "import.undone" });
  });
});
