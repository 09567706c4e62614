import type { ThisWeekAnswer } from "@keepworth/engine";
import { z } from "zod";
import { treatmentRoleSchema } from "./budget.ts";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

const alsoSchema = z.object({
  action: z.string(),
  kind: z.string(),
  reason: codedSchema,
  gain: figureSchema,
  cost: z.number(),
  deadline: daySchema,
});

export const actionSchema = alsoSchema
  .extend({
    customerId: z.string(),
    currency: z.string(),
    role: treatmentRoleSchema,
    owner: z.string().nullable(),
    channel: z.string().nullable(),
    from: z.array(z.string()).describe("The questions that it comes from."),
    also: z.array(alsoSchema).describe("What else would gain, instead of it."),
  })
  .meta({ id: "Action" });

export const thisWeekSchema = z
  .object({
    dataset: z.string(),
    runId: z.number().nullable(),
    asOf: daySchema,
    currency: z.string(),
    profit: z.boolean().describe("False: no margin is known, every gain is counted in revenue."),
    withinDays: z.number(),
    until: daySchema,
    role: treatmentRoleSchema.nullable(),
    customers: z.number(),
    gain: figureSchema,
    cost: z.number(),
    byRole: z.array(
      z.object({ role: treatmentRoleSchema, customers: z.number(), gain: z.number(), cost: z.number() }),
    ),
    resting: z.number(),
    waiting: z.number(),
    heldOut: z.number(),
    rows: z.array(actionSchema),
    sources: z.array(z.object({ question: z.string(), proposals: z.number() })),
    file: z.object({ file: z.string(), rows: z.number() }).nullable(),
    assumptions: z.array(assumptionSchema),
    missing: z.array(codedSchema),
  })
  .meta({ id: "ThisWeek" }) satisfies z.ZodType<ThisWeekAnswer>;
