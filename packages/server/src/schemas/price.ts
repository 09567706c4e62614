import type { PriceAnswer } from "@keepworth/engine";
import { z } from "zod";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

const scenarioSchema = z
  .object({
    change: z.number(),
    breakEvenVolume: z.number().nullable(),
    breakEvenElasticity: z.number().nullable(),
    volume: figureSchema.nullable(),
    gain: figureSchema.nullable(),
    pGain: z.number().nullable(),
  })
  .meta({ id: "PriceScenario", description: "What a change of price would do." });

const productSchema = z
  .object({
    productId: z.string(),
    name: z.string(),
    revenue: z.number(),
    share: z.number(),
    months: z.number(),
    lowest: z.number().nullable(),
    highest: z.number().nullable(),
    elasticity: figureSchema.nullable(),
    measured: z
      .object({ value: z.number(), low: z.number(), high: z.number(), shrunk: z.number() })
      .nullable(),
    reason: z.enum(["months", "price", "sales", "fit"]).nullable(),
  })
  .meta({ id: "ProductPrice" });

const discountsSchema = z.object({
  by: z.enum(["lines", "orders"]),
  from: daySchema,
  listValue: z.number(),
  paid: z.number(),
  discount: z.number(),
  segments: z.array(
    z.object({
      segment: z.string(),
      customers: z.number(),
      listValue: z.number(),
      paid: z.number(),
      discount: z.number(),
    }),
  ),
  customers: z.array(
    z.object({
      customerId: z.string(),
      segment: z.string(),
      purchases: z.number(),
      listValue: z.number(),
      paid: z.number(),
      discount: z.number(),
      usual: z.number(),
      excess: z.number(),
      kept: z.number().nullable(),
      growth: z.number().nullable(),
    }),
  ),
});

export const priceSchema = z
  .object({
    runId: z.number(),
    asOf: daySchema,
    currency: z.string(),
    margin: z.number(),
    breakEvenRise: z.number().nullable(),
    profit: z.boolean(),
    product: z.object({ productId: z.string(), name: z.string(), share: z.number() }).nullable(),
    growth: figureSchema.nullable(),
    horizonDays: z.number(),
    elasticity: figureSchema.nullable(),
    elasticitySource: z.enum(["product", "products", "option", "settings"]).nullable(),
    chosen: scenarioSchema,
    scenarios: z.array(scenarioSchema),
    sensitivity: z.array(
      z.object({ elasticity: z.number(), volume: z.number(), gain: z.number().nullable() }),
    ),
    best: z.number().nullable(),
    products: z.array(productSchema),
    known: z.object({ products: z.number(), of: z.number(), share: z.number() }),
    pooled: z.object({ mean: figureSchema, spread: z.number() }).nullable(),
    priceBy: z.enum(["list", "paid"]).nullable(),
    discounts: discountsSchema.nullable(),
    assumptions: z.array(assumptionSchema),
    missing: z.array(codedSchema),
    warnings: z.array(codedSchema),
  })
  .meta({ id: "Price" }) satisfies z.ZodType<PriceAnswer>;
