import { churnGroups, type ChurnAnswer } from "@keepworth/engine";
import { z } from "zod";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

export const fitnessSchema = z
  .object({
    fits: z.boolean(),
    reasons: z.array(
      z.object({
        code: z.enum(["fitness.few", "fitness.naive", "fitness.lumpy", "fitness.leaving"]),
        details: z.record(z.string(), z.number()),
      }),
    ),
  })
  .meta({ id: "Fitness", description: "Whether the purchase model fits this business." });

const some = z.object({ subscriptions: z.number(), mrr: z.number() });

const mrrParts = {
  opening: z.number(),
  new: z.number(),
  returned: z.number(),
  expansion: z.number(),
  contraction: z.number(),
  churned: z.number(),
  closing: z.number(),
};

const mrrMonthSchema = z
  .object({
    month: z.string(),
    whole: z.boolean(),
    ...mrrParts,
    customers: z.object(mrrParts),
    cameAndWent: z.number(),
    grossRetention: z.number().nullable(),
    netRetention: z.number().nullable(),
    customerChurn: z.number().nullable(),
  })
  .meta({
    id: "MrrMonth",
    description: "opening + new + returned + expansion − contraction − churned = closing.",
  });

const planSchema = z
  .object({
    plan: z.string().nullable(),
    interval: z.string(),
    subscriptions: z.number(),
    active: z.number(),
    lost: z.number(),
    lostInvoluntary: z.number(),
    switched: z.number(),
    renewals: z.number(),
    involuntary: figureSchema,
    model: z.object({
      name: z.enum(["sbg", "bdw"]),
      params: z.record(z.string(), z.number()),
      aic: z.object({ sbg: z.number(), bdw: z.number().nullable() }),
      pooled: z.boolean(),
      prior: z.object({ retention: z.number(), renewals: z.number() }).nullable(),
      warnings: z.array(codedSchema),
    }),
    curve: z.array(
      z.object({
        renewals: z.number(),
        observed: z.number().nullable(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        model: z.number(),
      }),
    ),
    newSubscriber: figureSchema,
    subscriber: figureSchema.nullable(),
  })
  .meta({ id: "PlanChurn", description: "A plan that is paid for one interval." });

const subscriptionsSchema = z
  .object({
    customers: z.number(),
    subscriptions: z.number(),
    mrr: z.number(),
    renewalsSeen: z.number(),
    paused: some,
    failing: some,
    cancelling: some,
    trials: z.object({
      open: z.number(),
      converted: z.number(),
      lost: z.number(),
      conversion: figureSchema.nullable(),
    }),
    months: z.array(mrrMonthSchema),
    year: z
      .object({
        grossRetention: z.number().nullable(),
        netRetention: z.number().nullable(),
        customerChurn: z.number().nullable(),
      })
      .nullable(),
    reasons: z.array(
      z.object({
        reason: z.string().nullable(),
        involuntary: z.boolean(),
        subscriptions: z.number(),
        mrr: z.number(),
      }),
    ),
    plans: z.array(planSchema),
    ahead: z.object({
      lostCustomers: figureSchema,
      lostMrr: figureSchema,
      grossRetention: figureSchema,
      groups: z.array(
        z.object({
          name: z.string().nullable(),
          interval: z.string().nullable(),
          customers: z.number(),
          mrr: z.number(),
          lostCustomers: figureSchema,
          lostMrr: figureSchema,
          past: z.object({
            customers: z.number(),
            lost: z.number(),
            mrr: z.number(),
            lostMrr: z.number(),
          }),
        }),
      ),
    }),
  })
  .meta({ id: "SubscriptionChurn" });

const past = {
  buyers: z.number(),
  lost: z.number(),
  revenue: z.number(),
  lostRevenue: z.number(),
};

const shopSchema = z
  .object({
    model: z.string(),
    customers: z.number(),
    subscribers: z.number(),
    activeNow: z.number(),
    lostCustomers: figureSchema,
    moneyAtRisk: figureSchema.nullable(),
    past: z.array(z.object({ to: daySchema, ...past })),
    silentButActive: z.number(),
    groups: z.array(
      z.object({
        name: z.string().nullable(),
        members: z.number(),
        activeNow: z.number(),
        lostCustomers: figureSchema,
        moneyAtRisk: figureSchema.nullable(),
        ...past,
      }),
    ),
    customersAtRisk: z.array(
      z.object({
        customerId: z.string(),
        risk: z.number(),
        pActive: z.number(),
        moneyAtRisk: z.number().nullable(),
        segment: z.string().nullable(),
        channel: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "ShopChurn" });

const pipelineSchema = z.object({
  open: z.number(),
  amount: z.number(),
  expected: figureSchema,
  onTop: figureSchema,
  stages: z.array(
    z.object({
      stage: z.string().nullable(),
      probability: z.number(),
      closed: z.number(),
      prior: z.enum(["stated", "all", "none"]),
      open: z.number(),
      amount: z.number(),
    }),
  ),
});

export const churnSchema = z
  .object({
    dataset: z.string(),
    asOf: daySchema,
    currency: z.string(),
    horizonDays: z.number(),
    until: daySchema,
    by: z.enum(churnGroups),
    runId: z.number().nullable(),
    profit: z.boolean(),
    subscriptions: subscriptionsSchema.nullable(),
    shop: shopSchema.nullable(),
    fitness: fitnessSchema.nullable(),
    pipeline: pipelineSchema.nullable(),
    assumptions: z.array(assumptionSchema),
    missing: z.array(codedSchema),
  })
  .meta({
    id: "Churn",
    description: "Customers and money lost, in the past and ahead.",
  }) satisfies z.ZodType<ChurnAnswer>;
