import type { RenewalsAnswer } from "@keepworth/engine";
import { z } from "zod";
import { fitnessSchema } from "./churn.ts";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

const renewalSchema = z
  .object({
    customerId: z.string(),
    subscriptionId: z.string(),
    plan: z.string().nullable(),
    interval: z.string(),
    channel: z.string().nullable(),
    renewsOn: daySchema,
    days: z.number(),
    amount: z.number(),
    renewalsMade: z.number(),
    standing: z.enum(["open", "cancelling", "failing"]),
    pRenews: figureSchema,
    value: figureSchema,
    atRisk: figureSchema,
    contactOn: daySchema,
    contactBy: z.enum(["owner", "email", "payment"]),
    owner: z.string().nullable(),
    offer: z.object({ best: z.number(), gain: z.number(), most: z.number() }).nullable(),
  })
  .meta({ id: "Renewal" });

const dueOrderSchema = z
  .object({
    customerId: z.string(),
    expectedOn: daySchema,
    silentDays: z.number(),
    usualGapDays: z.number().nullable(),
    pActive: z.number(),
    growth: z.number(),
    segment: z.string().nullable(),
    channel: z.string().nullable(),
  })
  .meta({ id: "DueOrder" });

export const renewalsSchema = z
  .object({
    dataset: z.string(),
    asOf: daySchema,
    currency: z.string(),
    withinDays: z.number(),
    until: daySchema,
    profit: z.boolean(),
    renewalsSeen: z.number(),
    total: z.object({
      renewals: z.number(),
      customers: z.number(),
      amount: z.number(),
      renewing: figureSchema,
      lost: figureSchema,
    }),
    calendar: z.array(
      z.object({
        from: daySchema,
        to: daySchema,
        renewals: z.number(),
        amount: z.number(),
        atRisk: z.number(),
      }),
    ),
    renewals: z.array(renewalSchema),
    orders: z.array(dueOrderSchema),
    ordersDue: z.number(),
    overdue: z.object({
      customers: z.number(),
      growth: z.number(),
      gaps: z.number(),
      pActive: z.number(),
      rows: z.array(dueOrderSchema),
    }),
    fitness: fitnessSchema.nullable(),
    assumptions: z.array(assumptionSchema),
    missing: z.array(codedSchema),
  })
  .meta({ id: "Renewals" }) satisfies z.ZodType<RenewalsAnswer>;
