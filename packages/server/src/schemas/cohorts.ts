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
      }),
    ),
  })
  .meta({ id: "Cohorts" }) satisfies z.ZodType<AnswerOf<"cohorts">>;
