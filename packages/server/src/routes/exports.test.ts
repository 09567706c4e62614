import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { budget, customers, segments, thisWeek, type Keepworth } from "@keepworth/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collected } from "../../test/collected.ts";
import { demoHouse, type DemoHouse } from "../../test/demoHouse.ts";

let demo: DemoHouse;
const formula = '=HYPERLINK("http://elsewhere.example","look")';
beforeAll(async () => {
  demo = await demoHouse();
  await demo.house.light(async ({ warehouse }) => {
    const ids = await warehouse.rows<{ customer_id: string }>({
      text: "SELECT customer_id FROM run_2_customers ORDER BY growth DESC NULLS LAST LIMIT 4",
      values: [],
    });
    const names = [formula, "@sum", "-4711", "+49 30 1234"];
    for (const [i, { customer_id }] of ids.entries()) {
      await warehouse.run({
        text: "UPDATE run_2_customers SET customer_id = ? WHERE customer_id = ?",
        values: [names[i]!, customer_id],
      });
      await warehouse.run({
        text: "UPDATE contacts SET customer_id = ?, name = ? WHERE customer_id = ?",
        values: [names[i]!, `\t${names[i]}`, customer_id],
      });
    }
  });
});
afterAll(() => demo[Symbol.asyncDispose]());

const light = <T>(use: (keepworth: Keepworth) => Promise<T>) => demo.house.light(use);

const lines = (text: string) => text.trimEnd().split("\n");

describe("files to be taken along", () => {
  it("hold all customers, with formulas told to be text", async () => {
    const { status, text, headers } = await demo.get("/exports/customers.csv?contacts=1");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(headers["content-disposition"]).toBe('attachment; filename="customers.csv"');
    const all = await light((k) => collected(customers(k)));
    const [header, ...rows] = lines(text);
    expect(header).toMatch(/^customer_id,as_of,.*,name,email,phone$/);
    expect(rows).toHaveLength(all.length);
    const begins = (start: string) => rows.filter((row) => row.startsWith(start)).length;
    expect(begins(`"'=HYPERLINK(""http://elsewhere.example"",""look"")",`)).toBe(1);
    expect(begins("'@sum,")).toBe(1);
    expect(begins("'+49 30 1234,")).toBe(1);
    expect(begins("-4711,")).toBe(1);
    expect(text).toContain(",'\t@sum,");
    expect(rows.some((row) => /(^|,)"?[=+\-@\t](?![\d.])/.test(row))).toBe(false);
  });

  it("hold what a filter leaves", async () => {
    const { text } = await demo.get("/exports/customers.csv?where=pAlive%3C0.5");
    const some = await light((k) => collected(customers(k, { where: ["p_alive<0.5"] })));
    expect(lines(text)).toHaveLength(some.length + 1);
    expect(lines(text)[0]).not.toContain("email");
  });

  it("hold those whom the list of customers shows for segments and a search", async () => {
    const { json: all } = await demo.get("/customers?limit=200&contacts=1");
    const email: string = all.items.find((one: { email: string | null }) => one.email !== null).email;
    const segments = [...new Set<string>(all.items.map((one: { segment: string }) => one.segment))].slice(
      0,
      2,
    );
    for (const filter of [
      `q=${encodeURIComponent(email)}`,
      segments.map((segment) => `segment=${segment}`).join("&"),
      `segment=${segments[0]}&where=pAlive%3E0.5`,
    ]) {
      const { json } = await demo.get(`/customers?limit=200&sort=customerId&${filter}`);
      const { text } = await demo.get(`/exports/customers.jsonl?${filter}`);
      const ids = lines(text).map((line) => JSON.parse(line).customer_id);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.slice(0, 200)).toEqual(json.items.map((one: { customerId: string }) => one.customerId));
      expect(ids).toHaveLength(json.total);
    }
  });

  it("are JSON with ids as they are, or Parquet", async () => {
    const { text } = await demo.get("/exports/customers.jsonl");
    const ids = lines(text).map((line) => JSON.parse(line).customer_id);
    expect(ids).toContain(formula);
    const parquet = await demo.get("/exports/customers.parquet");
    expect(parquet.text.slice(0, 4)).toBe("PAR1");
  });

  it("hold every segment", async () => {
    const { text } = await demo.get("/exports/segments.csv?by=channel");
    const answer = await light((k) => segments(k, { by: "channel" }));
    const [header, ...rows] = lines(text);
    const places = header!.split(",");
    expect(places.slice(0, 2)).toEqual(["channel", "customers"]);
    expect(rows.map((row) => Number(row.split(",")[1]))).toEqual(
      answer.segments.map(({ customers: count }) => count),
    );
  });

  it("hold every action of the week, with reasons in the reader's language", async () => {
    const answer = await light((k) => thisWeek(k, { limit: 100_000 }));
    const { text } = await demo.get("/exports/actions.csv");
    expect(lines(text)).toHaveLength(answer.rows.length + 1);
    expect(text).toContain("'+49 30 1234,");
    expect(text).not.toMatch(/,actions\.\w+/);
  });

  it("hold the whole plan of a budget, with who is left alone", async () => {
    const answer = await light((k) => budget(k, { amount: 300, capacity: { vip: 3 } }));
    const { text } = await demo.get("/exports/budget.csv?amount=300&capacity=vip%3D3");
    const [header, ...rows] = lines(text);
    expect(header).toBe("customer_id,arm,treatment,role,channel,segment,cost,gain,currency");
    expect(rows.filter((row) => row.includes(",treated,"))).toHaveLength(answer.customers.chosen);
    expect(rows.filter((row) => row.includes(",holdout,"))).toHaveLength(answer.customers.holdout);
  });

  it("hold every member's balance", async () => {
    const { text, status } = await demo.get("/exports/balances.csv");
    expect(status).toBe(200);
    expect(lines(text)[0]).toMatch(/^customer_id,balance,/);
    expect(lines(text).length).toBeGreaterThan(10);
  });

  it("are for analysts", async () => {
    const { status, text } = await demo.get("/exports/customers.csv", "viewer");
    expect(status).toBe(403);
    expect(JSON.parse(text).code).toBe("role.insufficient");
  });

  it("leave nothing behind, also where they fail", async () => {
    const { text } = await demo.get("/exports/customers.csv?where=colour%3Dred");
    expect(JSON.parse(text)).toMatchObject({ status: 400, code: "option.invalid" });
    await expect
      .poll(async () =>
        (await readdir(tmpdir())).filter((name) => name.startsWith(`keepworth-export-${process.pid}`)),
      )
      .toEqual([]);
  });

  it("are written down in the audit log", async () => {
    await demo.get("/exports/segments.csv");
    const { json } = await demo.get("/audit", "administrator");
    expect(JSON.stringify(json)).toContain("export.made");
  });
});
