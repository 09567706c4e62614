import type { PotentialsAnswer } from "@keepworth/engine";
import { z } from "zod";
import { booksSchema } from "./run.ts";
import { assumptionSchema, codedSchema, figureSchema } from "./shared.ts";

export const classNameSchema = z.enum(["key", "rising", "past", "everyday"]);

export const serviceSchema = z.object({
  responseHours: z.number(),
  vip: z.boolean(),
  accountManager: z.boolean(),
  costShare: z.number(),
});

export const potentialsSchema = z
  .object({
    runId: z.number(),
    asOf: z.string(),
    currency: z.string(),
    horizonDays: z.number(),
    profit: z.boolean(),
    customers: z.number(),
    base: z.number(),
    growth: figureSchema.nullable(),
    pipeline: z.number().describe("Of growth, what open deals bring."),
    networking: figureSchema,
    learning: figureSchema,
    equity: figureSchema.nullable().describe("Growth, networking and learning."),
    clv: figureSchema.nullable(),
    books: booksSchema,
    classes: z.array(
      z.object({
        class: classNameSchema,
        customers: z.number(),
        base: z.number(),
        growth: z.number(),
        networking: z.number(),
        learning: z.number(),
        service: serviceSchema,
        serviceCost: z.number(),
        examples: z.array(z.string()).describe("Customers with the most ahead."),
      }),
    ),
    referrers: z.array(
      z.object({
        customerId: z.string(),
        referred: z.number(),
        brought: z.number(),
        credited: z.number(),
        exposed: z.number(),
      }),
    ),
    stages: z.array(
      z.object({
        stage: z.string().nullable(),
        open: z.number(),
        worth: z.number(),
        probability: z.number(),
        closed: z.number(),
        prior: z.string(),
      }),
    ),
    notCounted: z.array(
      z.object({
        reason: z.enum(["expected", "later", "stale"]),
        deals: z.number(),
        worth: z.number(),
      }),
    ),
    prospects: z.object({ deals: z.number(), worth: z.number() }),
    lessons: z.array(
      z.object({ learned: z.string(), customers: z.number(), worth: z.number(), beside: z.number() }),
    ),
    missing: z.array(codedSchema.extend({ details: z.record(z.string(), z.number()) })),
    assumptions: z.array(assumptionSchema),
  })
  .meta({
    id: "Potentials",
    description: "The four potentials of the business.",
  }) satisfies z.ZodType<PotentialsAnswer>;
