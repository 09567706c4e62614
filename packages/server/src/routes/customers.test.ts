import { customer, customers, exportColumns, nextOrders, type CustomerRow } from "@keepworth/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collected } from "../../test/collected.ts";
import { demoHouse, type DemoHouse } from "../../test/demoHouse.ts";
import { unfit } from "../../test/strict.ts";
import { camel, camelRow } from "../camel.ts";
import { customerSchema, customersSchema, ledgerSchema, nextOrdersSchema } from "../schemas/customer.ts";
import { keepSchema } from "../schemas/keep.ts";
import { recommendSchema } from "../schemas/recommend.ts";

let demo: DemoHouse;
let rows: CustomerRow[];
beforeAll(async () => {
  demo = await demoHouse();
  // Some with the same value, some without any.
  await demo.house.light(async ({ warehouse }) => {
    await warehouse.run({
      text: "UPDATE run_2_customers SET clv = NULL, expected_next_order = NULL WHERE hash(customer_id) % 7 = 0",
      values: [],
    });
    await warehouse.run({
      text: "UPDATE run_2_customers SET clv = 12.1 WHERE hash(customer_id) % 7 = 1",
      values: [],
    });
  });
  rows = await demo.house.light((k) => collected(customers(k)));
  await demo.house.light(({ warehouse }) =>
    warehouse.run({
      text: "UPDATE contacts SET name = 'Ωmega Tester', email = 'omega@shop.example', phone = '+49 (30) 555-0199' WHERE customer_id = ?",
      values: [known()],
    }),
  );
});
const known = () => rows[5]!.customer_id;
afterAll(() => demo[Symbol.asyncDispose]());

async function walked(query: string, limit: number): Promise<any[]> {
  const items: any[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const from: string = cursor === "" ? "" : `&cursor=${cursor}`;
    const { json, status } = await demo.get(`/customers?${query}&limit=${limit}${from}`);
    expect({ status, json }).toMatchObject({ status: 200 });
    items.push(...json.items);
    cursor = json.nextCursor;
  }
  return items;
}

describe("customers, page by page", () => {
  it("fit their schema strictly", async () => {
    const { json } = await demo.get("/customers?contacts=1");
    expect(unfit(customersSchema, json)).toEqual([]);
    expect(json.items).toHaveLength(50);
    expect(json.total).toBe(rows.length);
  });

  it.each(exportColumns.flatMap((name) => [camel(name), `-${camel(name)}`]))(
    "come exactly once each, in order, by %s",
    async (sort) => {
      const items = await walked(`sort=${sort}`, 150);
      const snake =
        (sort.startsWith("-") ? "-" : "") +
        exportColumns.find((name) => camel(name) === sort.replace("-", ""));
      const expected = await demo.house.light((k) => collected(customers(k, { sort: snake })));
      expect(items.map(({ customerId }) => customerId)).toEqual(
        expected.map(({ customer_id }) => customer_id),
      );
    },
  );

  it("come once each where a page ends among equal values and among those without any", async () => {
    const ids = (await walked("sort=-clv", 13)).map(({ customerId }) => customerId);
    expect(rows.filter(({ clv }) => clv === null).length).toBeGreaterThan(26);
    expect(rows.filter(({ clv }) => clv === 12.1).length).toBeGreaterThan(26);
    expect(ids).toEqual(rows.map(({ customer_id }) => customer_id));
  });

  it("hold what the engine says of them", async () => {
    const { json } = await demo.get("/customers?limit=3", "viewer");
    const shown = json.items.map((item: any) => ({ ...item, orderDays: undefined }));
    expect(shown).toEqual(JSON.parse(JSON.stringify(rows.slice(0, 3).map(camelRow))));
  });

  it("show the days and the money of the orders of two years", async () => {
    const { json } = await demo.get("/customers?limit=5&sort=-orders");
    for (const { customerId, orderDays } of json.items) {
      const { history, customer: figures } = await demo.house.light((k) => customer(k, customerId));
      const since = new Date(Date.parse(figures.as_of) - 731 * 86_400_000).toISOString().slice(0, 10);
      const days = Map.groupBy(
        history.filter(({ kind, day }) => kind === "order" && day > since),
        ({ day }) => day,
      );
      const expected = [...days].map(([day, orders]) => ({
        day,
        revenue: Math.round(orders.reduce((sum, { revenue }) => sum + revenue, 0) * 10_000) / 10_000,
      }));
      expect(orderDays).toEqual(expected.slice(-40));
    }
  });

  it("are filtered by conditions and segments", async () => {
    const query = "where=pAlive%3C0.9&where=orders%3E=2&segment=champions&segment=loyal";
    const expected = rows.filter(
      (row) => row.p_alive < 0.9 && row.orders >= 2 && ["champions", "loyal"].includes(row.segment),
    );
    expect(expected.length).toBeGreaterThan(0);
    const items = await walked(query, 11);
    expect(items.map(({ customerId }) => customerId)).toEqual(expected.map(({ customer_id }) => customer_id));
    const { json } = await demo.get(`/customers?${query}&limit=1`);
    expect(json.total).toBe(expected.length);
  });

  it("are found by a part of the id, and by analysts by name, e-mail and phone", async () => {
    const find = async (q: string, role?: "viewer") =>
      (await demo.get(`/customers?limit=200&q=${encodeURIComponent(q)}`, role)).json.items.map(
        ({ customerId }: any) => customerId,
      );
    expect(await find(known().toLowerCase())).toContain(known());
    for (const part of ["ωMEGA tes", "OMEGA@shop", "30 5550199"]) {
      expect(await find(part)).toEqual([known()]);
      expect(await find(part, "viewer")).toEqual([]);
    }
    expect(await find("100%_nobody")).toEqual([]);
  });

  it("never show contacts to viewers", async () => {
    const { json, text } = await demo.get("/customers?contacts=1", "viewer");
    expect(json.contacts).toBe(false);
    expect(text).not.toMatch(/"(name|email|phone)"/);
    const { json: seen } = await demo.get("/customers?contacts=1", "analyst");
    expect(seen.contacts).toBe(true);
    expect(seen.items.some(({ email }: any) => email?.includes("@"))).toBe(true);
  });

  it("stay those of their run while a page of another is asked for", async () => {
    const { json: first } = await demo.get("/customers?run=1&limit=2");
    const { json: next } = await demo.get(`/customers?limit=2&cursor=${first.nextCursor}`);
    expect(next.runId).toBe(1);
  });

  it.each([
    ["/customers?sort=colour", "option.invalid"],
    ["/customers?where=colour%3Dred", "option.invalid"],
    ["/customers?where=clv%3Ddrop", "option.invalid"],
    ["/customers?cursor=bm90aGluZw", "option.invalid"],
    ["/customers?limit=201", "request.invalid"],
  ])("%s is refused: %s", async (url, code) => {
    const reply = await demo.get(url);
    expect(reply.json).toMatchObject({ status: 400, code });
  });
});

