import { readFile, writeFile } from "node:fs/promises";
import { raw } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoShop } from "../../../test/demoShop.ts";
import { testFolder } from "../../../test/folder.ts";
import { isoDay } from "../../demo/calendar.ts";
import { winBack } from "../../demo/campaign.ts";
import { customerId } from "../../demo/customers.ts";
import { simulateShop } from "../../demo/simulateShop.ts";
import type { Keepworth } from "../../open.ts";
import { budget } from "../budget.ts";
import { assignExperiment } from "./assignExperiment.ts";
import { experiments } from "./listExperiments.ts";
import { newExperiment } from "./newExperiment.ts";
import { readExperiment } from "./readExperiment.ts";
import { experiment, removeExperiment } from "./showExperiment.ts";

const path = testFolder();
const size = 800;
const now = new Date("2026-11-01T12:00:00Z");
let shop: Keepworth;
let lines: string[];

beforeAll(async () => {
  shop = await demoShop({ customers: size });
  const { campaign } = simulateShop({ customers: size });
  const day = isoDay(campaign.day);
  lines = [
    ...campaign.treated.map((one) => `${customerId(one)},treated,${day}`),
    ...campaign.holdout.map((one) => `${customerId(one)},holdout,${day}`),
  ];
  await writeFile(path("winback.csv"), ["customer_id,arm,assigned_at", ...lines, ""].join("\n"));
}, 60_000);
afterAll(() => shop.close());

const rows = async (experiment: string) =>
  shop.warehouse.rows<{ customer_id: string; arm: string; stratum: string; expected: number | null }>(
    raw(
      `SELECT customer_id, arm, stratum, expected FROM assignments WHERE experiment_id = '${experiment}' ORDER BY 1`,
    ),
  );

