import { experiment, readExperiment, testableTreatments } from "@keepworth/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outcome } from "../../test/browser.ts";
import { demoHouse, type DemoHouse } from "../../test/demoHouse.ts";
import { signedIn } from "../../test/signedIn.ts";
import { unfit } from "../../test/strict.ts";
import {
  experimentAssignmentSchema,
  experimentPageSchema,
  experimentPlanSchema,
  experimentReadingSchema,
  testableSchema,
} from "../schemas/experiment.ts";
import { wholeListOf } from "../schemas/shared.ts";

let demo: DemoHouse;
beforeAll(async () => {
  demo = await demoHouse();
}, 60_000);
afterAll(() => demo[Symbol.asyncDispose]());

const plain = (answer: unknown) => JSON.parse(JSON.stringify(answer)) as unknown;
const treatment = "Double points";

async function send(method: "POST" | "DELETE", url: string, payload?: object, role = "analyst" as const) {
  const headers = await signedIn(demo.app, role);
  return demo.app.inject({ method, url: `/api${url}`, headers, ...(payload ? { payload } : {}) });
}

async function names(): Promise<string[]> {
  const { json } = await demo.get("/experiments");
  return json.items.map(({ name }: { name: string }) => name);
}

async function audited(action: string): Promise<any[]> {
  const { json } = await demo.get("/audit", "administrator");
  return json.items.filter((entry: { action: string }) => entry.action === action);
}

describe("one test", () => {
  it("is told as the engine tells it, to viewers too, and is not kept by being looked at", async () => {
    const { status, json } = await demo.get("/experiments/winback", "viewer");
    expect(status, JSON.stringify(json)).toBe(200);
    expect(unfit(experimentPageSchema, json)).toEqual([]);
    expect(json).toEqual(plain(await demo.house.light((k) => experiment(k, { name: "winback" }))));
    expect(json.experiment.state).toBe("over");
    expect(json.plan).toBeNull();
    expect(json.reading.stored).toBe(false);
    expect((await demo.get("/experiments/nothing")).json.code).toBe("experiment.missing");
  });

  it("can be of any treatment of the shop, or of the library", async () => {
    const { json } = await demo.get("/treatments", "viewer");
    expect(unfit(wholeListOf(testableSchema), json)).toEqual([]);
    expect(json.items).toEqual(plain(await demo.house.light((k) => testableTreatments(k))));
    expect(json.items.map(({ name }: { name: string }) => name)).toContain(treatment);
    expect(new Set(json.items.map(({ own }: { own: boolean }) => own))).toEqual(new Set([true, false]));
  });
});

