import { readFile } from "node:fs/promises";
import { sql } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoShop } from "../../../test/demoShop.ts";
import { testFolder } from "../../../test/folder.ts";
import {
  assignExperiment,
  budget,
  care,
  exportAssignment,
  exportCustomers,
  newExperiment,
  thisWeek,
  type Keepworth,
} from "../../index.ts";
import { contactFilter, refuses } from "./contactFilter.ts";

const path = testFolder();
const now = new Date("2026-11-01T12:00:00Z");

it.each([
  ["email", "marketing", "email", "marketing", true],
  ["email", "marketing", "email", "sales", true],
  ["email", "marketing", "email", "service", false],
  ["email", "marketing", "phone", "marketing", false],
  ["email", "marketing", null, "marketing", false],
  ["email", "all", "Email ", "service", true],
  ["all", "marketing", null, "marketing", true],
  ["all", "marketing", "phone", "marketing", true],
  ["all", "service", null, "marketing", false],
  ["all", "all", null, "service", true],
] as const)("who refuses %s for %s refuses %s by %s: %s", (channel, purpose, through, role, refused) => {
  expect(refuses({ channel, purpose }, { channel: through, role })).toBe(refused);
});

describe("what customers took back their consent to", () => {
  let shop: Keepworth;
  beforeAll(async () => {
    shop = await demoShop();
    await shop.warehouse.run(sql`DELETE FROM consents_versions`);
  });
  afterAll(() => shop.close());
  let row = 0;
  const consent = async (
    customer: string,
    channel: string,
    purpose: string,
    given: string | null,
    withdrawn: string | null,
  ) => {
    row += 1;
    await shop.warehouse.run(sql`
INSERT INTO consents_versions (dataset, import_id, row_no, copy, customer_id, channel, purpose, given_at, withdrawn_at)
VALUES ('demo', 999, ${row}, 1, ${customer}, ${channel}, ${purpose}, CAST(${given} AS DATE), CAST(${withdrawn} AS DATE))`);
  };
  const withheld = ({ missing }: { missing: readonly { code: string; details: object }[] }) =>
    missing.filter(({ code }) => code.endsWith(".withheld"));

  it("holds until it is given again, for whatever the files say last of each part", async () => {
    expect(await contactFilter(shop, "demo", [])).toMatchObject({ known: false });
    await consent("a", "email", "marketing", "2025-01-01", "2025-06-01");
    await consent("b", "email", "marketing", "2025-07-01", "2025-06-01");
    await consent("c", "email", "marketing", null, "2025-06-01");
    await consent("d", "email", "marketing", "2025-01-01", null);
    await consent("e", "email", "marketing", "2025-01-01", "2025-06-01");
    await consent("e", "email", "marketing", "2025-08-01", null);
    const customers = ["a", "b", "c", "d", "e", "f", "erased-0123456789ab"];
    const { known, allows } = await contactFilter(shop, "demo", customers);
    const asked = (customer: string) =>
      allows({ customer, kind: "vip", channel: "email", role: "marketing" });
    expect([known, ...customers.map(asked)]).toEqual([true, false, true, false, true, true, true, false]);
    expect((await contactFilter(shop, "other", [])).known).toBe(false);
    await shop.warehouse.run(sql`DELETE FROM consents_versions`);
  });

  it("leaves them out of this week and of the care list, and says how many", async () => {
    const all = { now, limit: Number.MAX_SAFE_INTEGER };
    const before = await thisWeek(shop, all);
    const cared = await care(shop, all);
    const [first] = before.rows;
    const unhappy = cared.rows[0]!.customerId;
    await consent(first!.customerId, "all", "all", null, "2026-01-01");
    await consent(unhappy, "all", "all", null, "2026-01-01");
    const week = await thisWeek(shop, all);
    const list = await care(shop, all);
    for (const one of [first!.customerId, unhappy]) {
      expect(week.rows.some(({ customerId }) => customerId === one)).toBe(false);
      expect(list.rows.some(({ customerId }) => customerId === one)).toBe(false);
    }
    const customers = new Set([first!.customerId, unhappy]).size;
    expect(withheld(week)).toEqual([{ code: "actions.withheld", details: { customers } }]);
    expect(week.missing.map(({ code }) => code)).not.toContain("actions.consent");
    expect(list.withheld).toBeGreaterThan(0);
    await shop.warehouse.run(sql`DELETE FROM consents_versions`);
  });

  it("leaves them out of a budget, a test and the file of its arms", async () => {
    const all = { limit: Number.MAX_SAFE_INTEGER };
    const before = await budget(shop, all);
    const planned = before.assignments[0]!;
    const { channel } = await shop.warehouse.row<{ channel: string | null }>(
      sql`SELECT lower(channel) AS channel FROM treatments WHERE dataset = 'demo' AND treatment = ${planned.treatment}`,
    );
    await consent(planned.customerId, "all", "all", null, "2026-01-01");
    const after = await budget(shop, all);
    expect(after.assignments.some(({ customerId }) => customerId === planned.customerId)).toBe(false);
    expect(withheld(after)).toEqual([{ code: "budget.withheld", details: { customers: 1 } }]);
    expect(after.customers.eligible).toBe(before.customers.eligible - 1);

    const name = "consent";
    const plan = await newExperiment(shop, {
      name,
      treatment: planned.treatment,
      dataset: "demo",
      keep: true,
    });
    expect(withheld(plan)).toEqual([{ code: "experiment.withheld", details: { customers: 1 } }]);
    const drawn = await assignExperiment(shop, { name, dataset: "demo" });
    const { treated } = await shop.warehouse.row<{ treated: string }>(
      sql`SELECT min(customer_id) AS treated FROM assignments WHERE experiment_id = ${name} AND arm = 'treated'`,
    );
    const file = path("arms.csv");
    expect(await exportAssignment(shop, file, { name })).toMatchObject({ withheld: 0 });
    await consent(treated, channel ?? "all", "all", "2026-01-01", "2026-02-01");
    const rows = drawn.arms.treated + drawn.arms.holdout;
    expect(await exportAssignment(shop, file, { name })).toEqual({ file, rows: rows - 1, withheld: 1 });
    expect((await readFile(file, "utf8")).includes(`${treated},`)).toBe(false);
    const told = await assignExperiment(shop, { name, dataset: "demo", out: file });
    expect(withheld(told)).toEqual([{ code: "experiment.withheld", details: { customers: 1 } }]);
    await shop.warehouse.run(sql`DELETE FROM consents_versions`);
  });

  it("leaves what they refuse out of an export with contacts, and the figures in it", async () => {
    const known = await shop.warehouse.rows<{ customer: string; email: string }>(sql`
SELECT customer_id AS customer, min(email) AS email FROM contacts WHERE dataset = 'demo' AND email IS NOT NULL
  AND customer_id IN (SELECT customer_id FROM keepworth_customers) GROUP BY ALL ORDER BY customer LIMIT 4`);
    const [one, two, three, four] = known.map(({ customer }) => customer);
    const file = path("contacts.csv");
    const before = await exportCustomers(shop, file, { format: "csv", contacts: true });
    expect(before.withheld).toBe(0);
    const lines = (await readFile(file, "utf8")).split("\n").length;
    await consent(one!, "email", "marketing", null, "2026-01-01");
    await consent(two!, "all", "all", null, "2026-01-01");
    await consent(three!, "email", "service", null, "2026-01-01");
    await consent(four!, "email", "all", "2026-03-01", "2026-01-01");
    expect(await exportCustomers(shop, file, { format: "csv", contacts: true })).toEqual({
      ...before,
      withheld: 2,
    });
    const text = await readFile(file, "utf8");
    expect(text.split("\n")).toHaveLength(lines);
    expect(known.map(({ email }) => text.includes(email))).toEqual([false, false, true, true]);
    expect(text).toContain(`\n${two},`);
    expect(await exportCustomers(shop, file, { format: "csv" })).toMatchObject({ withheld: 0 });
    await shop.warehouse.run(sql`DELETE FROM consents_versions`);
  });
});
