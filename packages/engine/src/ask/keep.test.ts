import { bestOffer, gainOfOffer, mostToOffer, staysAt } from "@keepworth/decisions";
import { raw } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoShop } from "../../test/demoShop.ts";
import { wholePortfolio } from "../../test/wholePortfolio.ts";
import type { Keepworth } from "../open.ts";
import type { Settings } from "../settings.ts";
import { keep, prepareKeep } from "./keep.ts";
import { cardOf } from "./keep/groups.ts";
import { keepingOf, gainOfOffers, riseOf, stakeOf } from "./keep/offers.ts";

let shop: Keepworth;
beforeAll(async () => {
  shop = await demoShop({ customers: 400, model: "pareto-nbd" });
}, 30_000);
afterAll(() => shop.close());

const withKeep = (told: Partial<Settings["keep"]>): Keepworth => ({
  ...shop,
  settings: { ...shop.settings, keep: { ...shop.settings.keep, ...told } },
});

describe("keep or replace", () => {
  it("gives every customer one verdict, and sums up what the best offers gain", async () => {
    const answer = await keep(shop, { limit: 5 });
    const counted = answer.verdicts.reduce((sum, { customers }) => sum + customers, 0);
    expect(counted).toBe(answer.customers);
    const gained = answer.verdicts.reduce((sum, { gain }) => sum + gain, 0);
    expect(gained).toBeCloseTo(answer.gain.value, 6);
    expect(answer.gain.low).toBeLessThanOrEqual(answer.gain.value);
    expect(answer.gain.high).toBeGreaterThanOrEqual(answer.gain.value);
    expect(answer.groups.reduce((sum, { customers }) => sum + customers, 0)).toBe(answer.customers);
    expect(answer.list).toHaveLength(5);
    expect(JSON.stringify(answer)).not.toContain("null,null");
  });

  it("counts P(alive) once: what stayers bring in the period is growth but for what leavers buy before they go", async () => {
    await using portfolio = await wholePortfolio(shop);
    const { stakes } = await keepingOf(shop, portfolio);
    const { growth, pipeline } = portfolio.figure;
    let [own, stayers] = [0, 0];
    for (let i = 0; i < portfolio.size; i += 1) {
      const stays = stakes.staying.pStay[i]!;
      const brought = stays * stakes.spend[i]! * portfolio.run.margin;
      // Under Pareto/NBD the rate of buying is the same whether one stays or not.
      expect(brought).toBeLessThan((growth[i]! - pipeline[i]!) * (1 + 1e-6) + 1e-9);
      own += growth[i]! - pipeline[i]!;
      stayers += brought;
    }
    expect(stakes.leaversBring).toBeCloseTo(own - stayers, 6);
    expect(stakes.leaversBring).toBeGreaterThan(0);
    expect(stakes.leaversBring).toBeLessThan(0.25 * own);
  });

  it("tells of every customer the same where it was prepared once", async () => {
    const prepared = await prepareKeep(shop);
    for (const { name } of (await keep(shop, { limit: 3 })).list)
      expect(await prepared.of(shop, name)).toEqual(await keep(shop, { customer: name }));
    await expect(prepared.of(shop, "nobody")).rejects.toMatchObject({ code: "customer.missing" });
  });

  it("tells of one customer what the formulas say of the figures beside them", async () => {
    const [first] = (await keep(shop, { limit: 1 })).list;
    const { list } = await keep(shop, { customer: first!.name });
    const card = list[0]!;
    const stake = { ...card, contact: 0 };
    const { reach, best, most } = card.offers.assumed;
    const response = { rise: reach * (card.active - card.stays), speed: 8 };
    const direct = bestOffer(stake, response);
    expect(best.gain).toBeCloseTo(direct.gain, 6);
    expect(best.share).toBeCloseTo(direct.offer, 6);
    expect(most.share).toBeCloseTo(
      mostToOffer({ ...stake, staysWithOffer: staysAt(stake, response, most.share) }),
      6,
    );
    expect(card.worth.value).toBeCloseTo(card.spend * card.margin + card.afterwards, 6);
    expect(card.offers.low.best.gain).toBeLessThanOrEqual(best.gain);
    expect(card.offers.high.best.gain).toBeGreaterThanOrEqual(best.gain);
  });

  it("makes a group the one offer that gains most over all of its customers", async () => {
    await using portfolio = await wholePortfolio(shop);
    const keeping = await keepingOf(shop, portfolio);
    const here = Array.from({ length: portfolio.size }, (_, i) => i).filter(
      (i) => keeping.stakes.staying.pActive[i]! >= 0.1,
    );
    const card = cardOf(shop, portfolio, keeping, "all", here);
    const gainAt = (offer: number): number =>
      here.reduce((sum, i) => {
        const stake = stakeOf(keeping, 0, i);
        const response = { rise: riseOf(keeping, portfolio, i, "high"), speed: 8 };
        return sum + gainOfOffer(stake, offer, staysAt(stake, response, offer));
      }, 0);
    const { best, most } = card.offers.high;
    expect(best.gain).toBeGreaterThan(0);
    expect(gainAt(best.share)).toBeCloseTo(best.gain, 6);
    for (const other of [0.5, 0.9, 1.1, 2].map((by) => by * best.share)) {
      expect(gainAt(other)).toBeLessThan(best.gain);
    }
    expect(Math.abs(gainAt(most.share))).toBeLessThan(1e-6 * card.spend);
    expect(gainOfOffers(shop, portfolio, keeping, "high")).toBeGreaterThan(best.gain);
  });

  it("turns where it says: below that reach no offer pays, above one does", async () => {
    const { groups } = await keep(shop, { by: "segment" });
    const group = groups.find(({ turnsAt }) => turnsAt !== null && turnsAt < 0.9)!;
    const at = async (offerReach: number) =>
      (await keep(withKeep({ offerReach }))).groups.find(({ name }) => name === group.name)!;
    expect((await at(group.turnsAt! * 0.98)).offers.assumed.best.gain).toBe(0);
    expect((await at(group.turnsAt! * 1.02)).offers.assumed.best.gain).toBeGreaterThan(0);
  });

  it("lets the place count only where capacity binds, and less where it is hardly replaceable", async () => {
    const free = await keep(shop, { limit: 20 });
    expect(free.list.every(({ replacement }) => replacement === 0)).toBe(true);
    const bound = await keep(withKeep({ capacityBinds: true, capacityBy: "customers", replaceable: 1 }));
    const half = await keep(withKeep({ capacityBinds: true, capacityBy: "customers", replaceable: 0.5 }));
    const place = (answer: typeof bound) =>
      answer.groups.reduce((sum, { replacement }) => sum + replacement, 0);
    expect(place(bound)).toBeGreaterThan(0);
    expect(place(half)).toBeCloseTo(place(bound) / 2, 6);
    const replaced = bound.verdicts.find(({ verdict }) => verdict === "replace")!;
    expect(replaced.customers).toBeGreaterThan(0);
    expect(bound.gain.value).toBeLessThan(free.gain.value);
  });

  it("takes a measured effect in place of the assumption, from an experiment before a record", async () => {
    const run = (text: string) => shop.warehouse.run(raw(text));
    await run(`INSERT INTO treatments_versions (dataset, import_id, row_no, copy, treatment, kind, cost, incentive, uplift,
        uplift_error, uplift_source) VALUES ('demo', 1, 9001, 1, 'ten-off', 'renewal-discount', 0, 10, 0.02, 0.005, 'measured')`);
    const recorded = await keep(shop);
    await run(`INSERT INTO experiments (experiment_id, dataset, treatment, created_at, settings, reading)
      VALUES ('trial', 'demo', 'ten-off', TIMESTAMP '2026-01-01', '{}', '{"treatment":"ten-off","uplift":0.01,"uplift_error":0.002}')`);
    const read = await keep(shop);
    await run(`DELETE FROM experiments`);
    await run(`DELETE FROM treatments_versions WHERE row_no = 9001`);
    for (const answer of [recorded, read]) {
      expect(answer.assumptions.find(({ name }) => name === "measured")?.value).toContain("ten-off");
      expect(answer.missing.map(({ code }) => code)).not.toContain("response");
    }
    const reaches = ({ groups }: typeof read) => groups.find(({ name }) => name === "champions")!.offers;
    expect(reaches(recorded).low.reach).toBeLessThan(reaches(recorded).assumed.reach);
    // Half the uplift, half the reach.
    expect(reaches(read).assumed.reach).toBeCloseTo(reaches(recorded).assumed.reach / 2, 9);
  });

  it("says so where a customer is not there", async () => {
    await expect(keep(shop, { customer: "nobody" })).rejects.toThrow("customer.missing");
    await expect(keep(shop, { by: "shoe size" as "segment" })).rejects.toThrow("option.invalid");
  });
});

