import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { demoShop } from "../../../test/demoShop.ts";
import { overview, type Keepworth } from "../../index.ts";
import { exportBalances } from "./exportBalances.ts";
import { followMembers } from "./followMembers.ts";
import { loyalty } from "./loyalty.ts";

describe("the loyalty programme of the demo shop", () => {
  let keepworth: Keepworth;
  let folder: string;
  beforeAll(async () => {
    keepworth = await demoShop({ customers: 600 });
    folder = await mkdtemp(join(tmpdir(), "keepworth-"));
  });
  afterAll(async () => {
    await keepworth.close();
    await rm(folder, { recursive: true });
  });

  it("owes the points that are left, and expects fewer of them to be redeemed", async () => {
    const answer = await loyalty(keepworth);
    expect(answer.missing).toEqual([]);
    expect(answer.overdrawn).toEqual({ members: 0, points: 0 });
    const tiers = answer.tiers.reduce((sum, { members }) => sum + members, 0);
    expect(tiers).toBe(answer.members);
    const points = answer.tiers.reduce((sum, one) => sum + one.points, 0);
    expect(points).toBeCloseTo(answer.liability.points, 6);
    expect(answer.liability.face).toBeCloseTo(0.02 * points, 6);
    expect(answer.liability.net.value).toBeGreaterThan(0);
    expect(answer.liability.net.value).toBeLessThan(answer.liability.face);
    expect(answer.liability.net.low).toBeLessThanOrEqual(answer.liability.net.value);
  });

  it("has balances that are what was earned less what was taken, as the file says", async () => {
    const file = join(folder, "balances.csv");
    const { rows } = await exportBalances(keepworth, file);
    const [header, ...lines] = (await readFile(file, "utf8")).trim().split("\n");
    expect(header!.split(",").slice(0, 2)).toEqual(["customer_id", "balance"]);
    expect(lines.length).toBe(rows);
    const told = await keepworth.warehouse.rows<{ customer_id: string; points: number }>({
      text: `SELECT customer_id, sum(points) AS points FROM loyalty_events WHERE dataset = 'demo' GROUP BY 1 ORDER BY 1`,
      values: [],
    });
    const balances = lines.map((line) => line.split(",").slice(0, 2));
    expect(balances).toEqual(told.map(({ customer_id, points }) => [customer_id, String(points)]));
  });

  it("follows members the same however many of them are read at a time", async () => {
    const { run } = await overview(keepworth);
    const columns = vi.spyOn(keepworth.warehouse, "columns");
    const follow = (eventsAtOnce?: number) =>
      followMembers(keepworth, run, {
        noticeDays: 90,
        ...(eventsAtOnce === undefined ? {} : { eventsAtOnce }),
      });
    const whole = await follow();
    expect(columns).toHaveBeenCalledTimes(1);
    columns.mockClear();
    const inBatches = await follow(50);
    expect(columns.mock.calls.length).toBeGreaterThan(10);
    columns.mockRestore();
    expect(inBatches).toEqual(whole);
    expect(whole.balance.some((points) => points > 0)).toBe(true);
  });

  it("names a design's break-even by its margin, and never calls one free", async () => {
    const { designs, breakEven } = await loyalty(keepworth);
    expect(designs.length).toBe(8);
    for (const { rewardRate, lift, cost } of designs) {
      expect(lift!).toBeCloseTo(rewardRate / (breakEven!.margin - rewardRate), 10);
      expect(cost).toBeGreaterThan(0);
    }
  });

  it("says what cannot be told without events", async () => {
    await keepworth.warehouse.transaction(async () => {
      await keepworth.warehouse.run({ text: "DELETE FROM loyalty_events_versions", values: [] });
    });
    const answer = await loyalty(keepworth);
    expect(answer.members).toBe(0);
    expect(answer.missing).toEqual([{ code: "events", details: {} }]);
    expect(answer.breakEven!.lift).toBeGreaterThan(0);
    expect(answer.liability.net.value).toBe(0);
  });
});
