import type { PlanAnswer } from "@keepworth/engine";
import { z } from "zod";
import { assumptionSchema, codedSchema, daySchema } from "./shared.ts";

const fanSchema = z
  .object({
    mean: z.number(),
    p10: z.number(),
    p50: z.number(),
    p90: z.number(),
    low: z.number(),
    high: z.number(),
  })
  .meta({ id: "Fan", description: "Quantiles; low and high are the ends of the 90 % interval." });

const figures = { orders: fanSchema, revenue: fanSchema.nullable(), margin: fanSchema.nullable() };
const figuresSchema = z.object(figures).meta({ id: "PlanFigures" });

const expectedSchema = z.object({
  orders: z.number(),
  revenue: z.number().nullable(),
  margin: z.number().nullable(),
});

const parts = <T extends z.ZodType>(part: T) =>
  z.object({ existing: part, newcomers: part, pipeline: part, subscriptions: part });

const accuracySchema = z
  .object({
    months: z.number(),
    mape: z.number().nullable(),
    mae: z.number().nullable(),
    bias: z.number().nullable(),
  })
  .meta({ id: "MonthlyAccuracy" });

const heldSchema = z.object({ actual: z.number(), mean: z.number(), low: z.number(), high: z.number() });

const backtestSchema = z
  .object({
    from: daySchema,
    to: daySchema,
    measure: z.enum(["revenue", "orders"]),
    months: z.array(
      z.object({
        month: z.string(),
        actual: z.number(),
        mean: z.number(),
        p10: z.number(),
        p50: z.number(),
        p90: z.number(),
        lastYear: z.number().nullable(),
        lastPeriod: z.number().nullable(),
      }),
    ),
    accuracy: z.object({ plan: accuracySchema, lastYear: accuracySchema, lastPeriod: accuracySchema }),
    planWhereLastYear: accuracySchema,
    coverage: z.number().nullable(),
    total: heldSchema,
    existing: heldSchema,
    newCustomers: z.object({ actual: z.number(), planned: z.number() }),
    best: z.enum(["plan", "lastYear", "lastPeriod"]),
  })
  .meta({ id: "PlanBacktest", description: "How a plan made earlier did." });

export const planSchema = z
  .object({
    runId: z.number(),
    dataset: z.string(),
    asOf: daySchema,
    currency: z.string(),
    amounts: z.boolean(),
    profit: z.boolean(),
    margin: z.number(),
    months: z.array(
      z
        .object({
          month: z.string(),
          share: z.number(),
          ...figures,
          newCustomers: fanSchema,
          parts: parts(expectedSchema),
          cost: z.number().nullable(),
          covered: z.number().nullable(),
        })
        .meta({ id: "PlanMonth" }),
    ),
    total: figuresSchema,
    parts: parts(figuresSchema),
    by: z
      .object({
        label: z.enum(["segment", "channel"]),
        groups: z.array(z.object({ name: z.string().nullable(), share: z.number(), figures: fanSchema })),
      })
      .nullable(),
    budget: z
      .object({
        lines: z.array(
          z.object({
            name: z.string(),
            month: z.string(),
            amount: z.number(),
            priority: z.number().nullable(),
            funded: z.number(),
          }),
        ),
        outside: z.number(),
        cost: z.number(),
        covered: z.number(),
      })
      .nullable(),
    newCustomers: z.object({
      perMonth: z.number(),
      source: z.enum(["planned", "sameMonth", "mean", "stopped", "none"]),
      levelError: z.number(),
      monthError: z.number(),
      compared: z.object({ years: z.number(), error: z.number() }),
      assumed: z.object({ years: z.number(), error: z.number() }),
    }),
    servingShare: z.number(),
    pipeline: z
      .object({
        open: z.number(),
        counted: z.number(),
        outside: z.object({ deals: z.number(), margin: z.number() }),
        later: z.number(),
        slipDays: z.number(),
        stages: z.array(
          z.object({
            stage: z.string().nullable(),
            probability: z.number(),
            closed: z.number(),
            stated: z.number().nullable(),
            open: z.number(),
          }),
        ),
      })
      .nullable(),
    subscriptions: z
      .object({
        running: z.number(),
        counted: z.boolean(),
        inOrders: z.number(),
        revenue: z.number(),
      })
      .nullable(),
    season: z.object({
      factors: z.array(z.number()).nullable(),
      tried: z.boolean(),
      with: z.number().nullable(),
      without: z.number().nullable(),
    }),
    errors: z.object({ orders: z.number(), money: z.number(), month: z.number() }),
    backtest: backtestSchema.nullable(),
    assumptions: z.array(assumptionSchema),
    missing: z.array(codedSchema),
    warnings: z.array(codedSchema),
    paths: z.number(),
  })
  .meta({ id: "Plan" }) satisfies z.ZodType<PlanAnswer>;
