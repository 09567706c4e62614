import { readFile } from "node:fs/promises";
import { erasePerson, listenBeside } from "@keepworth/engine";
import { sql } from "@keepworth/warehouse";
import { afterAll, beforeAll, expect, it } from "vitest";
import { over } from "../../../engine/src/open.ts";
import { meetOwner } from "../../../engine/src/socket/meet.ts";
import { demoHouse, type DemoHouse } from "../../test/demoHouse.ts";
import { signedIn, withToken } from "../../test/signedIn.ts";

interface Somebody {
  readonly id: string;
  readonly email: string;
}

let demo: DemoHouse;
let some: Somebody[];
let administrator: Record<string, string>;

beforeAll(async () => {
  demo = await demoHouse();
  administrator = await signedIn(demo.app, "administrator");
  const week = (await demo.get("/this-week?limit=50")).json.rows as { customerId: string }[];
  const known = await demo.house.light((k) =>
    k.warehouse.rows<Somebody & Record<string, string>>(sql`
SELECT customer_id AS id, min(email) AS email FROM contacts WHERE dataset = 'demo' AND email IS NOT NULL GROUP BY ALL ORDER BY id`),
  );
  some = week.flatMap(({ customerId }) => known.filter(({ id }) => id === customerId));
});
afterAll(() => demo[Symbol.asyncDispose]());

async function post(url: string, payload: object, headers = administrator) {
  const answer = await demo.app.inject({ method: "POST", url, payload, headers });
  return { status: answer.statusCode, json: answer.json() };
}

it("lets analysts export a person and administrators erase one, and nobody else", async () => {
  const [{ id }] = some as [Somebody];
  const told: unknown[] = [];
  const read = await withToken(demo.app, "administrator", ["read"]);
  for (const role of ["viewer", "analyst"] as const) {
    const headers = await signedIn(demo.app, role);
    for (const [url, body] of [
      [`/api/customers/${id}/export-person`, {}],
      [`/api/customers/${id}/erase`, { dryRun: true }],
      ["/api/privacy/expire", { months: 12 }],
    ] as const)
      told.push((await post(url, body, headers)).json.code ?? "in");
  }
  expect(told).toEqual([
    "role.insufficient",
    "role.insufficient",
    "role.insufficient",
    "in",
    "role.insufficient",
    "role.insufficient",
  ]);
  for (const url of [
    `/api/customers/${id}/export-person`,
    `/api/customers/${id}/erase`,
    "/api/privacy/expire",
  ])
    expect((await post(url, { dryRun: true }, read)).json.code).toBe("scope.insufficient");
});

it("says of a file how many may not be contacted", async () => {
  const [{ id }] = some as [Somebody];
  const withheld = async () =>
    Number((await demo.get("/exports/customers.csv?contacts=1")).headers["keepworth-withheld"]);
  const before = await withheld();
  await demo.house.light((k) =>
    k.warehouse.run(sql`DELETE FROM consents_versions WHERE customer_id = ${id}`),
  );
  const without = await withheld();
  await demo.house.light((k) =>
    k.warehouse.run(sql`
INSERT INTO consents_versions (dataset, import_id, row_no, copy, customer_id, channel, purpose, withdrawn_at)
VALUES ('demo', 999, 1, 1, ${id}, 'all', 'all', DATE '2026-01-01')`),
  );
  expect(before - without).toBeLessThan(2);
  expect(await withheld()).toBe(without + 1);
});

it("exports all that is held, and notes who asked", async () => {
  const [{ id, email }] = some as [Somebody];
  const { status, json } = await post(`/api/customers/${id}/export-person`, {});
  expect(status).toBe(200);
  expect(json).toMatchObject({ dataset: "demo", customerId: id });
  expect(json.tables[0]).toMatchObject({ name: "contacts" });
  expect(JSON.stringify(json.tables[0])).toContain(email);
  const { items } = (await demo.get("/audit?action=person.exported", "administrator")).json;
  expect(items[0]).toMatchObject({
    who: "administrator@shop.example",
    subject: id,
    details: { dataset: "demo" },
  });
  expect((await post("/api/customers/nobody/export-person", {})).json.code).toBe("person.missing");
});

it("erases a person while others read, once it is said twice", async () => {
  const [{ id, email }] = some as [Somebody];
  const before = await demo.get("/overview");
  const { json: would } = await post(`/api/customers/${id}/erase`, { dryRun: true });
  expect(would).toMatchObject({ erased: false, people: [{ customerId: id }] });
  for (const confirm of [{}, { confirm: "other" }])
    expect(await post(`/api/customers/${id}/erase`, confirm)).toMatchObject({
      status: 422,
      json: { code: "person.unconfirmed" },
    });
  const reading = Array.from({ length: 12 }, (_, i) =>
    demo.get(["/customers?limit=20", "/this-week?limit=50", "/segments"][i % 3]!),
  );
  const { status, json: erased } = await post(`/api/customers/${id}/erase`, { confirm: id });
  expect([status, erased]).toEqual([
    200,
    {
      ...would,
      erased: true,
      rewritten: true,
      people: [{ ...would.people[0], customerId: expect.any(String) }],
    },
  ]);
  for (const answer of await Promise.all(reading)) expect(answer.status).toBe(200);

  const { customerId: surrogate } = erased.people[0];
  expect((await demo.get(`/customers/${id}`)).json.code).toBe("customer.missing");
  expect((await demo.get(`/customers/${surrogate}`)).json.contact).toEqual({
    name: null,
    email: null,
    phone: null,
  });
  const week = await demo.get("/this-week?limit=1000");
  expect([week.text.includes(`"${id}"`), week.text.includes(surrogate)]).toEqual([false, false]);
  const after = await demo.get("/overview");
  expect(after.json.total).toEqual(before.json.total);
  expect((await readFile(demo.house.path)).includes(email)).toBe(false);
  const { text, json } = await demo.get("/audit?action=person", "administrator");
  expect(json.items[0]).toMatchObject({ action: "person.erased", subject: surrogate });
  expect(text.includes(id) || text.includes(email)).toBe(false);
  expect((await post(`/api/customers/${id}/erase`, { confirm: id })).json.code).toBe("person.erased");
});

it("goes on when a person is erased at the terminal beside it", async () => {
  const [, { id, email }] = some as [Somebody, Somebody];
  await using _beside = await listenBeside(demo.house.keepworth, { onWrite: demo.house.changed });
  const { path } = demo.house;
  // As another process opens it: this one would be given the file a second time.
  const opened = async () => over((await meetOwner(path))!, path, demo.house.settings());
  {
    await using terminal = await opened();
    expect(await erasePerson(terminal, email)).toMatchObject({ erased: true, rewritten: true });
    expect(
      (await terminal.warehouse.rows(sql`SELECT 1 AS one FROM contacts WHERE email = ${email}`)).length,
    ).toBe(0);
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  const week = await demo.get("/this-week?limit=1000");
  expect(week.text.includes(`"${id}"`)).toBe(false);
  // the file is another one by now, and the socket is still its own
  await using again = await opened();
  await expect(erasePerson(again, email)).rejects.toMatchObject({ code: "person.erased" });
});

it("erases those who have been silent for long, and says first who that would be", async () => {
  expect((await post("/api/privacy/expire", {})).json.code).toBe("privacy.retention");
  const { json: would } = await post("/api/privacy/expire", { months: 1200 });
  expect(would).toMatchObject({ erased: false, months: 1200, people: [] });
});
