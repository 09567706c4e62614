import { basename } from "node:path";
import {
  acquire,
  budget,
  care,
  churn,
  compare,
  effects,
  formula,
  imports,
  improve,
  keep,
  knownEvents,
  ledger,
  loyalty,
  overview,
  plan,
  planProducts,
  potentials,
  price,
  renewals,
  replace,
  runs,
  satisfaction,
  segments,
  service,
  type Keepworth,
} from "@keepworth/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { demoHouse, type DemoHouse } from "../../test/demoHouse.ts";
import { unfit } from "../../test/strict.ts";
import { camelRow } from "../camel.ts";
import { acquireSchema } from "../schemas/acquire.ts";
import { budgetSchema } from "../schemas/budget.ts";
import { careSchema, satisfactionSchema, serviceSchema } from "../schemas/care.ts";
import { churnSchema } from "../schemas/churn.ts";
import { cohortsSchema } from "../schemas/cohorts.ts";
import { effectsSchema, knownEventsSchema } from "../schemas/effects.ts";
import { experimentSummarySchema } from "../schemas/experiment.ts";
import { formulaSchema } from "../schemas/formula.ts";
import { improveSchema } from "../schemas/improve.ts";
import { keepSchema } from "../schemas/keep.ts";
import { loyaltySchema } from "../schemas/loyalty.ts";
import { modelsSchema } from "../schemas/models.ts";
import { overviewSchema } from "../schemas/overview.ts";
import { planSchema } from "../schemas/plan.ts";
import { productPlanSchema } from "../schemas/planProducts.ts";
import { potentialsSchema } from "../schemas/potentials.ts";
import { priceSchema } from "../schemas/price.ts";
import { dataQualitySchema } from "../schemas/quality.ts";
import { recommendSchema } from "../schemas/recommend.ts";
import { renewalsSchema } from "../schemas/renewals.ts";
import { replaceSchema } from "../schemas/replace.ts";
import { runSchema } from "../schemas/run.ts";
import { comparisonSchema, runSummarySchema } from "../schemas/runs.ts";
import { segmentsSchema } from "../schemas/segments.ts";
import { wholeListOf } from "../schemas/shared.ts";
import { thisWeekSchema } from "../schemas/thisWeek.ts";

let demo: DemoHouse;
beforeAll(async () => {
  demo = await demoHouse();
});
afterAll(() => demo[Symbol.asyncDispose]());

const engine = <T>(use: (keepworth: Keepworth) => Promise<T>) => demo.house.light(use);
const plain = (answer: unknown) => JSON.parse(JSON.stringify(answer)) as unknown;

interface Case {
  readonly url: string;
  readonly schema: z.ZodType;
  /** What the engine says. */
  readonly says?: (keepworth: Keepworth) => Promise<unknown>;
}

const cases: Case[] = [
  { url: "/overview", schema: overviewSchema },
  { url: "/this-week?limit=5", schema: thisWeekSchema },
  { url: "/formula", schema: formulaSchema, says: (k) => formula(k) },
  {
    url: "/formula?margin=0.4&acquisitionCost=12.5",
    schema: formulaSchema,
    says: (k) => formula(k, { margin: 0.4, acquisitionCost: 12.5 }),
  },
  { url: "/potentials", schema: potentialsSchema, says: (k) => potentials(k) },
  { url: "/cohorts", schema: cohortsSchema },
  { url: "/models?run=1", schema: modelsSchema },
  { url: "/segments", schema: segmentsSchema, says: (k) => segments(k) },
  { url: "/segments?by=channel", schema: segmentsSchema, says: (k) => segments(k, { by: "channel" }) },
  { url: "/recommend?limit=3&language=sv", schema: recommendSchema },
  { url: "/churn", schema: churnSchema, says: (k) => churn(k) },
  {
    url: "/churn?by=segment&horizon=6m&dataset=demo",
    schema: churnSchema,
    says: (k) => churn(k, { by: "segment", horizon: "6m", dataset: "demo" }),
  },
  {
    url: "/renewals?within=90&limit=4",
    schema: renewalsSchema,
    says: (k) => renewals(k, { within: 90, limit: 4 }),
  },
  { url: "/service?limit=3", schema: serviceSchema, says: (k) => service(k, { limit: 3 }) },
  {
    url: "/care?limit=3&within=14",
    schema: careSchema,
    says: (k) => care(k, { limit: 3, within: 14 }),
  },
  {
    url: "/satisfaction?within=200",
    schema: satisfactionSchema,
    says: (k) => satisfaction(k, { within: 200 }),
  },
  { url: "/effects/events", schema: knownEventsSchema, says: (k) => knownEvents(k) },
  {
    url: "/effects?event=late-delivery&by=lateness&horizon=90",
    schema: effectsSchema,
    says: (k) => effects(k, { event: "late-delivery", by: "lateness", horizon: 90 }),
  },
  { url: "/effects?event=call", schema: effectsSchema, says: (k) => effects(k, { event: "call" }) },
  { url: "/keep?by=channel&limit=3", schema: keepSchema, says: (k) => keep(k, { by: "channel", limit: 3 }) },
  {
    url: "/replace?months=6&target=200",
    schema: replaceSchema,
    says: (k) => replace(k, { months: 6, target: 200 }),
  },
  { url: "/acquire?budget=5000", schema: acquireSchema, says: (k) => acquire(k, { budget: 5000 }) },
  {
    url: "/budget?amount=300&capacity=vip%3D20&capacity=win-back%3D5&limit=3&holdout=0.2",
    schema: budgetSchema,
    says: (k) => budget(k, { amount: 300, capacity: { vip: 20, "win-back": 5 }, limit: 3, holdout: 0.2 }),
  },
  { url: "/budget/at?amount=300&capacity=vip%3D20&limit=3&solver=exact", schema: budgetSchema },
  {
    url: "/plan?months=3&newCustomers=10&by=channel&backtest=0",
    schema: planSchema,
    says: (k) => plan(k, { months: 3, newCustomers: 10, by: "channel", backtest: false }),
  },
  { url: "/plan", schema: planSchema },
  {
    url: "/plan/products?weeks=4&limit=3",
    schema: productPlanSchema,
    says: (k) => planProducts(k, { weeks: 4, limit: 3 }),
  },
  {
    url: "/improve?kind=lateness&horizon=90",
    schema: improveSchema,
    says: (k) => improve(k, { kind: "lateness", horizon: 90 }),
  },
  { url: "/improve", schema: improveSchema },
  {
    url: "/price?change=-0.1&margin=0.5",
    schema: priceSchema,
    says: (k) => price(k, { change: -0.1, margin: 0.5 }),
  },
  { url: "/loyalty", schema: loyaltySchema, says: (k) => loyalty(k) },
  { url: "/experiments", schema: wholeListOf(experimentSummarySchema) },
  {
    url: "/runs",
    schema: wholeListOf(runSummarySchema),
    says: async (k) => ({ items: await runs(k), nextCursor: null }),
  },
  { url: "/runs/1", schema: runSchema, says: async (k) => (await overview(k, { run: 1 })).run },
  { url: "/runs/compare?before=1&after=2", schema: comparisonSchema, says: (k) => compare(k, 1, 2) },
  { url: "/quality", schema: dataQualitySchema },
];