describe("under a model that calls every one-time buyer active", () => {
  it("takes who stays from the one that does not, and what comes afterwards from the run's own", async () => {
    await using sure = await demoShop({ customers: 200, model: "bg-nbd" });
    await using portfolio = await wholePortfolio(sure);
    const { stakes } = await keepingOf(sure, portfolio);
    expect(stakes.staying.model).toBe("mbg-nbd");
    const { frequency, clv_forever, base, growth, networking, learning, p_alive } = portfolio.figure;
    const once = frequency.findIndex((x) => x === 0);
    expect(p_alive[once]).toBe(1);
    expect(stakes.staying.pActive[once]).toBeLessThan(1);
    // Nobody leaves before the second purchase: what comes afterwards is divided by a chance close to 1, the run's own.
    const later = clv_forever[once]! - base[once]! - growth[once]! - networking[once]! - learning[once]!;
    const raw = stakes.worth[once]! - stakes.spend[once]! * stakes.margin[once]!;
    expect(raw).toBeGreaterThan(0.5 * later);
    expect(raw).toBeLessThan(1.5 * later);
  }, 30_000);
});

describe("without a discount rate", () => {
  it("counts value for a stated number of years instead of for ever", async () => {
    await using endless = await demoShop({ customers: 200, discountRate: 0, model: "pareto-nbd" });
    const { assumptions, missing, list, gain } = await keep(endless);
    expect(assumptions.find(({ name }) => name === "longYears")?.value).toBe(10);
    expect(missing.map(({ code }) => code)).toContain("longYears");
    expect(list.every(({ worth }) => Number.isFinite(worth.value))).toBe(true);
    expect(Number.isFinite(gain.value)).toBe(true);
  }, 30_000);
});
