import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { columns, type Row } from "./rows.ts";
import { writeDemo, type DemoFile } from "./writeDemo.ts";

let folder: string;
let summary: DemoFile;
let text: string;
let rows: Row[];
/** Rows of real orders; the rest are the shop's mistakes. */
let clean: Row[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepworth-demo-"));
  summary = await writeDemo(join(folder, "demo.csv"));
  text = await readFile(join(folder, "demo.csv"), "utf8");
  rows = text.trimEnd().split("\n").slice(1).map(parse);
  const seen = new Set<string>();
  clean = rows.filter((row) => {
    const key = `${row.order_id}/${row.line_no}`;
    return /^\d+$/.test(row.order_id) && !seen.has(key) && seen.add(key);
  });
});
afterAll(() => rm(folder, { recursive: true }));

function parse(line: string): Row {
  const fields = Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, field]) => field!);
  return Object.fromEntries(columns.map((column, i) => [column, fields[i]!.replaceAll('"', "")])) as Row;
}

const cents = (amount: string) => Math.round(Number(amount) * 100);
const sum = (column: "revenue" | "refunded" | "cost") =>
  clean.reduce((total, row) => total + cents(row[column]), 0);
const sha256 = (content: string) => createHash("sha256").update(content).digest("hex");

describe("writeDemo", () => {
  it("writes the same bytes for the same seed, others for another", async () => {
    const hashOf = async (name: string, seed?: number) => {
      await writeDemo(join(folder, name), seed === undefined ? {} : { seed });
      return sha256(await readFile(join(folder, name), "utf8"));
    };
    expect(await hashOf("again.csv")).toBe(sha256(text));
    expect(await hashOf("other.csv", 43)).not.toBe(sha256(text));
  });

  it("says what it wrote: 5,000 customers, 15 to 30 thousand rows", () => {
    expect(summary.rows).toBe(rows.length);
    expect(summary.orders).toBe(new Set(clean.map((row) => row.order_id)).size);
    expect(summary.customers).toBe(5000);
    expect(new Set(clean.map((row) => row.customer_id)).size).toBe(5000);
    expect(rows.length).toBeGreaterThan(15_000);
    expect(rows.length).toBeLessThan(30_000);
  });

  it("keeps all orders and refunds within its three years, in time", () => {
    const days = clean.map((row) => row.ordered_at);
    expect(
      days.every((at) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(at) && !Number.isNaN(Date.parse(at))),
    ).toBe(true);
    expect(days).toEqual(days.toSorted());
    expect(days[0]! >= "2023-07-01").toBe(true);
    expect(days.at(-1)!.slice(0, 10)).toBe("2026-06-30");
    const refunded = clean.filter((row) => row.refunded_at !== "");
    expect(refunded.every((row) => row.refunded_at > row.ordered_at.slice(0, 10))).toBe(true);
    expect(refunded.every((row) => row.refunded_at <= "2026-06-30")).toBe(true);
  });

  it("makes the money of every line add up", () => {
    for (const row of clean) {
      expect(cents(row.list_price) * Number(row.quantity) - cents(row.discount)).toBe(cents(row.revenue));
      expect(cents(row.refunded)).toBeLessThanOrEqual(cents(row.revenue));
      expect(cents(row.refunded) > 0).toBe(row.refunded_at !== "");
      expect(cents(row.tax)).toBeGreaterThan(0);
    }
  });

  it("refunds about 4 % of orders, some in part", () => {
    const share = (status: string) =>
      new Set(clean.filter((row) => row.status === status).map((row) => row.order_id)).size / summary.orders;
    expect(share("refunded")).toBeGreaterThan(0.01);
    expect(share("partially_refunded")).toBeGreaterThan(0.01);
    expect(share("refunded") + share("partially_refunded")).toBeCloseTo(0.04, 2);
  });

  it("looks like a small shop: most bought once, goods cost about 60 %, winter sells most", () => {
    const orderDays = new Map<string, Set<string>>();
    for (const row of clean) {
      const days = orderDays.get(row.customer_id) ?? new Set();
      orderDays.set(row.customer_id, days.add(row.ordered_at.slice(0, 10)));
    }
    const once = Array.from(orderDays.values()).filter((days) => days.size === 1).length / summary.customers;
    expect(once).toBeGreaterThan(0.5);
    expect(once).toBeLessThan(0.65);
    expect(sum("cost") / sum("revenue")).toBeGreaterThan(0.55);
    expect(sum("cost") / sum("revenue")).toBeLessThan(0.65);
    const inMonth = (month: string) => clean.filter((row) => row.ordered_at.slice(5, 7) === month).length;
    expect(inMonth("12")).toBeGreaterThan(1.5 * inMonth("07"));
  });

  it("has same-day orders, every channel, and the same columns in every row", () => {
    const days = new Map<string, string>();
    const twice = clean.some((row) => {
      const key = `${row.customer_id} ${row.ordered_at.slice(0, 10)}`;
      return (days.get(key) ?? days.set(key, row.order_id).get(key)) !== row.order_id;
    });
    expect(twice).toBe(true);
    expect(new Set(clean.map((row) => row.channel)).size).toBe(5);
    expect(text.slice(0, text.indexOf("\n"))).toBe(columns.join(","));
  });

  it("has thirteen mistakes, as real exports do, and no address that could be somebody's", () => {
    const mistaken = rows.filter((row) => !/^\d+$/.test(row.order_id));
    expect(rows.length - clean.length).toBe(13);
    expect(mistaken.filter((row) => row.customer_id === "").length).toBe(3);
    expect(mistaken.filter((row) => row.status === "test").length).toBe(2);
    expect(rows.every((row) => row.email === "" || row.email.endsWith("@example.com"))).toBe(true);
  });

  it("says that it cannot write, and where", async () => {
    const file = join(folder, "no such folder", "demo.csv");
    await expect(writeDemo(file, { customers: 10 })).rejects.toMatchObject({
      code: "output.unwritable",
      details: { file },
    });
  });
});
