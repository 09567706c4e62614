import { classNames } from "@keepworth/decisions";
import { z } from "zod";

/** How costs that belong to no single customer are told apart, and what a service level costs. */
export const ledgerSettings = z
  .strictObject({
    costKey: z
      .enum(["orders", "revenue", "customers"])
      .default("orders")
      .describe("By what costs known only per channel, or only in all, are spread over customers."),
    referralCredit: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe(
        "Share of what is ahead of a referred customer that is the referrer's merit; the referred customer's own total is less by it.",
      ),
    topShare: z
      .number()
      .gt(0)
      .max(1)
      .default(0.2)
      .describe("Share of customers whose value so far, or ahead, counts as much when they are classed."),
    serviceLevels: z
      .partialRecord(
        z.enum(classNames),
        z.strictObject({
          responseHours: z.number().gt(0).optional(),
          vip: z.boolean().optional(),
          accountManager: z.boolean().optional(),
          costShare: z.number().min(0).max(1).optional(),
        }),
      )
      .default({})
      .describe("How each class of customers is served, where it is not as usual."),
  })
  .prefault({});
