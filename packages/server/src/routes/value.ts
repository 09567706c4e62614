import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { cohortsSchema } from "../schemas/cohorts.ts";
import { formulaSchema } from "../schemas/formula.ts";
import { modelsSchema } from "../schemas/models.ts";
import { potentialsSchema } from "../schemas/potentials.ts";
import { amountSchema, shareSchema } from "./query.ts";
import { questionRoute, whichSchema } from "./questionRoute.ts";

/** What customers are worth, what that is made of, and the model behind it. */
export function valueRoutes(app: App, house: House): void {
  questionRoute(app, house, {
    url: "/formula",
    question: "formula",
    tag: "Value",
    summary: "The simple formula with its factors, beside the model's answer and why they differ.",
    query: whichSchema.extend({
      orderValue: amountSchema.optional().describe("In place of what the orders say, as all below."),
      ordersPerYear: amountSchema.optional(),
      years: amountSchema.optional(),
      margin: shareSchema.optional(),
      acquisitionCost: amountSchema.optional(),
    }),
    answer: formulaSchema,
  });
  questionRoute(app, house, {
    url: "/potentials",
    question: "potentials",
    tag: "Value",
    summary: "The four potentials of all customers, by class.",
    query: whichSchema,
    answer: potentialsSchema,
  });
  questionRoute(app, house, {
    url: "/cohorts",
    question: "cohorts",
    tag: "Value",
    summary: "Customers by the month of their first purchase: who came back, and what they brought.",
    query: whichSchema,
    answer: cohortsSchema,
  });
  questionRoute(app, house, {
    url: "/models",
    question: "models",
    tag: "Value",
    summary: "How the model of a run was chosen, its parameters, and how it did on orders held back.",
    query: whichSchema,
    answer: modelsSchema,
  });
}
