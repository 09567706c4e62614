import type { FormulaAnswer } from "@keepworth/engine";
import { z } from "zod";
import { codedSchema, figureSchema } from "./shared.ts";

export const formulaSchema = z
  .object({
    runId: z.number(),
    currency: z.string(),
    profit: z.boolean().describe("False: no margin is known, the value is revenue."),
    factors: z.object({
      orderValue: z.number(),
      ordersPerYear: z.number(),
      years: z.number(),
      yearlyChurn: z.number(),
      margin: z.number(),
      acquisitionCost: z.number().nullable(),
    }),
    value: z.number().describe("Order value × orders a year × years × margin − acquisition cost."),
    valueOnRevenue: z.number(),
    ratio: z.number().nullable().describe("Lifetime margin before acquisition : acquisition cost."),
    ceiling: z.number().describe("The most that winning a customer may cost."),
    levers: z.array(
      z.object({
        factor: z.enum(["orderValue", "ordersPerYear", "margin", "churn", "acquisitionCost"]),
        change: z.number(),
        gain: z.number(),
      }),
    ),
    months: z.array(
      z.object({
        month: z.string(),
        orderValue: z.number(),
        ordersPerYear: z.number(),
        years: z.number().nullable(),
        customers: z.number(),
      }),
    ),
    model: z.object({ perNewCustomer: figureSchema.nullable(), perCustomer: z.number() }),
    why: z.array(codedSchema).describe("Why the formula and the model differ."),
  })
  .meta({ id: "Formula" }) satisfies z.ZodType<FormulaAnswer>;
