import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { recordKinds } from "@keepworth/warehouse";
import { testFolder } from "../../test/folder.ts";
import { importInto } from "../ask/importInto.ts";
import { open } from "../open.ts";
import { lessons } from "./knowledge.ts";
import { writeDemo } from "./writeDemo.ts";
import { writeDemoShop, type DemoShopFiles } from "./writeDemoShop.ts";

const path = testFolder();
let summary: DemoShopFiles;
let names: string[];
beforeAll(async () => {
  summary = await writeDemoShop(path("shop"));
  names = await readdir(path("shop"));
});

/** Rows that are not taken: those that cannot be right, and those that were exported twice. */
const mistaken: Partial<Record<string, { readonly refused: number; readonly twice?: number }>> = {
  orders: { refused: 7 },
  interactions: { refused: 2, twice: 1 },
  feedback: { refused: 1, twice: 1 },
  consents: { refused: 1 },
  returns: { refused: 1 },
};

const text = (file: string, folder = "shop") => readFile(path(`${folder}/${file}`), "utf8");

/** Rows of a file by column; fields that hold a comma stand in quotation marks. */
async function rowsOf(file: string): Promise<Record<string, string>[]> {
  const [header, ...lines] = (await text(file)).trimEnd().split("\n");
  const columns = header!.split(",");
  return lines.map((line) => {
    const fields = Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, field]) => field!);
    return Object.fromEntries(columns.map((column, i) => [column, fields[i]!.replaceAll('"', "")]));
  });
}

