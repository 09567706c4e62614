import type { Comparison, RunSummary } from "@keepworth/engine";
import { z } from "zod";
import { daySchema, figureSchema } from "./shared.ts";

export const runSummarySchema = z
  .object({
    id: z.number(),
    dataset: z.string(),
    status: z.enum(["running", "published", "failed"]),
    startedAt: z.string(),
    asOf: daySchema.nullable(),
    model: z.string().nullable(),
    customers: z.number().nullable(),
    clv: figureSchema.nullable(),
    currency: z.string().nullable(),
    rows: z.boolean().describe("Whether its customers are still there; of older runs only results stay."),
  })
  .meta({ id: "RunSummary" }) satisfies z.ZodType<RunSummary>;

export const comparisonSchema = z
  .object({
    before: runSummarySchema,
    after: runSummarySchema,
    clvChange: z.number(),
    parts: z
      .array(
        z.object({
          code: z.enum([
            "new-customers",
            "lost-customers",
            "base",
            "growth",
            "networking",
            "learning",
            "assumptions",
          ]),
          customers: z.number(),
          change: z.number(),
        }),
      )
      .describe("They add up to the change."),
    parameters: z.array(
      z.object({ name: z.string(), before: z.number().nullable(), after: z.number().nullable() }),
    ),
  })
  .meta({ id: "Comparison" }) satisfies z.ZodType<Comparison>;
