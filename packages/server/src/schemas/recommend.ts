import { z } from "zod";
import { assumptionSchema, codedSchema, daySchema } from "./shared.ts";

const rankingSchema = z.enum(["popularity", "category", "itemToItem"]);

const estimateSchema = z.object({
  mean: z.number(),
  standardError: z.number().nullable().describe("null: of fewer than two customers."),
  n: z.number(),
});

const measuredSchema = z
  .object({
    hitRate: estimateSchema,
    ndcg: estimateSchema,
    categoryHitRate: estimateSchema,
    margin: estimateSchema,
    hitRateGain: estimateSchema,
    ndcgGain: estimateSchema,
  })
  .meta({ id: "MeasuredRanking" });

const windowSchema = { from: daySchema, to: daySchema, customers: z.number() };

const evaluationSchema = z.object({
  ...windowSchema,
  k: z.number(),
  validation: z.object(windowSchema),
  shrinkage: z.number(),
  damping: z.number(),
  taste: z.number(),
  rankings: z.object({
    popularity: measuredSchema,
    category: measuredSchema,
    itemToItem: measuredSchema,
    chosenByMargin: measuredSchema,
  }),
  ranking: rankingSchema,
  beatsPopularity: z.boolean(),
});

const preferenceSchema = z
  .object({ name: z.string().nullable(), share: z.number(), shopShare: z.number() })
  .meta({ id: "Preference", description: "A share of a customer's own, shrunken to the shop's." });

const preferencesSchema = z
  .object({
    purchases: z.number(),
    orders: z.number(),
    categories: z.array(preferenceSchema),
    favourite: z.string().nullable(),
    price: z.object({ index: z.number(), band: z.enum(["lower", "middle", "upper"]) }).nullable(),
    discount: preferenceSchema,
    weekdays: z.array(preferenceSchema),
    channels: z.array(preferenceSchema),
    replenishment: z.array(
      z.object({
        product: z.string(),
        name: z.string(),
        category: z.string().nullable(),
        days: z.number(),
        due: daySchema,
        own: z.number(),
      }),
    ),
    stepUp: z
      .object({
        from: z.string(),
        fromName: z.string(),
        to: z.string(),
        toName: z.string(),
        source: z.enum(["stated", "price"]),
      })
      .nullable(),
  })
  .meta({ id: "Preferences", description: "What a customer likes." });

const productSchema = z
  .object({
    product: z.string(),
    name: z.string(),
    category: z.string().nullable(),
    margin: z.number(),
    because: z.object({ product: z.string(), name: z.string(), lift: z.number() }).nullable(),
    again: z.boolean(),
  })
  .meta({ id: "RecommendedProduct" });

export const recommendSchema = z
  .object({
    runId: z.number(),
    dataset: z.string(),
    asOf: daySchema,
    currency: z.string(),
    profit: z.boolean(),
    lines: z
      .object({
        customers: z.number(),
        products: z.number(),
        inPairs: z.number(),
        replenished: z.number(),
        costed: z.number(),
      })
      .nullable(),
    evaluation: evaluationSchema.nullable(),
    together: z.array(
      z.object({
        product: z.string(),
        name: z.string(),
        other: z.string(),
        otherName: z.string(),
        customers: z.number(),
        lift: z.number(),
      }),
    ),
    customers: z.array(
      z
        .object({
          customerId: z.string(),
          segment: z.string(),
          growth: z.number().nullable(),
          ranking: rankingSchema,
          products: z.array(productSchema),
          message: z.object({ language: z.string(), text: z.string() }).nullable(),
        })
        .meta({ id: "CustomerRecommendations" }),
    ),
    preferences: preferencesSchema.nullable(),
    priors: z.array(
      z.object({
        name: z.enum(["categories", "price", "discount", "weekdays", "channels", "replenishment"]),
        weight: z.number().nullable(),
      }),
    ),
    assumptions: z.array(assumptionSchema),
    missing: z.array(
      codedSchema.extend({
        code: z.enum(["lines", "categories", "costs", "evaluation"]),
        details: z.record(z.string(), z.number()),
      }),
    ),
  })
  .meta({ id: "Recommend" });
