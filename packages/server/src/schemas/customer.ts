import type { CustomerEvent, CustomerRow, NextOrdersAnswer, OrderDay } from "@keepworth/engine";
import { z } from "zod";
import type { CamelRow } from "../camel.ts";
import type { AnswerOf } from "../questions.ts";
import { classNameSchema, serviceSchema } from "./potentials.ts";
import { codedSchema, daySchema, figureSchema } from "./shared.ts";

const money = z.number().nullable();

export const customerRowSchema = z
  .object({
    customerId: z.string(),
    asOf: daySchema,
    orders: z.number(),
    frequency: z.number().describe("Repeat purchases."),
    recencyDays: z.number().describe("Since the last order."),
    ageDays: z.number().describe("Since the first order."),
    monetaryValue: money,
    pAlive: z.number(),
    expectedOrders: z.number(),
    expectedNextOrder: daySchema.nullable(),
    expectedSpend: money,
    base: z.number(),
    growth: money,
    growthLow: money,
    growthHigh: money,
    clv: money,
    clvLow: money,
    clvHigh: money,
    clvForever: money,
    churnRisk: z.number(),
    segment: z.string(),
    model: z.string(),
    runId: z.number(),
    currency: z.string(),
    pipeline: z.number(),
    networking: z.number(),
    learning: z.number(),
  })
  .meta({
    id: "CustomerRow",
    description: "One customer of a run: the columns of the export.",
  }) satisfies z.ZodType<CamelRow<CustomerRow>>;

const orderDaySchema = z.object({ day: daySchema, revenue: z.number() }) satisfies z.ZodType<OrderDay>;

export const customerItemSchema = customerRowSchema
  .extend({
    name: z.string().nullable().exactOptional().describe("With contacts, as e-mail and phone."),
    email: z.string().nullable().exactOptional(),
    phone: z.string().nullable().exactOptional(),
    orderDays: z
      .array(orderDaySchema)
      .nullable()
      .describe("The last 40 of two years, oldest first; null: orders are left in their file."),
  })
  .meta({ id: "CustomerItem" });

export const customersSchema = z
  .object({
    runId: z.number(),
    dataset: z.string(),
    asOf: daySchema,
    currency: z.string(),
    contacts: z.boolean().describe("Whether items have names, e-mails and phones."),
    items: z.array(customerItemSchema),
    nextCursor: z.string().nullable(),
    total: z
      .number()
      .nullable()
      .describe("Of the first page: how many customers the filter leaves. Else null."),
  })
  .meta({ id: "Customers" });

export const customerEventSchema = z
  .object({
    day: daySchema,
    kind: z.enum([
      "interaction",
      "feedback",
      "points",
      "offer",
      "return",
      "delivery",
      "consent",
      "subscription",
    ]),
    what: z.string().nullable().describe("Kind of contact or score, reason, treatment, or what happened."),
    about: z.string().nullable().describe("Topic, arm, channel or plan."),
    amount: z.number().nullable().describe("Score, points, quantity returned or days late."),
    scale: z.number().nullable().describe("The highest score that there is."),
    solved: daySchema.nullable(),
    orderId: z.string().nullable(),
    text: z.string().nullable().describe("What the customer wrote, for analysts."),
  })
  .meta({ id: "CustomerEvent" }) satisfies z.ZodType<CustomerEvent>;

export const customerSchema = z
  .object({
    runId: z.number(),
    customer: customerRowSchema,
    contact: z
      .object({ name: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable() })
      .nullable()
      .describe("null: for those who may not see contacts."),
    history: z.array(
      z.object({
        kind: z.enum(["order", "refund"]),
        day: daySchema,
        orderId: z.string().nullable(),
        revenue: z.number(),
        refunded: z.number(),
        cost: z.number().nullable(),
        channel: z.string().nullable(),
      }),
    ),
    events: z.array(customerEventSchema).describe("What else happened, the oldest first."),
    ordersInTotal: z.number(),
    firstOrder: daySchema,
    lastOrder: daySchema,
    usualGapDays: z.number().nullable(),
    daysSinceLast: z.number(),
    nextOrder: z.object({
      pNever: z.number(),
      early: daySchema.nullable(),
      median: daySchema.nullable(),
      late: daySchema.nullable(),
    }),
    horizonDays: z.number(),
    why: z.array(codedSchema),
    discountedLifetimeOrders: z.number().nullable(),
    growth: figureSchema.nullable(),
  })
  .meta({ id: "Customer", description: "One customer explained." });

const potentialSchema = z.object({ value: z.number(), lines: z.number() });

export const ledgerSchema = z
  .object({
    runId: z.number(),
    asOf: daySchema,
    currency: z.string(),
    profit: z.boolean(),
    horizonDays: z.number(),
    customer: customerRowSchema,
    potentials: z.object({
      base: potentialSchema,
      growth: potentialSchema,
      networking: potentialSchema,
      learning: potentialSchema,
    }),
    growth: figureSchema.nullable(),
    clv: figureSchema.nullable(),
    equity: z.number(),
    lines: z.array(
      z.object({
        potential: z.enum(["base", "growth", "networking", "learning"]),
        day: daySchema,
        kind: z.string(),
        about: z.string().nullable(),
        amount: z.number(),
      }),
    ),
    class: classNameSchema,
    service: serviceSchema,
    serviceCost: z.number(),
    changed: z.boolean().describe("Records came or went since the run: lines add up to something else."),
  })
  .meta({ id: "Ledger", description: "A customer's account, line by line." }) satisfies z.ZodType<
  AnswerOf<"ledger">
>;

export const nextOrdersSchema = z
  .object({
    runId: z.number(),
    customerId: z.string(),
    asOf: daySchema,
    horizonDays: z.number(),
    pNever: z.number(),
    pLater: z.number().describe("The chance that the next order comes only after the horizon."),
    steps: z
      .array(
        z.object({
          from: daySchema,
          to: daySchema,
          days: z.number(),
          probability: z.number(),
          perDay: z.number(),
          cdf: z.number(),
        }),
      )
      .describe("With pLater and pNever their probabilities add up to 1."),
    law: z
      .object({
        model: z.string(),
        unit: z.enum(["day", "week", "month"]),
        season: z.array(z.number()).nullable(),
        params: z.record(z.string(), z.number()),
        x: z.number(),
        tx: z.number(),
        T: z.number(),
        dependence: z.object({ kappa: z.number(), reference: z.number() }).nullable(),
      })
      .describe("The model with the customer's own parameters and times, to be asked again in the browser."),
  })
  .meta({
    id: "NextOrders",
    description: "When a customer orders next.",
  }) satisfies z.ZodType<NextOrdersAnswer>;
