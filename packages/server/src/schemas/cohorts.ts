import { z } from "zod";
import type { AnswerOf } from "../questions.ts";
import { daySchema } from "./shared.ts";

export const cohortsSchema = z
  .object({
    runId: z.number(),
    dataset: z.string(),
    asOf: daySchema,
    currency: z.string(),
    amounts: z.boolean(),
    profit: z.boolean().describe("Whether costs are known."),
    margin: z.number(),
    acquisitionCost: z
      .object({ value: z.number(), source: z.enum(["option", "settings", "data", "default", "unknown"]) })
      .nullable()
      .describe("What winning one customer costs; null: not known."),
    rates: z
      .object({ firstMonth: z.string(), factors: z.array(z.number()), spread: z.number() })
      .nullable()
      .describe("Buying rates of their own by month of the first purchase, where the run has them."),
    holdout: z
      .object({
        from: daySchema,
        to: daySchema,
        cohorts: z.array(
          z.object({
            month: z.string(),
            customers: z.number(),
            expected: z.number(),
            actual: z.number(),
          }),
        ),
      })
      .nullable(),
    cohorts: z.array(
      z.object({
        cohort: z.string().describe("The month of the first purchase."),
        customers: z.number(),
        active: z.array(z.number()).describe("Share that bought, month by month from the first one on."),
        revenue: z.array(z.number()),
        contribution: z
          .array(z.number())
          .describe("What was left of the revenue; the revenue itself where no costs are known."),
      }),
    ),
  })
  .meta({ id: "Cohorts" }) satisfies z.ZodType<AnswerOf<"cohorts">>;
