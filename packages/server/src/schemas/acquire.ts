import type { AcquireAnswer } from "@keepworth/engine";
import { z } from "zod";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

const splitSchema = z.object({
  budget: z.number(),
  today: z.number(),
  spent: z.number(),
  equityToday: z.number(),
  equity: z.number(),
  rows: z.array(
    z.object({
      channel: z.string().nullable().describe("null: keeping."),
      today: z.number(),
      best: z.number(),
      customersToday: z.number(),
      customers: z.number(),
      marginal: z.number(),
    }),
  ),
});

export const acquireSchema = z
  .object({
    runId: z.number(),
    dataset: z.string(),
    asOf: daySchema,
    currency: z.string(),
    profit: z.boolean(),
    channels: z.array(
      z
        .object({
          channel: z.string().nullable(),
          customers: z.number(),
          won: z.number(),
          spent: z.number().nullable(),
          cost: z.number().nullable(),
          costSource: z.enum(["data", "settings", "unknown"]),
          ceiling: figureSchema.nullable(),
          net: figureSchema.nullable(),
          payback: z
            .object({
              payment: z.number().nullable(),
              low: z.number().nullable(),
              high: z.number().nullable(),
            })
            .nullable(),
          curve: z.array(figureSchema),
        })
        .meta({ id: "AcquireChannel" }),
    ),
    unpaid: z.array(
      z.object({
        channel: z.string().nullable(),
        quarter: z.string(),
        customers: z.number(),
        spent: z.number(),
        observed: z.number(),
        ahead: figureSchema,
        status: z.enum(["never", "notYet"]),
      }),
    ),
    spentInAll: z.number(),
    keepOrAcquire: z.object({
      retention: z.number(),
      margin: z.number(),
      keepingSpend: z.number().nullable(),
      keepWithout: z.number(),
      keepAtMost: z.number(),
      costPerAcquisition: z.number().nullable(),
      costPerSave: z.number(),
      ratio: z.number().nullable(),
      effects: z.array(
        z.object({
          change: z.enum(["points", "relative"]),
          firstMargin: z.enum(["ahead", "now"]),
          retention: z.number(),
          effect: z.number().nullable(),
        }),
      ),
      split: splitSchema.nullable(),
    }),
    company: z
      .object({
        customersBefore: z.number(),
        customersAfter: z.number(),
        revenuePerCustomer: z.number(),
        revenue: z.number(),
        contribution: z.number(),
        profitBeforeTax: z.number(),
        profit: z.number(),
      })
      .nullable(),
    assumptions: z.array(assumptionSchema),
    missing: z.array(codedSchema),
  })
  .meta({ id: "Acquire" }) satisfies z.ZodType<AcquireAnswer>;
