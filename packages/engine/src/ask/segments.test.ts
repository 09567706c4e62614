import { segmentNames, treatmentKinds } from "@keepworth/decisions";
import { beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import { open, segments, writeDemo, type RunResult, type SegmentsOptions } from "../index.ts";

const path = testFolder();
const database = path("shop.duckdb");
let [early, late]: [RunResult?, RunResult?] = [];

async function ask(options: SegmentsOptions = {}) {
  await using keepworth = await open(database);
  return await segments(keepworth, options);
}

beforeAll(async () => {
  await writeDemo(path("orders.csv"), { customers: 800 });
  early = await runAll(database, { files: [path("orders.csv")], asOf: "2026-03-31" });
  late = await runAll(database, { asOf: "2026-06-30" });
});

describe("segments", () => {
  it("add up to the run: customers, money so far, money ahead", async () => {
    for (const by of ["segment", "channel", "country"] as const) {
      const answer = await ask({ by });
      const sum = (of: (one: (typeof answer.segments)[number]) => number) =>
        answer.segments.reduce((total, one) => total + of(one), 0);
      expect(sum(({ customers }) => customers)).toBe(late!.customers);
      expect(sum(({ base }) => base!)).toBeCloseTo(late!.total.base!, 4);
      expect(sum(({ growth }) => growth!.value)).toBeCloseTo(late!.total.growth!, 4);
      expect(sum(({ growthShare }) => growthShare!)).toBeCloseTo(1, 9);
    }
  });

  it("come in the order of the RFM names, with intervals around their value", async () => {
    const answer = await ask();
    const places = answer.segments.map(({ name }) => (segmentNames as readonly string[]).indexOf(name!));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const { growth, life, pActive } of answer.segments) {
      expect(growth!.low).toBeLessThanOrEqual(growth!.value);
      expect(growth!.high).toBeGreaterThanOrEqual(growth!.value);
      expect(life.years).toBeGreaterThan(0);
      expect(life.years).toBeLessThanOrEqual(10);
      expect(pActive).toBeLessThanOrEqual(1);
    }
    const of = (name: string) => answer.segments.find((one) => one.name === name)!;
    expect(of("champions").orderValue).toBeGreaterThan(10);
    expect(of("champions").life.orders).toBeGreaterThan(of("lost").life.orders);
  });

  it("never call all one-time buyers active, whatever the run's model", async () => {
    const { segments: all } = await ask();
    expect(all.find(({ name }) => name === "lost")!.pActive).toBeLessThan(0.95);
  });

  it("put every customer into one cell of the map", async () => {
    const { map, customers } = await ask();
    expect(map!.cells).toHaveLength(25);
    expect(map!.cells.reduce((sum, cell) => sum + cell.customers, 0)).toBe(customers);
    expect(map!.cells.reduce((sum, cell) => sum + cell.clv, 0)).toBeCloseTo(late!.total.clv!, 4);
  });

  it("put every customer into the cell of the scores that the run gave", async () => {
    const { rfm, customers, segments: all } = await ask();
    const sum = (cells: typeof rfm.cells, of: "customers" | "growth" = "customers") =>
      cells.reduce((total, cell) => total + cell[of]!, 0);
    expect(rfm.cells).toHaveLength(25);
    expect(sum(rfm.cells)).toBe(customers);
    expect(sum(rfm.cells, "growth")).toBeCloseTo(late!.total.growth!, 4);
    // Segments that are told by recency and frequency alone are whole cells.
    const of = (...names: string[]) =>
      all.filter(({ name }) => names.includes(name!)).reduce((total, one) => total + one.customers, 0);
    expect(sum(rfm.cells.filter(({ r, f }) => r === 1 && f === 1))).toBe(of("lost"));
    expect(sum(rfm.cells.filter(({ r, f }) => r >= 4 && f >= 4))).toBe(
      of("champions", "loyal") - sum(rfm.cells.filter(({ r, f }) => r === 3 && f >= 4)),
    );
    expect(rfm.cells.find(({ r, f }) => r === 5 && f === 1)!.segment).toBe("new");
    expect(rfm.recencyDays.filter((one) => one !== null)).toEqual(
      rfm.recencyDays.filter((one) => one !== null).toSorted((a, b) => b - a),
    );
  });

  it("tell who moved since the run before, and lose nobody", async () => {
    const { movement } = await ask();
    expect(movement).toMatchObject({ runId: early!.id, asOf: "2026-03-31" });
    const { both, arrived, gone, stayed, rose, fell } = movement!;
    expect(both + gone).toBe(early!.customers);
    expect(both + arrived).toBe(late!.customers);
    expect(stayed + rose + fell).toBe(both);
    expect(rose).toBeGreaterThan(0);
    expect(movement!.segments.reduce((sum, { now }) => sum + now, 0)).toBe(late!.customers);
    expect((await ask({ run: early!.id })).movement).toBeNull();
    expect((await ask({ by: "channel" })).movement).toBeNull();
  });

  it("name treatments that fit, each for no more customers than there are", async () => {
    const { segments: all, missing } = await ask();
    for (const one of all)
      for (const { kind, customers, source } of one.treatments) {
        expect(treatmentKinds).toContain(kind);
        expect(customers).toBeLessThanOrEqual(one.customers);
        expect(source).toBe("assumed");
      }
    const champions = all.find(({ name }) => name === "champions")!;
    const kinds = champions.treatments.map(({ kind }) => kind);
    expect(kinds).toContain("recommendation");
    expect(kinds).not.toContain("win-back");
    expect(missing.map(({ code }) => code)).toEqual(["treatments"]);
  });

  it("are refused by a name that is none", async () => {
    await expect(ask({ by: "shoe size" as never })).rejects.toMatchObject({ code: "option.invalid" });
  });
});
