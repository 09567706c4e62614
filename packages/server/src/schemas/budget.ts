import type { BudgetAnswer } from "@keepworth/engine";
import { z } from "zod";
import { treatmentKindSchema } from "./segments.ts";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

export const treatmentRoleSchema = z.enum(["marketing", "sales", "service"]);
const movesSchema = z.enum(["staying", "frequency", "order-value", "referral", "none"]);

const plannedSchema = z
  .object({
    customerId: z.string(),
    treatment: z.string(),
    segment: z.string(),
    cost: z.number(),
    gain: z.number(),
    perUnit: z.number().nullable(),
  })
  .meta({ id: "PlannedCustomer" });

export const budgetSchema = z
  .object({
    runId: z.number(),
    asOf: daySchema,
    currency: z.string(),
    profit: z.boolean(),
    horizonDays: z.number(),
    amount: z.number().nullable().describe("null: as much as pays."),
    spent: z.number(),
    customers: z.object({
      all: z.number(),
      eligible: z.number(),
      gaining: z.number(),
      chosen: z.number(),
      holdout: z.number(),
    }),
    margin: figureSchema,
    gain: figureSchema,
    soon: z.object({ days: z.number(), gain: z.number() }),
    price: z.number().describe("Net profit of one more unit of budget."),
    solver: z.enum(["exact", "greedy"]),
    bound: z.number(),
    gap: z.number(),
    frontier: z
      .object({
        points: z.array(
          z.object({
            budget: z.number(),
            spent: z.number(),
            profit: z.number(),
            customers: z.number(),
            price: z.number(),
          }),
        ),
        needed: z.number(),
        basis: z.number(),
      })
      .describe("What the best plan gains at each budget."),
    next: z.array(plannedSchema),
    firstOut: z.array(plannedSchema),
    treatments: z.array(
      z
        .object({
          treatment: z.string(),
          kind: treatmentKindSchema,
          moves: movesSchema,
          role: treatmentRoleSchema,
          channel: z.string().nullable(),
          uplift: z.number(),
          upliftError: z.number(),
          source: z.enum(["assumed", "measured"]),
          eligible: z.number(),
          gaining: z.number(),
          customers: z.number(),
          cost: z.number(),
          gain: figureSchema,
          soon: z.number(),
          capacity: z.number().nullable(),
          placePrice: z.number(),
        })
        .meta({ id: "PlannedTreatment" }),
    ),
    segments: z.array(
      z.object({
        segment: z.string(),
        customers: z.number(),
        chosen: z.number(),
        cost: z.number(),
        gain: z.number(),
      }),
    ),
    holdout: z.object({ share: z.number(), seed: z.number(), customers: z.number() }),
    assignments: z.array(plannedSchema),
    file: z.object({ file: z.string(), rows: z.number() }).nullable(),
    assumptions: z.array(assumptionSchema),
    missing: z.array(codedSchema),
  })
  .meta({ id: "Budget" }) satisfies z.ZodType<BudgetAnswer>;