describe("writeDemoShop", () => {
  it("writes the same bytes for the same options, others for another seed", async () => {
    await writeDemoShop(path("again"));
    await writeDemoShop(path("other"), { seed: 43 });
    for (const name of names) expect(await text(name, "again")).toBe(await text(name));
    for (const name of names.filter((file) => !/^(products|treatments)/.test(file)))
      expect(await text(name, "other")).not.toBe(await text(name));
  });

  it("writes these bytes, on every platform", async () => {
    const hash = createHash("sha256");
    for (const name of names.toSorted()) hash.update(await text(name));
    expect(hash.digest("hex")).toBe("149ce1da24303a54d6732739b41765794eaf04094788081d7ae9e92a5cf581d3");
  });

  it("writes the orders that writeDemo writes", async () => {
    await writeDemo(path("orders.csv"));
    expect(await readFile(path("orders.csv"), "utf8")).toBe(await text("orders.csv"));
  });

  it("writes a file for every kind of record, with its columns and no other", async () => {
    expect(new Set(summary.files.map(({ kind }) => kind))).toEqual(
      new Set(["orders", "experiment", ...recordKinds.map(({ name }) => name)]),
    );
    expect(new Set(names)).toEqual(new Set(summary.files.map(({ file }) => file)));
    for (const { file, kind, records } of summary.files) {
      const rows = await rowsOf(file);
      expect(rows.length).toBe(records);
      expect(records).toBeGreaterThan(0);
      const columns = recordKinds.find(({ name }) => name === kind)?.columns;
      if (columns)
        expect(Object.keys(rows[0]!).filter((column) => column !== "email" && !(column in columns))).toEqual(
          [],
        );
    }
  });

  it("speaks of no customer who never ordered, and of everyone who did", async () => {
    const ordered = new Set((await rowsOf("orders.csv")).map((row) => row.customer_id));
    const known = new Set((await rowsOf("customers.csv")).map((row) => row.customer_id));
    expect(known.size).toBe(5000);
    for (const id of known) expect(ordered.has(id)).toBe(true);
    for (const { file } of summary.files.slice(1))
      for (const row of await rowsOf(file))
        for (const column of ["customer_id", "referrer", "referee", "referred_by"])
          if (row[column]) expect(known.has(row[column])).toBe(true);
  });

  it("knows nothing of the days after its last one, but what is agreed for them", async () => {
    const ahead = ["month", "promised_at", "expected_close", "renews_at", "trial_end"];
    for (const { file, kind } of summary.files) {
      const days = Object.entries(recordKinds.find(({ name }) => name === kind)?.columns ?? {})
        .filter(([name, type]) => (type === "day" || type === "instant") && !ahead.includes(name))
        .map(([name]) => name);
      for (const row of await rowsOf(file))
        for (const day of days) expect((row[day] ?? "") < "2026-07-01").toBe(true);
    }
  });

  it("lets everyone be brought by somebody who was there before", async () => {
    const first = new Map((await rowsOf("customers.csv")).map((row) => [row.customer_id, row]));
    const rows = await rowsOf("referrals.csv");
    expect(new Set(rows.map((row) => row.referee)).size).toBe(rows.length);
    for (const { referrer, referee, at } of rows) {
      expect(first.get(referrer!)!.acquired_at! < first.get(referee!)!.acquired_at!).toBe(true);
      expect(first.get(referee!)).toMatchObject({
        referred_by: referrer,
        acquired_at: at,
        channel: "referral",
      });
    }
  });

  it("takes no points that a member does not have", async () => {
    const balance = new Map<string, number>();
    for (const { customer_id: id, points } of await rowsOf("loyalty-events.csv")) {
      balance.set(id!, (balance.get(id!) ?? 0) + Number(points));
      expect(balance.get(id!)).toBeGreaterThanOrEqual(0);
    }
  });

  it("takes what points pay off the order that they are spent on, two cents a point", async () => {
    const off = new Map<string, number>();
    for (const row of await rowsOf("orders.csv"))
      off.set(row.order_id!, (off.get(row.order_id!) ?? 0) + Number(row.discount));
    const redeemed = (await rowsOf("loyalty-events.csv")).filter((row) => row.reason === "redeemed");
    expect(redeemed.length).toBeGreaterThan(100);
    for (const { order_id: order, points } of redeemed)
      expect(off.get(order!)!).toBeGreaterThan(-0.02 * Number(points) - 0.001);
  });

  it("links won deals to the company's own order of the same day and money", async () => {
    const orders = new Map<string, { customer: string; day: string; revenue: number }>();
    for (const row of await rowsOf("orders.csv")) {
      const known = orders.get(row.order_id!) ?? {
        customer: row.customer_id!,
        day: row.ordered_at!.slice(0, 10),
        revenue: 0,
      };
      orders.set(row.order_id!, {
        ...known,
        revenue: known.revenue + Number(row.revenue) - Number(row.refunded),
      });
    }
    const deals = await rowsOf("opportunities.csv");
    const linked = deals.filter((deal) => deal.order_id !== "");
    expect(linked.length).toBeGreaterThan(20);
    for (const deal of linked) {
      const order = orders.get(deal.order_id!)!;
      expect(deal).toMatchObject({ status: "won", customer_id: order.customer, closed_at: order.day });
      expect(Number(deal.amount)).toBeCloseTo(order.revenue, 2);
    }
    expect(new Set(linked.map((deal) => deal.order_id)).size).toBe(linked.length);
    for (const deal of deals) expect(deal.created_at! <= (deal.closed_at || "2026-06-30")).toBe(true);
  });

  it("gives away no more of a lesson than there is", async () => {
    const rows = await rowsOf("knowledge.csv");
    for (const { learned, cost } of lessons) {
      const parts = rows.filter((row) => row.learned === learned);
      expect(parts.reduce((sum, row) => sum + Number(row.share), 0)).toBeLessThanOrEqual(1 + 1e-12);
      expect(parts.reduce((sum, row) => sum + Number(row.cost), 0)).toBeCloseTo(cost, 10);
    }
  });

  it("plans more for the next twelve months than its last twelve brought", async () => {
    const lines = await rowsOf("budget-lines.csv");
    const months = [...new Set(lines.map((line) => line.month))];
    expect(months.length).toBe(12);
    expect([months[0], months.at(-1)]).toEqual(["2026-07-01", "2027-06-01"]);
    const lastYear = (await rowsOf("orders.csv")).filter(
      (row) => /^\d/.test(row.order_id!) && row.ordered_at! > "2025-07-01",
    );
    const margin = lastYear.reduce(
      (sum, row) => sum + Number(row.revenue) - Number(row.refunded) - Number(row.cost),
      0,
    );
    const planned = lines.reduce((sum, line) => sum + Number(line.amount), 0);
    expect(planned / margin).toBeGreaterThan(1.2);
    expect(planned / margin).toBeLessThan(1.4);
  });

  it("is imported without a refused row, but for the mistakes that it has", async () => {
    await using keepworth = await open(":memory:", { create: true });
    const { files } = await writeDemoShop(path("small"), { customers: 800 });
    const records = files.filter(({ kind }) => kind !== "experiment");
    const now = new Date("2026-07-01T12:00:00Z");
    const answers = await importInto(
      keepworth,
      records.map(({ file }) => path(`small/${file}`)),
      { now },
    );
    expect(answers.map(({ kind }) => kind)).toEqual(records.map(({ kind }) => kind));
    for (const [i, { kind, quality }] of answers.entries()) {
      expect(quality.rows).toBe(records[i]!.records);
      expect(quality.refused).toBe(mistaken[kind]?.refused ?? 0);
      if (kind === "orders" || kind === "products") continue;
      expect(quality.merged).toBe(mistaken[kind]?.twice ?? 0);
      if (!(kind in mistaken)) expect(quality.issues).toEqual([]);
    }
  });

  it("says that it cannot write, and where", async () => {
    await expect(writeDemoShop(path("shop/orders.csv"), { customers: 10 })).rejects.toMatchObject({
      code: "output.unwritable",
    });
  });
});
