import { z } from "zod";

const share = z.number().min(0).max(1);
const amount = z.number().min(0);

/** Keep or replace, replacing and acquiring. */
export const keepSettings = z
  .strictObject({
    acquisitionCosts: z
      .record(z.string(), amount)
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
    capacityBy: z
      .enum(["revenue", "customers"])
      .default("revenue")
      .describe(
        "What fills the capacity: as many new customers fit in as bring the same revenue, or one for each who leaves.",
      ),
    leadMonths: amount.default(1).describe("Months from starting a lead to winning the customer."),
    conversion: share.gt(0).default(0.05).describe("Share of leads that become customers."),
    offerReach: share
      .default(0.3)
      .describe(
        "Of the customers who would leave, the share that the largest discount keeps, until it is measured.",
      ),
    offerSpeed: z
      .number()
      .gt(0)
      .default(8)
      .describe(
        "How fast a discount reaches that: a discount o of the period's spend reaches 1 − e^(−speed·o) of it.",
      ),
    contactCost: amount.default(0).describe("What making one customer an offer costs."),
    goneBelow: share
      .default(0.1)
      .describe("Chance of being active below which a customer counts as gone: to be won back, not kept."),
    longYears: z
      .number()
      .gt(0)
      .max(50)
      .default(10)
      .describe("How far value is counted where it has no end, as with a discount rate of 0."),
    acquireAtMost: share
      .optional()
      .describe(
        "The share of prospects that no money can go beyond. Default: twice the share that is won today.",
      ),
    keepingSpend: amount
      .optional()
      .describe(
        "Spent in a year on keeping one customer. Default: marketing that is not for acquisition, by active customer.",
      ),
    keepWithout: share
      .optional()
      .describe("Share of customers who would stay a year if nothing were spent on keeping them."),
    keepAtMost: share
      .optional()
      .describe("The share of customers who stay a year that no money can go beyond."),
    fixedCosts: amount.default(0).describe("Fixed costs a year, for the company view."),
    taxRate: share.default(0).describe("Company tax on a profit, for the company view. 0.25 is 25 %."),
  })
  .prefault({});