describe("a new test", () => {
  it("can be looked at before it is made, under any name", async () => {
    const before = await names();
    const reply = await send("POST", "/experiments", { name: "winback", treatment, days: 30, keep: false });
    expect(reply.statusCode, reply.body).toBe(200);
    expect(unfit(experimentPlanSchema, reply.json())).toEqual([]);
    expect(reply.json()).toMatchObject({ days: 30, treatment: { name: treatment } });
    expect(await names()).toEqual(before);
    expect(await audited("experiment.made")).toEqual([]);
  });

  it("is made, written down, and taken back while nobody is assigned", async () => {
    const made = await send("POST", "/experiments", { name: "short", treatment, customers: 60 });
    // Three of the sixty may not be contacted.
    const arms = { treated: 28, holdout: 29 };
    expect(made.json()).toMatchObject({ name: "short", customers: 57, arms });
    expect(await names()).toContain("short");
    const { json } = await demo.get("/experiments/short");
    expect(unfit(experimentPageSchema, json)).toEqual([]);
    expect(json).toMatchObject({ experiment: { state: "planned" }, assignment: null, reading: null });
    expect(json.plan.arms).toEqual(arms);
    expect(outcome(await send("POST", "/experiments", { name: "short", treatment }))).toBe(
      "experiment.exists",
    );
    expect((await send("DELETE", "/experiments/short")).statusCode).toBe(204);
    expect(await names()).not.toContain("short");
    expect(await audited("experiment.made")).toMatchObject([
      { subject: "short", details: { customers: 57 } },
    ]);
    expect(await audited("experiment.removed")).toMatchObject([{ subject: "short" }]);
  });

  it("is drawn once, told again, taken along as CSV, and can then not be taken back", async () => {
    await send("POST", "/experiments", { name: "points", treatment, customers: 50 });
    const unassigned = await demo.get("/exports/assignments.csv?name=points");
    expect(JSON.parse(unassigned.text).code).toBe("experiment.unassigned");
    const drawn = await send("POST", "/experiments/points/assign", {});
    expect(drawn.statusCode, drawn.body).toBe(200);
    expect(unfit(experimentAssignmentSchema, drawn.json())).toEqual([]);
    expect(drawn.json()).toMatchObject({ source: "drawn", arms: { treated: 25, holdout: 25 } });
    expect((await send("POST", "/experiments/points/assign", {})).json()).toMatchObject({ source: "stored" });
    expect(await audited("experiment.assigned")).toMatchObject([
      { subject: "points", details: { treated: 25 } },
    ]);

    const file = await demo.get("/exports/assignments.csv?name=points");
    const lines = file.text.trimEnd().split("\n");
    expect(lines[0]).toBe("customer_id,arm,treatment,assigned_at,stratum,expected,score");
    expect(lines).toHaveLength(51);
    expect(lines.filter((line) => line.includes(",holdout,"))).toHaveLength(25);
    expect(file.headers["content-disposition"]).toContain("assignments.csv");

    expect(outcome(await send("DELETE", "/experiments/points"))).toBe("experiment.assigned");
    const early = await send("POST", "/experiments/points/read", {});
    expect(early.json()).toMatchObject({ verdict: "early", stored: false });
    expect(await audited("experiment.read")).toEqual([]);
  });
});

it("reads a test whose days are over, keeps it, and the list says what it found", async () => {
  const read = await send("POST", "/experiments/winback/read", {});
  expect(read.statusCode, read.body).toBe(200);
  expect(unfit(experimentReadingSchema, read.json())).toEqual([]);
  const says = await demo.house.light((k) => readExperiment(k, { name: "winback", keep: false }));
  expect(read.json()).toEqual({ ...(plain(says) as object), stored: true });
  expect(await audited("experiment.read")).toMatchObject([{ subject: "winback" }]);
  const { json } = await demo.get("/experiments");
  const kept = json.items.find(({ name }: { name: string }) => name === "winback");
  expect(kept).toMatchObject({ state: "read", verdict: says.verdict });
  expect(kept.reading).toMatchObject({ currency: says.currency, net: plain(says.total.net) });
});

describe("what is refused", () => {
  it.each([
    ["POST", "/experiments", { name: "mine", treatment }],
    ["POST", "/experiments/winback/assign", {}],
    ["POST", "/experiments/winback/read", {}],
    ["DELETE", "/experiments/winback", undefined],
  ] as const)("to viewers: %s %s", async (method, url, payload) => {
    expect(outcome(await send(method, url, payload, "viewer" as never))).toBe("role.insufficient");
    expect((await demo.get("/exports/assignments.csv?name=winback", "viewer")).status).toBe(403);
  });

  it.each([
    ["/experiments", { name: "x", treatment: "flowers" }, "experiment.treatment"],
    ["/experiments", { name: "a/b", treatment }, "experiment.name"],
    ["/experiments", { name: "x", treatment, holdout: 1 }, "request.invalid"],
    ["/experiments", { name: "x", treatment, colour: "red" }, "request.invalid"],
    ["/experiments/none/assign", {}, "experiment.missing"],
    ["/experiments/winback/assign", { upload: "0".repeat(32) }, "upload.missing"],
  ])("%s with %o", async (url, payload, code) => {
    expect(outcome(await send("POST", url, payload))).toBe(code);
  });
});
