import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { treatmentRoleSchema } from "../schemas/budget.ts";
import { thisWeekSchema } from "../schemas/thisWeek.ts";
import { countSchema } from "./query.ts";
import { questionRoute, whichSchema } from "./questionRoute.ts";

/** What to do this week. */
export function thisWeekRoutes(app: App, house: House): void {
  questionRoute(app, house, {
    url: "/this-week",
    question: "thisWeek",
    tag: "This week",
    summary: "One list of actions from all questions, one a customer, largest gain first.",
    query: whichSchema.extend({
      limit: countSchema(1000).optional().describe("How many actions. Default 20."),
      within: countSchema(92).optional().describe("Days. Default 7."),
      role: treatmentRoleSchema.optional(),
    }),
    answer: thisWeekSchema,
  });
}
