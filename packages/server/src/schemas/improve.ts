import { subjectKinds, type ImproveAnswer } from "@keepworth/engine";
import { z } from "zod";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

const touchedSchema = z.object({ customers: z.number(), times: z.number() });

const named = { kind: z.enum(subjectKinds), subject: z.string(), name: z.string() };

export const improveSchema = z
  .object({
    runId: z.number(),
    dataset: z.string(),
    asOf: daySchema,
    currency: z.string(),
    profit: z.boolean().describe("False: no margin is known, all revenue counts as margin."),
    horizonDays: z.number(),
    yearFrom: daySchema,
    kind: z.enum(subjectKinds).nullable(),
    kinds: z.array(
      z.object({
        kind: z.enum(subjectKinds),
        subjects: z.number(),
        compared: z.number(),
        touched: touchedSchema,
        spread: z.number().nullable(),
      }),
    ),
    touched: z.object({ customers: z.number(), summed: z.number() }),
    subjects: z.array(
      z
        .object({
          ...named,
          place: z.number(),
          touched: touchedSchema.describe("Within the last year."),
          n: z.number(),
          customers: z.number(),
          comparison: z.number(),
          value: z
            .object({ actual: z.number(), promised: z.number(), expected: z.number() })
            .nullable()
            .describe(
              "Margin of the next days: what came, what channel and cohort promised, and without it.",
            ),
          measured: figureSchema.nullable(),
          effect: figureSchema.describe("Drawn towards that of all subjects of the kind."),
          evidence: z.enum(["association", "experiment"]),
          atStake: figureSchema.describe("Of all customers touched in a year. Not to be added up."),
          enough: z.boolean(),
          shared: z
            .object({ ...named, share: z.number() })
            .nullable()
            .describe("The subject placed before it that shares most of its customers."),
        })
        .meta({ id: "ImproveSubject" }),
    ),
    all: z.number(),
    sampled: z.number(),
    file: z.object({ file: z.string(), rows: z.number() }).nullable(),
    assumptions: z.array(assumptionSchema),
    missing: z.array(codedSchema),
  })
  .meta({ id: "Improve", description: "What to improve first." }) satisfies z.ZodType<ImproveAnswer>;
