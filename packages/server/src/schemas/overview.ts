import { z } from "zod";
import { runSchema } from "./run.ts";
import { daySchema, moneyMonthSchema } from "./shared.ts";

export const overviewSchema = z
  .object({
    run: runSchema,
    concentration: z
      .object({
        points: z.array(z.object({ customers: z.number(), value: z.number() })),
        halfCustomers: z.number(),
        topTenth: z.number(),
      })
      .nullable()
      .describe("Cumulative share of customers, most valuable first, against that of value."),
    leaving: z.object({
      model: z.string(),
      expectedLost: z.number(),
      activeNow: z.number(),
      customers: z.array(
        z.object({
          customerId: z.string(),
          pAlive: z.number(),
          base: z.number(),
          growth: z.number().nullable(),
          expectedNextOrder: daySchema.nullable(),
          orders: z.number(),
          lastOrder: daySchema,
          pActive: z.number(),
          risk: z.number(),
          atRisk: z.number(),
        }),
      ),
    }),
    segments: z.array(
      z.object({
        segment: z.string(),
        customers: z.number(),
        base: z.number(),
        growth: z.number(),
        orders: z.number(),
        pAlive: z.number(),
      }),
    ),
    histogram: z.array(
      z.object({ from: z.number(), to: z.number(), customers: z.number(), value: z.number() }),
    ),
    map: z.array(
      z.object({
        pAliveFrom: z.number(),
        pAliveTo: z.number(),
        growthFrom: z.number(),
        growthTo: z.number(),
        customers: z.number(),
        value: z.number(),
      }),
    ),
    tracking: z.object({
      weeks: z.array(
        z.object({ week: z.number(), day: daySchema, actual: z.number(), expected: z.number() }),
      ),
      split: daySchema.nullable(),
    }),
    cohorts: z.array(
      z.object({
        cohort: z.string(),
        customers: z.number(),
        active: z.array(z.number()),
        revenue: z.array(z.number()),
        contribution: z.array(z.number()),
      }),
    ),
    months: z.array(moneyMonthSchema),
    years: z.array(
      z.object({
        month: z.string(),
        revenue: z.number(),
        orders: z.number(),
        customers: z.number(),
        customersBefore: z.number().nullable(),
        stayed: z.number().nullable(),
        acquisitionSpend: z.number().nullable().exactOptional(),
        newCustomers: z.number().nullable().exactOptional(),
      }),
    ),
  })
  .meta({ id: "Overview", description: "What a report shows of one published run." });
