import type { ReplaceAnswer } from "@keepworth/engine";
import { z } from "zod";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

export const replaceSchema = z
  .object({
    runId: z.number().nullable(),
    dataset: z.string(),
    asOf: daySchema,
    now: z.number().describe("Active customers today."),
    subscribers: z.number(),
    target: z.number(),
    unit: z.enum(["month", "week"]),
    periods: z.array(
      z.object({
        from: daySchema,
        to: daySchema,
        target: z.number(),
        leavers: figureSchema,
        entrantsLeaving: z.number(),
        needed: figureSchema,
        leads: figureSchema,
        startBy: daySchema,
        late: z.boolean(),
      }),
    ),
    total: z.object({ leavers: figureSchema, needed: figureSchema, leads: figureSchema }),
    wonPerMonth: z.number().nullable(),
    assumptions: z.array(assumptionSchema),
    missing: z.array(codedSchema),
  })
  .meta({ id: "Replace" }) satisfies z.ZodType<ReplaceAnswer>;
