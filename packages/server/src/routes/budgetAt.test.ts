import { budget, experiments } from "@keepworth/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoHouse, type DemoHouse } from "../../test/demoHouse.ts";

let demo: DemoHouse;
beforeAll(async () => {
  demo = await demoHouse();
});
afterAll(() => demo[Symbol.asyncDispose]());

describe("a budget at an amount", () => {
  it("says at every amount what the engine says, and keeps none of it", async () => {
    for (const amount of [20, 80, 20]) {
      const { status, json } = await demo.get(`/budget/at?amount=${amount}`, "viewer");
      expect(status).toBe(200);
      const { frontier, ...answer } = json;
      const { frontier: own, ...asked } = await demo.house.light((k) =>
        budget(k, { amount, solver: "greedy" }),
      );
      expect(answer).toEqual(JSON.parse(JSON.stringify(asked)));
      expect(frontier.needed).toBeCloseTo(own.needed, 8);
    }
    const kept = await demo.house.light(({ warehouse }) =>
      warehouse.rows<{ options: string }>({
        text: "SELECT options FROM answers WHERE question = 'budget' AND options LIKE '%amount%'",
        values: [],
      }),
    );
    expect(kept).toEqual([]);
  });

  it("takes each holdout for itself", async () => {
    const of = async (query: string): Promise<number> =>
      (await demo.get(`/budget/at?amount=50${query}`, "viewer")).json.customers.holdout as number;
    expect(await of("&holdout=0")).toBe(0);
    expect(await of("&holdout=0.5")).toBeGreaterThan(0);
    expect(await of("&holdout=0")).toBe(0);
  });

  it("is worked out anew when a measured effect comes in", async () => {
    const url = "/budget/at?amount=50&role=marketing";
    const upliftOf = async (): Promise<{ uplift: number; source: string }> => {
      const { treatments } = (await demo.get(url, "viewer")).json;
      return treatments.find((one: { treatment: string }) => one.treatment === "Win-back e-mail");
    };
    expect(await upliftOf()).toMatchObject({ source: "assumed" });
    const [experiment] = await demo.house.light((k) => experiments(k, { dataset: "demo" }));
    await demo.house.light(({ warehouse }) =>
      warehouse.run({
        text: `UPDATE experiments SET reading = '{"uplift":0.123,"uplift_error":0.01}' WHERE experiment_id = '${experiment!.name}'`,
        values: [],
      }),
    );
    demo.house.changed();
    expect(await upliftOf()).toMatchObject({ source: "measured", uplift: 0.123 });
  });

  it("says which limits contradict each other", async () => {
    const { status, json } = await demo.get("/budget/at?amount=10&capacity=nobody%3D1", "viewer");
    expect([status, json.code]).toEqual([422, "budget.treatment"]);
  });
});
