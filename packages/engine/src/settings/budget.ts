import { z } from "zod";

/** The budget and the plan of treatments. */
export const budgetSettings = z
  .strictObject({
    holdout: z
      .number()
      .min(0)
      .max(0.5)
      .default(0.1)
      .describe(
        "Share of chosen customers who are left alone at random, so that the effect can be measured.",
      ),
  })
  .prefault({});
