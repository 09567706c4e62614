import type { RecordFormKind } from "@keepworth/engine";
import { z } from "zod";

const text = (most = 200) => z.string().trim().min(1).max(most).exactOptional();
const day = z.iso.date().exactOptional();
const money = z.number().min(-1e12).max(1e12).exactOptional();
const share = z.number().min(0).max(1).exactOptional();
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .exactOptional()
  .describe("ISO 4217. Default: that of the orders.");

const common = { dataset: z.string().min(1).exactOptional().describe('Default "main".'), currency };
const somebody = {
  customerId: text().describe("The shop's own number of the customer."),
  email: text(320).describe("Where the number is not known."),
};

/** What is asked for in each form. */
export const recordSchemas = {
  opportunity: z
    .strictObject({
      ...common,
      ...somebody,
      opportunityId: text().describe("Its number, where it has one; with it, it can be told anew later."),
      name: z.string().trim().min(1).max(200),
      amount: money,
      margin: money.describe("Where it differs from the shop's share of the amount."),
      probability: share,
      createdAt: day,
      expectedClose: day,
      status: z.enum(["open", "won", "lost"]).exactOptional(),
      incremental: z.boolean().exactOptional().describe("On top of what the customer buys anyway."),
      owner: text(),
    })
    .meta({ id: "NewOpportunity" }),
  referral: z
    .strictObject({
      ...common,
      referrer: text().describe("The number of the customer who brought somebody."),
      referrerEmail: text(320),
      referee: text().describe("The number of the customer who was brought."),
      refereeEmail: text(320),
      at: day,
      kind: z
        .enum(["new", "anyway"])
        .exactOptional()
        .describe("Whether they came because of it, or would have come anyway."),
      reward: money,
    })
    .meta({ id: "NewReferral" }),
  lesson: z
    .strictObject({
      ...common,
      ...somebody,
      day,
      learned: z.string().trim().min(1).max(1000),
      cost: money.describe("Of putting it to use."),
      benefitPerYear: money,
      years: z.number().min(0).max(100).exactOptional(),
      probability: share,
      share: share.describe("The customer's part in it."),
    })
    .meta({ id: "NewLesson" }),
  cost: z
    .strictObject({
      ...common,
      ...somebody,
      channel: text(),
      day: z.iso.date(),
      kind: z.enum(["service", "support", "marketing", "acquisition"]).exactOptional(),
      amount: z.number().min(-1e12).max(1e12),
    })
    .meta({ id: "NewCost" }),
} as const satisfies Record<RecordFormKind, z.ZodObject>;
