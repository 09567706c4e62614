import type { ProductPlanAnswer } from "@keepworth/engine";
import { z } from "zod";
import { assumptionSchema, codedSchema, daySchema } from "./shared.ts";

const unitFanSchema = z
  .object({ mean: z.number(), p10: z.number(), p50: z.number(), p90: z.number() })
  .meta({ id: "UnitFan", description: "Units of a week or of several." });

const unitAccuracySchema = z
  .object({
    wape: z.number().nullable(),
    scaled: z.number().nullable(),
    bias: z.number().nullable(),
  })
  .meta({ id: "UnitAccuracy", description: "wape: sum of absolute errors by sum of units." });

const unitRuleSchema = z.enum(["plan", "lastYear", "lastWeeks"]);

const demand = { lately: z.number(), weeks: z.array(unitFanSchema), total: unitFanSchema };

export const productPlanSchema = z
  .object({
    runId: z.number(),
    dataset: z.string(),
    asOf: daySchema,
    weeks: z.array(daySchema).describe("First days of the weeks."),
    products: z.array(
      z
        .object({
          product: z.string(),
          name: z.string(),
          category: z.string().nullable(),
          ...demand,
          backtest: z.object({ wape: z.number().nullable(), coverage: z.number() }).nullable(),
        })
        .meta({ id: "ProductDemand" }),
    ),
    rest: z.object({ products: z.number(), ...demand }).nullable(),
    latelyWeeks: z.number(),
    season: z.object({ used: z.boolean(), without: z.number(), with: z.number() }).nullable(),
    backtest: z
      .object({
        origins: z.array(daySchema),
        weeks: z.number(),
        n: z.number(),
        accuracy: z.object({
          plan: unitAccuracySchema,
          lastYear: unitAccuracySchema,
          lastWeeks: unitAccuracySchema,
        }),
        planWhereLastYear: unitAccuracySchema,
        coverage: z.number().nullable(),
        totalCoverage: z.number().nullable(),
        best: unitRuleSchema,
      })
      .nullable(),
    file: z.object({ file: z.string(), rows: z.number() }).nullable(),
    assumptions: z.array(assumptionSchema),
    missing: z.array(codedSchema),
  })
  .meta({
    id: "ProductPlan",
    description: "Units of each product, week by week.",
  }) satisfies z.ZodType<ProductPlanAnswer>;