describe("every answer", () => {
  it.each(cases)(
    "of $url fits its schema strictly, and says what the engine says",
    async ({ url, schema, says }) => {
      const { status, json } = await demo.get(url, "viewer");
      expect({ status, json }).toMatchObject({ status: 200 });
      expect(unfit(schema, json)).toEqual([]);
      if (says) expect(json).toEqual(plain(await engine(says)));
    },
  );
});

describe("what the run's pictures show", () => {
  it("is the overview's, told by its parts", async () => {
    const { run, cohorts, tracking } = plain(await engine((k) => overview(k))) as any;
    const { json: told } = await demo.get("/cohorts");
    expect(told.cohorts).toEqual(cohorts);
    expect(told.runId).toBe(run.id);
    const { json: models } = await demo.get("/models");
    expect(models.tracking).toEqual(tracking);
    expect(models.holdout).toEqual(run.holdout);
    expect(models.choice).toEqual(run.choice);
    expect(models.params).toEqual(run.params);
  });
});

describe("the quality of the data", () => {
  it("adds up what its imports say, and leaves out what was undone", async () => {
    const { json } = await demo.get("/quality?dataset=demo");
    const items = await engine((k) => imports(k, { dataset: "demo" }));
    // Where files were is nobody's business.
    expect(json.items).toEqual(plain(items.map((one) => ({ ...one, file: basename(one.file) }))));
    const rows = items.reduce((sum, { quality }) => sum + quality.rows, 0);
    expect(json.total.rows).toBe(rows);
    expect(json.total.kept + json.total.merged + json.total.refused).toBe(rows);
    const net = items.flatMap(({ months }) => months).reduce((sum, month) => sum + month.net, 0);
    expect(json.months.reduce((sum: number, month: any) => sum + month.net, 0)).toBeCloseTo(net, 2);
    for (const issue of json.issues) {
      const counted = items
        .flatMap(({ quality }) => quality.issues)
        .filter(({ code }) => code === issue.code);
      expect(issue.rows).toBe(counted.reduce((sum, one) => sum + one.rows, 0));
    }
  });
});

describe("one customer's account", () => {
  it("is the engine's, with its columns as the API writes them", async () => {
    const { json: page } = await demo.get("/customers?limit=1");
    const [{ customerId }] = page.items;
    const { json } = await demo.get(`/customers/${customerId}/potentials`);
    const { customer, ...rest } = await engine((k) => ledger(k, customerId));
    expect(json).toEqual(plain({ ...rest, customer: camelRow(customer) }));
  });
});

describe("what cannot be answered", () => {
  it.each([
    ["/runs/99", 404, "run.missing"],
    ["/overview?run=99", 404, "run.missing"],
    ["/keep?dataset=nowhere", 404, "dataset.missing"],
    ["/segments?by=colour", 400, "request.invalid"],
    ["/budget?amount=-1", 400, "request.invalid"],
    ["/budget?capacity=vip", 400, "request.invalid"],
    ["/plan?months=61", 400, "request.invalid"],
    ["/price?change=0", 400, "request.invalid"],
    ["/replace?by=2026-02-30", 400, "request.invalid"],
    ["/churn?horizon=soon", 400, "request.invalid"],
    ["/runs/compare?before=1", 400, "request.invalid"],
    ["/price?product=none-of-ours", 404, "price.product"],
  ])("%s is a problem: %i %s", async (url, status, code) => {
    const reply = await demo.get(url, "viewer");
    expect(reply.json).toMatchObject({ status, code });
    expect(reply.status).toBe(status);
    expect(reply.headers["content-type"]).toContain("application/problem+json");
    expect(reply.json.title).not.toBe("");
  });
});
