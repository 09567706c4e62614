import type { Holdout, RunResult } from "@keepworth/engine";
import { z } from "zod";
import { codedSchema, daySchema, qualitySchema } from "./shared.ts";

const numbers = z.record(z.string(), z.number());
const covariance = z.array(z.array(z.number())).nullable();

export const holdoutSchema = z
  .object({
    from: daySchema,
    to: daySchema,
    customers: z.number(),
    actual: z.number(),
    expected: z.number(),
    low: z.number(),
    high: z.number(),
    mae: z.number(),
    rmse: z.number(),
    bias: z.number(),
    logScore: z.number().nullable(),
    coverage: z.number().nullable(),
    gini: z.number(),
    lift: z.number(),
    cohorts: z.array(
      z.object({ month: z.string(), customers: z.number(), expected: z.number(), actual: z.number() }),
    ),
    baselines: z.array(
      z.object({
        name: z.enum(["last-period", "own-rate"]),
        expected: z.number(),
        mae: z.number(),
        rmse: z.number(),
        bias: z.number(),
      }),
    ),
    deciles: z.array(
      z.object({ decile: z.number(), customers: z.number(), expected: z.number(), actual: z.number() }),
    ),
    money: z
      .object({ actual: z.number(), expected: z.number(), low: z.number(), high: z.number() })
      .nullable(),
    origins: z.array(
      z.object({
        from: daySchema,
        to: daySchema,
        actual: z.number(),
        expected: z.number(),
        low: z.number(),
        high: z.number(),
      }),
    ),
  })
  .meta({ id: "Holdout", description: "How a prediction made earlier did." }) satisfies z.ZodType<Holdout>;

export const choiceSchema = z.object({
  extensions: z.array(
    z.object({
      name: z.enum(["season", "cohorts", "dependence"]),
      kept: z.boolean(),
      gain: z.number(),
      error: z.number().nullable(),
    }),
  ),
  reasons: z.array(codedSchema),
  models: z.array(
    z.object({
      model: z.string(),
      aic: z.number(),
      logScore: z.number().nullable(),
      behind: z.number().nullable(),
      error: z.number().nullable(),
      rmse: z.number().nullable(),
      bias: z.number().nullable(),
      converged: z.boolean(),
    }),
  ),
});

const costsSchema = z.object({
  serving: z.number(),
  marketing: z.number(),
  acquisition: z.number(),
  learning: z.number(),
});

export const booksSchema = z
  .object({
    refundsToCome: z.number().nullable(),
    customers: z.object({ revenue: z.number(), contribution: z.number() }),
    costs: costsSchema,
    outside: z.object({
      costs: costsSchema,
      refunded: z.object({ customers: z.number(), revenue: z.number(), contribution: z.number() }),
      nobody: z.object({ revenue: z.number() }),
    }),
  })
  .meta({ id: "Books", description: "How the customers' base hangs together with the books." });

export const runSchema = z
  .object({
    id: z.number(),
    dataset: z.string(),
    startedAt: z.string(),
    finishedAt: z.string(),
    asOf: daySchema,
    from: daySchema,
    horizonDays: z.number(),
    unit: z.enum(["day", "week", "month"]),
    currency: z.string(),
    amounts: z.boolean(),
    profit: z.boolean(),
    margin: z.number(),
    discountRate: z.number(),
    model: z.string(),
    params: numbers,
    standardErrors: z.record(z.string(), z.number().nullable()),
    covariance,
    logLikelihood: z.number(),
    aic: z.number(),
    bic: z.number(),
    converged: z.boolean(),
    spend: z
      .object({
        model: z.string(),
        params: numbers,
        covariance,
        customers: z.number(),
        dependence: z.object({ kappa: z.number(), reference: z.number() }).nullable(),
        firstOrder: z.number(),
        correlation: z
          .object({
            pearson: z.number(),
            pearsonP: z.number(),
            spearman: z.number(),
            spearmanP: z.number(),
          })
          .nullable(),
      })
      .nullable(),
    leaving: z.object({ statistic: z.number(), p: z.number() }).nullable(),
    season: z.array(z.number()).nullable(),
    cohorts: z
      .object({ firstMonth: z.string(), factors: z.array(z.number()), spread: z.number() })
      .nullable(),
    customers: z.number(),
    oneTimeBuyers: z.number(),
    orders: z.number(),
    states: z.number(),
    quality: qualitySchema,
    holdout: holdoutSchema.nullable(),
    choice: choiceSchema,
    covariates: z
      .object({
        lifetime: numbers,
        purchase: numbers,
        standardErrors: z.record(z.string(), z.number().nullable()),
        groups: z.array(numbers),
        customers: z.array(z.number()),
        missing: z.number(),
      })
      .nullable(),
    total: z.object({
      clv: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      base: z.number().nullable(),
      growth: z.number().nullable(),
      growthLow: z.number().nullable(),
      growthHigh: z.number().nullable(),
      pipeline: z.number(),
      networking: z.number(),
      networkingLow: z.number(),
      networkingHigh: z.number(),
      learning: z.number(),
      learningLow: z.number(),
      learningHigh: z.number(),
      clvForever: z.number().nullable(),
      revenue: z.number().nullable(),
      revenueLow: z.number().nullable(),
      revenueHigh: z.number().nullable(),
      expectedOrders: z.number(),
      expectedOrdersLow: z.number(),
      expectedOrdersHigh: z.number(),
    }),
    books: booksSchema,
    intervals: z.object({ draws: z.number(), interpolationError: z.number() }),
    assumptions: z.array(
      z.object({
        name: z.enum(["margin", "discountRate", "horizon", "timeZone", "currency", "acquisitionCost"]),
        value: z.union([z.string(), z.number()]).nullable(),
        source: z.enum(["option", "settings", "data", "default", "unknown"]),
      }),
    ),
    warnings: z.array(codedSchema),
    inputHash: z.string(),
    settingsHash: z.string(),
    seconds: numbers,
  })
  .meta({ id: "Run", description: "The result of a run." }) satisfies z.ZodType<RunResult>;
