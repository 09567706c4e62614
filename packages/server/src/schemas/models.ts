import { z } from "zod";
import type { AnswerOf } from "../questions.ts";
import { choiceSchema, holdoutSchema, runSchema } from "./run.ts";
import { codedSchema, daySchema } from "./shared.ts";

const { shape } = runSchema;

export const modelsSchema = z
  .object({
    runId: z.number(),
    dataset: shape.dataset,
    asOf: daySchema,
    from: daySchema,
    unit: shape.unit,
    currency: z.string(),
    amounts: z.boolean(),
    customers: z.number(),
    oneTimeBuyers: z.number(),
    orders: z.number(),
    states: z.number(),
    model: z.string(),
    params: shape.params,
    standardErrors: shape.standardErrors,
    logLikelihood: z.number(),
    aic: z.number(),
    bic: z.number(),
    converged: z.boolean(),
    spend: shape.spend,
    leaving: shape.leaving,
    season: shape.season,
    cohorts: shape.cohorts,
    covariates: shape.covariates,
    choice: choiceSchema,
    holdout: holdoutSchema.nullable(),
    intervals: shape.intervals,
    tracking: z
      .object({
        weeks: z.array(
          z.object({ week: z.number(), day: daySchema, actual: z.number(), expected: z.number() }),
        ),
        split: daySchema.nullable(),
      })
      .describe("Repeat orders a week, cumulative, actual against expected."),
    leavingModel: z.string().describe("The model by which leaving is told."),
    warnings: z.array(codedSchema),
  })
  .meta({
    id: "Models",
    description: "How the model of a run was chosen and how it did.",
  }) satisfies z.ZodType<AnswerOf<"models">>;