describe("a campaign that was assigned elsewhere", () => {
  it("is sized before anything is sent", async () => {
    const plan = await newExperiment(shop, { name: "winback", treatment: "Win-back e-mail" });
    expect(plan).toMatchObject({ days: 90, holdout: 0.5, dataset: "demo" });
    expect(plan.treatment).toMatchObject({ moves: "staying", uplift: 0.04, source: "assumed" });
    const { rate, needed, smallest } = plan.buying;
    // 16·p(1 − p)/Δ² in each arm
    expect(needed! / 2).toBeCloseTo((16 * rate * (1 - rate)) / 0.04 ** 2, -1);
    expect(smallest).toBeCloseTo(
      2.8016 * Math.sqrt(rate * (1 - rate) * (1 / plan.arms.treated + 1 / plan.arms.holdout)),
      4,
    );
    expect(plan.margin.smallest).toBeLessThanOrEqual(plan.margin.raw);
    expect(plan.customers).toBe(Math.min(plan.eligible, needed!));
    expect(plan.missing.map(({ code }) => code)).toContain("experiment.assumed");
  });

  it("cannot be read before anybody is assigned", async () => {
    await expect(readExperiment(shop, { name: "winback", now })).rejects.toThrow("experiment.unassigned");
    expect(await experiments(shop)).toMatchObject([{ name: "winback", state: "planned", assignedAt: null }]);
  });

  it("is taken over with what was to be expected on that day, from orders up to it", async () => {
    const told = await assignExperiment(shop, { name: "winback", from: path("winback.csv"), now });
    expect(told).toMatchObject({
      source: "file",
      assignedAt: { from: "2026-03-03", to: "2026-03-03" },
      ends: "2026-06-01",
      unknown: 0,
    });
    expect(told.arms.treated + told.arms.holdout).toBe(lines.length);
    // what came later does not count: without the orders after that day every prediction is the same
    const before = await rows("winback");
    await shop.warehouse.run(
      raw(`CREATE TABLE later AS SELECT * FROM order_versions WHERE day > DATE '2026-03-03'`),
    );
    await shop.warehouse.run(raw(`DELETE FROM order_versions WHERE day > DATE '2026-03-03'`));
    await newExperiment(shop, { name: "again", treatment: "Win-back e-mail" });
    await assignExperiment(shop, { name: "again", from: path("winback.csv"), now });
    await shop.warehouse.run(raw(`INSERT INTO order_versions SELECT * FROM later`));
    expect(await rows("again")).toEqual(before);
    await shop.warehouse.run(raw(`DELETE FROM assignments WHERE experiment_id = 'again'`));
  });

  it("reads an effect whose interval holds the truth", async () => {
    const reading = await readExperiment(shop, { name: "winback", now });
    const { buying, margin, arms, total, ratio, verdict } = reading;
    expect(reading).toMatchObject({ daysLeft: 0, stored: true, days: 90 });
    expect(winBack.effect).toBe(0.06);
    expect(buying.adjusted.low).toBeLessThan(0.06);
    expect(buying.adjusted.high).toBeGreaterThan(0.06);
    expect(buying.raw.value).toBeCloseTo(
      arms.treated.buyers / arms.treated.customers - arms.holdout.buyers / arms.holdout.customers,
      10,
    );
    expect(margin.raw.value).toBeCloseTo(
      arms.treated.margin / arms.treated.customers - arms.holdout.margin / arms.holdout.customers,
      8,
    );
    expect(total.contact).toBeCloseTo(winBack.cost * arms.treated.customers, 8);
    expect(total.net.value).toBeCloseTo(total.margin.value - total.cost, 8);
    expect(ratio).toMatchObject({ share: 0.5, mismatch: false });
    // The letter drives some out; nobody complains of it.
    const { optOuts, complaints } = reading.relationship;
    expect(optOuts!.difference.high).toBeGreaterThan(0);
    expect(complaints!.difference.low).toBeLessThan(0);
    expect(verdict === "pays").toBe(total.net.low > 0);
    expect(await experiments(shop, { dataset: "demo" })).toContainEqual(
      expect.objectContaining({ name: "winback", state: "read", verdict }),
    );
  });

  it("counts the margin of orders in the ninety days, as a sum over the orders themselves", async () => {
    const { arms } = await readExperiment(shop, { name: "winback", now });
    const { margin, buyers } = await shop.warehouse.row<{ margin: number; buyers: number }>(
      raw(`SELECT CAST(sum(v.revenue - CASE WHEN v.refunded_at > DATE '2026-06-01' THEN 0 ELSE v.refunded END - v.cost) AS DOUBLE) AS margin,
        count(DISTINCT CASE WHEN v.revenue > v.refunded THEN v.customer_id END) AS buyers
        FROM order_versions v JOIN assignments a ON a.customer_id = v.customer_id AND a.experiment_id = 'winback' AND a.arm = 'treated'
        WHERE v.superseded_by IS NULL AND v.kind = 'order' AND v.day > DATE '2026-03-03' AND v.day <= DATE '2026-06-01'`),
    );
    expect(arms.treated.margin).toBeCloseTo(margin, 4);
    expect(arms.treated.buyers).toBe(buyers);
  });

  it("takes the place of what was assumed in the next plan", async () => {
    const { measured } = await readExperiment(shop, { name: "winback", now });
    expect(measured!.before).toBe(0.04);
    const { treatments } = await budget(shop, { dataset: "demo", amount: 100, solver: "greedy" });
    const planned = treatments.find(({ treatment }) => treatment === "Win-back e-mail")!;
    expect(planned).toMatchObject({
      source: "measured",
      uplift: measured!.uplift,
      upliftError: measured!.upliftError,
    });
    expect(treatments.filter(({ source }) => source === "measured")).toHaveLength(1);
  });

  it("shows other days than planned, and does not keep them", async () => {
    const reading = await readExperiment(shop, { name: "winback", days: 30, now });
    expect(reading).toMatchObject({ days: 30, planned: 90, stored: false, measured: null });
    expect(reading.missing.map(({ code }) => code)).toContain("experiment.otherDays");
    const [first] = (await experiments(shop)).filter(({ name }) => name === "winback");
    expect(first!.uplift!.value).toBeCloseTo(
      (await readExperiment(shop, { name: "winback", now })).buying.adjusted.value,
      12,
    );
  });

  it("leaves out who is no longer there, and does not trust arms that lost customers unevenly", async () => {
    await shop.warehouse.run(raw(`CREATE TABLE kept AS SELECT * FROM order_versions`));
    await shop.warehouse.run(
      raw(`DELETE FROM order_versions WHERE customer_id IN (SELECT customer_id FROM assignments
        WHERE experiment_id = 'winback' AND arm = 'holdout' AND expected IS NOT NULL ORDER BY customer_id LIMIT 30)`),
    );
    const reading = await readExperiment(shop, { name: "winback", now });
    expect(reading.gone).toEqual({ treated: 0, holdout: 30 });
    expect(reading).toMatchObject({ verdict: "mismatch", measured: null, ratio: { mismatch: true } });
    const { treatments } = await budget(shop, { dataset: "demo", amount: 100, solver: "greedy" });
    expect(treatments.some(({ source }) => source === "measured")).toBe(false);
    await shop.warehouse.run(raw(`DELETE FROM order_versions`));
    await shop.warehouse.run(raw(`INSERT INTO order_versions SELECT * FROM kept`));
    expect((await readExperiment(shop, { name: "winback", now })).verdict).not.toBe("mismatch");
  });
});

