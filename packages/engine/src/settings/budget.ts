import { z } from "zod";

/** The budget and the plan of treatments. */
export const budgetSettings = z
  .strictObject({
    amount: z
      .number()
      .min(0)
      .optional()
      .describe("Money that may be spent on treatments. Default: as much as pays."),
    holdout: z
      .number()
      .min(0)
      .max(0.5)
      .default(0.1)
      .describe(
        "Share of chosen customers who are left alone at random, so that the effect can be measured.",
      ),
    seed: z
      .number()
      .int()
      .min(0)
      .default(1)
      .describe("Decides who is left alone: the same number leaves the same customers alone."),
    pulledForward: z
      .number()
      .min(0)
      .max(1)
      .default(0.3)
      .describe(
        "Of the orders that a treatment brings, the share that would have come later anyway. They count in the first 90 days and not in the lifetime profit.",
      ),
    addOnShare: z
      .number()
      .min(0)
      .default(0.5)
      .describe("What is bought on top after an up-sell or a cross-sell, as a share of a usual order."),
    wouldHaveComeAnyway: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe(
        "Share of referred customers who would have come without the referral, where the referrals do not tell.",
      ),
  })
  .prefault({});
