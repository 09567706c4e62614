import type { LoyaltyAnswer } from "@keepworth/engine";
import { z } from "zod";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

export const loyaltySchema = z
  .object({
    runId: z.number(),
    asOf: daySchema,
    currency: z.string(),
    members: z.number(),
    rules: z.object({
      pointsPerSpend: z.number(),
      pointValue: z.number(),
      expiryDays: z.number().nullable(),
      redeemedIn: z.enum(["orders", "beside"]),
      fixedCost: z.number(),
    }),
    year: z.object({
      earned: z.number(),
      redeemed: z.number(),
      expired: z.number(),
      adjusted: z.number(),
      redemptionCost: z.number(),
    }),
    tiers: z.array(
      z.object({
        tier: z.string(),
        from: z.number(),
        members: z.number(),
        points: z.number(),
        oneOrderAway: z.number(),
        examples: z.array(z.object({ customerId: z.string(), missing: z.number() })),
      }),
    ),
    liability: z.object({
      points: z.number(),
      face: z.number(),
      net: figureSchema,
      breakage: z.number(),
      ages: z.array(
        z.object({
          fromDays: z.number(),
          toDays: z.number().nullable(),
          points: z.number(),
          net: z.number(),
        }),
      ),
    }),
    expiring: z.object({ days: z.number(), points: z.number(), members: z.number() }),
    breakEven: z
      .object({
        redeemed: z.number(),
        spend: z.number(),
        margin: z.number(),
        rewardRate: z.number(),
        fixedCost: z.number(),
        lift: z.number().nullable(),
      })
      .nullable(),
    measured: z.object({ experiment: z.string(), uplift: z.number(), error: z.number() }).nullable(),
    designs: z.array(
      z.object({
        rewardRate: z.number(),
        audience: z.enum(["all", "top"]),
        customers: z.number(),
        spend: z.number(),
        cost: z.number(),
        lift: z.number().nullable(),
        profitAtFivePercent: z.number(),
      }),
    ),
    overdrawn: z.object({ members: z.number(), points: z.number() }),
    assumptions: z.array(assumptionSchema),
    missing: z.array(codedSchema),
  })
  .meta({ id: "Loyalty" }) satisfies z.ZodType<LoyaltyAnswer>;