describe("a test that is drawn", () => {
  it("splits every stratum in the share, by its seed, and says it again", async () => {
    await newExperiment(shop, {
      name: "offer",
      treatment: "exclusive-offer",
      holdout: 0.3,
      days: 60,
      customers: 90,
    });
    const told = await assignExperiment(shop, { name: "offer", out: path("offer.csv") });
    expect(told).toMatchObject({ source: "drawn", arms: { treated: 63, holdout: 27 }, unpredicted: 0 });
    const drawn = await rows("offer");
    const strata = Map.groupBy(drawn, ({ stratum }) => stratum);
    expect(strata.size).toBe(told.strata);
    expect(told.strata).toBeGreaterThan(5);
    for (const members of strata.values()) {
      const left = members.filter(({ arm }) => arm === "holdout").length;
      expect(Math.abs(left - 0.3 * members.length)).toBeLessThanOrEqual(1);
    }
    const file = await readFile(path("offer.csv"), "utf8");
    expect(file.split("\n")[0]).toBe("customer_id,arm,treatment,assigned_at,stratum,expected,score");
    expect(await assignExperiment(shop, { name: "offer", out: path("second.csv") })).toMatchObject({
      source: "stored",
    });
    expect(await readFile(path("second.csv"), "utf8")).toBe(file);
    for (const [name, seed] of [
      ["same", 1],
      ["other", 2],
    ] as const) {
      await shop.warehouse.run(raw(`DELETE FROM assignments WHERE experiment_id <> 'winback'`));
      await newExperiment(shop, {
        name,
        treatment: "exclusive-offer",
        holdout: 0.3,
        days: 60,
        customers: 90,
        seed,
      });
      await assignExperiment(shop, { name });
      const again = await rows(name);
      if (seed === 1) expect(again).toEqual(drawn);
      else expect(again).not.toEqual(drawn);
    }
  });

  it("is early until its days are over: shown, never kept", async () => {
    const reading = await readExperiment(shop, { name: "other", now });
    expect(reading).toMatchObject({ verdict: "early", stored: false, measured: null, daysLeft: 60 });
    expect(reading.arms.treated).toMatchObject({ customers: 63, buyers: 0, margin: 0 });
    expect(await experiments(shop)).toContainEqual(
      expect.objectContaining({ name: "other", state: "running", verdict: null }),
    );
  });

  it("goes to the segments that it is told, and spares who another test left alone", async () => {
    const plan = await newExperiment(shop, { name: "vips", treatment: "Double points", segments: ["loyal"] });
    const { label, spared } = await shop.warehouse.row<{ label: number; spared: number }>(
      raw(`SELECT count(CASE WHEN segment = 'loyal' THEN 1 END) AS label, count(CASE WHEN segment = 'loyal'
        AND customer_id IN (SELECT customer_id FROM assignments WHERE experiment_id = 'other' AND arm = 'holdout') THEN 1 END) AS spared
        FROM run_1_customers`),
    );
    expect(plan.segments).toEqual(["loyal"]);
    expect(plan.eligible).toBeLessThanOrEqual(label - spared);
    expect(plan.eligible).toBeGreaterThan(0);
  });

  it("can be looked at before it is made, and taken back until somebody is assigned", async () => {
    const options = { name: "other", treatment: "Double points", days: 30 };
    const looked = await newExperiment(shop, { ...options, keep: false });
    const made = await newExperiment(shop, { ...options, name: "taken back" });
    expect({ ...looked, name: "" }).toEqual({ ...made, name: "" });
    const { plan, assignment, reading } = await experiment(shop, { name: "taken back" });
    expect([plan?.arms, assignment, reading]).toEqual([made.arms, null, null]);
    await removeExperiment(shop, { name: "taken back" });
    await expect(experiment(shop, { name: "taken back" })).rejects.toThrow("experiment.missing");
    await expect(removeExperiment(shop, { name: "other" })).rejects.toThrow("experiment.assigned");
  });

  it("is worth most at the size that it names, and nothing where nobody is left to decide about", async () => {
    const some = await newExperiment(shop, {
      name: "worth",
      treatment: "Ten percent this week",
      customers: 40,
    });
    const all = await newExperiment(shop, {
      name: "worth all",
      treatment: "Ten percent this week",
      customers: 1e6,
    });
    expect(all.customers).toBe(all.eligible);
    expect(all.value).toMatchObject({ customers: 0, worth: 0 });
    expect(some.value!.customers).toBe(some.eligible - 40);
    expect(some.value!.worth).toBeGreaterThan(0);
    expect(some.value!.best.net).toBeGreaterThanOrEqual(some.value!.net);
  });
});

