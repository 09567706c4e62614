import { z } from "zod";

const share = z.number().min(0).max(1);

/** Keep or replace, replacing and acquiring. */
export const keepSettings = z
  .strictObject({
    acquisitionCosts: z
      .record(z.string(), z.number().min(0))
      .default({})
      .describe("What winning one customer costs by channel, where spending by channel is not imported."),
    replaceable: share
      .optional()
      .describe(
        "Share of a customer's profit that new ones can replace. Default: from how many are won and lost.",
      ),
    replaceableBySegment: z.record(z.string(), share).default({}).describe("The same by segment."),
    capacityBinds: z
      .boolean()
      .default(false)
      .describe(
        "Whether a customer who leaves makes room that a new one fills. If not, replacing has no value here.",
      ),
    leadMonths: z.number().min(0).default(1).describe("Months from starting a lead to winning the customer."),
    conversion: share.gt(0).default(0.05).describe("Share of leads that become customers."),
  })
  .prefault({});
