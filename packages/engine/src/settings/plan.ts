import { z } from "zod";

/** The plan, and what prices do. */
export const planSettings = z
  .strictObject({
    newCustomersPerMonth: z
      .number()
      .min(0)
      .optional()
      .describe("New customers a month from now on. Default: as many as in the last twelve months."),
    months: z.number().int().min(1).max(60).default(12).describe("Months that are planned."),
    priceElasticity: z
      .number()
      .min(-20)
      .max(5)
      .optional()
      .describe(
        "Per cent of units for one per cent of price, where the orders do not tell. Default: none is assumed.",
      ),
    priceChurn: z
      .number()
      .min(0)
      .max(10)
      .default(0)
      .describe(
        "Share of customers who leave because of a rise of prices, for each unit of it: 0.2 loses 1 % of them at +5 %.",
      ),
  })
  .prefault({});