describe("what cannot be done", () => {
  it.each([
    [{ name: "a/b", treatment: "vip" }, "experiment.name"],
    [{ name: "winback", treatment: "vip" }, "experiment.exists"],
    [{ name: "x", treatment: "flowers" }, "experiment.treatment"],
    [{ name: "x", treatment: "vip", segments: ["nice"] }, "option.invalid"],
    [{ name: "x", treatment: "win-back", segments: ["new"] }, "experiment.nobody"],
    [{ name: "x", treatment: "exclusive-offer", holdout: 1 }, "option.invalid"],
    [{ name: "x", treatment: "exclusive-offer", days: 0 }, "option.invalid"],
    [{ name: "x", treatment: "exclusive-offer", customers: 3 }, "experiment.few"],
  ])("refuses %o", async (options, code) => {
    await expect(newExperiment(shop, options)).rejects.toThrow(code);
  });

  it.each([
    ["customer_id,arm\nC1,treated", "columns.missing"],
    ["customer_id,arm,assigned_at\n1,treated,2026-01-01\n2,maybe,2026-01-01", "experiment.arm"],
    ["customer_id,arm,assigned_at\n1,treated,2026-01-01\n1,control,2026-01-01", "experiment.twice"],
    ["customer_id,arm,assigned_at\n1,treated,2026-01-01\n2,control,", "experiment.day"],
    ["customer_id,arm,assigned_at\n1,treated,2027-01-01\n2,control,2027-01-01", "experiment.later"],
    [
      "email,arm,assigned_at\nx@example.com,treated,2026-01-01\ny@example.com,control,2026-01-01",
      "experiment.nobodyKnown",
    ],
  ])("refuses the file %j", async (text, code) => {
    const file = path(`${code}.csv`);
    await writeFile(file, `${text}\n`);
    await expect(assignExperiment(shop, { name: "vips", from: file, now })).rejects.toThrow(code);
  });

  it("refuses a test that nobody made, and a second list for one", async () => {
    await expect(assignExperiment(shop, { name: "none" })).rejects.toThrow("experiment.missing");
    await expect(assignExperiment(shop, { name: "winback", from: path("winback.csv") })).rejects.toThrow(
      "experiment.assigned",
    );
  });

  it("finds customers by the address that they are known by", async () => {
    const [one, two, three, four] = (await rows("winback")).map((row) => row.customer_id);
    await shop.warehouse.run(
      raw(`INSERT INTO contacts (dataset, import_id, customer_id, email_hash)
        SELECT 'demo', 1, c, sha256(k.value || '|' || lower(c) || '@example.com') FROM keepworth k, (VALUES ('${one}'), ('${two}'), ('${three}'), ('${four}')) AS v (c)
        WHERE k.key = 'hash_key'`),
    );
    const known = [one, two, three, four].map(
      (id, i) => `${id!.toUpperCase()}@example.com,${i % 2},2026-02-01`,
    );
    await writeFile(
      path("mail.csv"),
      ["E-mail,Group,Sent at", ...known, "new@example.com,1,2026-02-01", ""].join("\n"),
    );
    const told = await assignExperiment(shop, { name: "worth", from: path("mail.csv"), now });
    expect(told).toMatchObject({ arms: { treated: 2, holdout: 2 }, unknown: 1 });
    expect((await rows("worth")).map((row) => row.customer_id)).toEqual([one, two, three, four]);
    const reading = await readExperiment(shop, { name: "worth", now });
    expect(reading).toMatchObject({ verdict: "unknown", measured: null });
    expect(reading.missing.map(({ code }) => code)).toContain("experiment.fewInArm");
  });
});
