import { z } from "zod";

/** The rules of the loyalty programme. */
export const loyaltySettings = z
  .strictObject({
    pointsPerSpend: z.number().min(0).default(1).describe("Points for one unit of net revenue."),
    pointValue: z
      .number()
      .min(0)
      .default(0.02)
      .describe("What a point is worth when it is redeemed, in the currency of the orders."),
    engagementPoints: z
      .number()
      .min(0)
      .default(20)
      .describe("Points for an engagement such as a review, where designs are compared."),
    expiryDays: z
      .number()
      .int()
      .min(1)
      .nullable()
      .default(365)
      .describe("Points older than this are gone; null: never."),
    redeemedIn: z
      .enum(["orders", "beside"])
      .default("orders")
      .describe(
        "Where redeemed points are booked: as a discount in the orders, whose revenue is less by them already, or beside them; then they are a cost of the ledger.",
      ),
    fixedCost: z.number().min(0).default(0).describe("What a member costs a year whatever they buy."),
    tiers: z
      .array(z.strictObject({ name: z.string(), from: z.number().min(0) }))
      .min(1)
      .default([
        { name: "member", from: 0 },
        { name: "silver", from: 200 },
        { name: "gold", from: 500 },
      ])
      .describe("Tiers by the points earned within a year."),
    bySegment: z
      .record(z.string(), z.number().min(0))
      .default({})
      .describe("By segment, what points for spending are multiplied by."),
  })
  .prefault({});