describe("one customer", () => {
  it("is explained as by the engine, with the contact and what they wrote for analysts only", async () => {
    const id = rows.find(({ orders }) => orders > 3)!.customer_id;
    const told = await demo.house.light((k) => customer(k, id, { contacts: true }));
    const { json } = await demo.get(`/customers/${id}`);
    expect(unfit(customerSchema, json)).toEqual([]);
    const expected = { ...told, customer: camelRow(told.customer), runId: told.customer.run_id };
    expect(json).toEqual(JSON.parse(JSON.stringify(expected)));
    const { json: forViewer } = await demo.get(`/customers/${id}`, "viewer");
    const events = json.events.map((event: object) => ({ ...event, text: null }));
    expect(forViewer).toEqual({ ...json, contact: null, events });
  });

  it("has an account, a card and recommendations that fit their schemas", async () => {
    const id = rows.find(({ orders }) => orders > 3)!.customer_id;
    const { json: account } = await demo.get(`/customers/${id}/potentials`, "viewer");
    expect(unfit(ledgerSchema, account)).toEqual([]);
    const { json: card } = await demo.get(`/customers/${id}/keep`, "viewer");
    expect(unfit(keepSchema, card)).toEqual([]);
    expect(card.list.map(({ name }: any) => name)).toEqual([id]);
    const { json: liked } = await demo.get(`/customers/${id}/recommendations?limit=2`, "viewer");
    expect(unfit(recommendSchema, liked)).toEqual([]);
    expect(liked.customers.map(({ customerId }: any) => customerId)).toEqual([id]);
    expect(liked.preferences).not.toBeNull();
  });

  it.each(["", "/next-orders", "/potentials", "/keep", "/recommendations"])(
    "who is not there is a problem of /customers/:id%s",
    async (rest) => {
      const reply = await demo.get(`/customers/nobody${rest}`, "viewer");
      expect(reply.json).toMatchObject({ status: 404, code: "customer.missing" });
    },
  );
});

describe("the day of the next order", () => {
  it("has chances that add up to 1, and a median where the customer's own says", async () => {
    for (const { customer_id: id } of rows.slice(0, 20)) {
      const { json } = await demo.get(`/customers/${id}/next-orders`, "viewer");
      expect(unfit(nextOrdersSchema, json)).toEqual([]);
      expect(json).toEqual(JSON.parse(JSON.stringify(await demo.house.light((k) => nextOrders(k, id)))));
      const within = json.steps.reduce((sum: number, step: any) => sum + step.probability, 0);
      expect(within + json.pLater + json.pNever).toBeCloseTo(1, 9);
      const { nextOrder } = await demo.house.light((k) => customer(k, id));
      if (nextOrder.median === null || nextOrder.median > json.steps.at(-1).to) continue;
      const half = (1 - json.pNever) / 2;
      const step = json.steps.find(({ cdf }: any) => cdf >= half);
      expect(step.from <= nextOrder.median && nextOrder.median <= step.to).toBe(true);
    }
  });
});
