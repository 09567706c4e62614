import { z } from "zod";
import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import { budgetSchema, treatmentRoleSchema } from "../schemas/budget.ts";
import { planSchema } from "../schemas/plan.ts";
import { productPlanSchema } from "../schemas/planProducts.ts";
import { priceSchema } from "../schemas/price.ts";
import {
  amountSchema,
  countOfSchema,
  countSchema,
  countsOf,
  flagSchema,
  given,
  repeated,
  shareSchema,
} from "./query.ts";
import { questionRoute, whichSchema } from "./questionRoute.ts";

const tag = "Planning";

/** What a plan of a budget may be asked for. */
export const budgetQuery = whichSchema.extend({
  amount: amountSchema.optional().describe("Money to spend. Default: the settings', else as much as pays."),
  capacity: repeated(countOfSchema).describe("treatment=N: the most customers of a treatment."),
  minimum: repeated(countOfSchema).describe("treatment=N: the fewest."),
  holdout: shareSchema.optional().describe("Share left alone at random. Default: the settings'."),
  role: treatmentRoleSchema.optional().describe("Only treatments of a role."),
  solver: z.enum(["exact", "greedy"]).optional(),
  limit: countSchema(5000).optional().describe("Rows of the plan. Default 20."),
});

/** From the query to the engine's options. */
export function budgetOf({ capacity, minimum, ...told }: z.output<typeof budgetQuery>) {
  return given({ ...told, capacity: countsOf(capacity), minimum: countsOf(minimum) });
}

/** What to spend, what to expect, and what to charge. */
export function planningRoutes(app: App, house: House): void {
  questionRoute(app, house, {
    url: "/budget",
    question: "budget",
    tag,
    summary: "Whom to treat, and how, so that a budget gains most.",
    query: budgetQuery,
    options: budgetOf,
    answer: budgetSchema,
  });
  app.get(
    "/budget/at",
    {
      config: { role: "viewer" },
      schema: {
        tags: [tag],
        summary: "The same at an amount that a reader moves: by prices unless told otherwise, and not kept.",
        querystring: budgetQuery,
        response: { 200: budgetSchema, default: problemSchema },
      },
    },
    async (request, reply) => {
      const json = await house.answers.budgetAt(budgetOf(request.query));
      // Already JSON.
      return reply
        .type("application/json; charset=utf-8")
        .serializer(String)
        .send(json as never);
    },
  );
  questionRoute(app, house, {
    url: "/plan",
    question: "plan",
    tag,
    summary: "Orders, revenue and margin by calendar month, and what of it pays for the budget.",
    query: whichSchema.extend({
      months: countSchema(60).optional().describe("Default: the settings', 12."),
      newCustomers: amountSchema.optional().describe("A month. Default: as the last twelve months."),
      by: z.enum(["segment", "channel"]).optional(),
      backtest: flagSchema.optional().describe("0: the plan is not held against the past."),
    }),
    answer: planSchema,
  });
  questionRoute(app, house, {
    url: "/plan/products",
    question: "planProducts",
    tag,
    summary: "Units of each product that will be asked for, week by week.",
    query: whichSchema.extend({
      weeks: countSchema(26).optional().describe("Default 8."),
      limit: countSchema(500).optional().describe("Products told one by one. Default 10."),
      backtest: flagSchema.optional().describe("0: the plan is not held against the past."),
    }),
    answer: productPlanSchema,
  });
  questionRoute(app, house, {
    url: "/price",
    question: "price",
    tag,
    summary: "What a change of price does to volume and margin, and who paid less than list prices.",
    query: whichSchema.extend({
      change: z.coerce
        .number()
        .gt(-1)
        .max(1)
        .refine((change) => change !== 0)
        .optional()
        .describe("A fraction: 0.05 is +5 %. Default 0.05."),
      product: z.string().optional().describe("One product's id. Default: all."),
      elasticity: z.coerce.number().min(-20).max(5).optional(),
      margin: shareSchema.optional(),
      churn: amountSchema.optional().describe("Share of customers who leave for each unit of a rise."),
    }),
    answer: priceSchema,
  });
}
