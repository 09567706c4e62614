import type { MarkAnswer } from "@keepworth/engine";
import { z } from "zod";
import { daySchema } from "./shared.ts";
import { actionSchema } from "./thisWeek.ts";

const stateSchema = z.enum(["done", "skipped"]);

export const markRequestSchema = z
  .object({
    dataset: z.string().optional().describe("Default: the one of the last published run."),
    customer: z.string().min(1).max(200),
    action: z.string().min(1).max(200).describe("As the list names it."),
    state: stateSchema,
    note: z.string().trim().min(1).max(1000).optional().describe("What to remember of it."),
    within: z
      .int()
      .min(1)
      .max(92)
      .optional()
      .describe("Days that the list it stands on is for. Default 60, then 7."),
  })
  .strict();

export const markSchema = z
  .object({
    dataset: z.string(),
    customerId: z.string(),
    action: z.string(),
    state: stateSchema,
    at: z.string(),
    note: z.string().nullable(),
    runId: z.number().nullable(),
    recorded: z.boolean().describe("False: it was marked so before, and nothing was changed."),
    restDays: z.number().describe("Days for which it does not come back, unless its reason changes."),
  })
  .meta({ id: "MarkedAction" }) satisfies z.ZodType<MarkAnswer>;

export const customerActionsSchema = z
  .object({
    until: daySchema,
    action: actionSchema.nullable().describe("What gains most for this customer; null: nothing is listed."),
    marked: z
      .array(
        z.object({ action: z.string(), state: stateSchema, day: daySchema, note: z.string().nullable() }),
      )
      .describe("What was done or skipped lately, the latest first."),
  })
  .meta({ id: "CustomerActions", description: "What to do for one customer, and what was done." });
