import { careMatters } from "@keepworth/engine";
import { z } from "zod";
import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { careSchema, satisfactionSchema, serviceSchema } from "../schemas/care.ts";
import { countSchema } from "./query.ts";
import { questionRoute, whichSchema } from "./questionRoute.ts";

const tag = "Care";

/** How customers are treated between purchases, whom to care for, and how content they are. */
export function careRoutes(app: App, house: House): void {
  questionRoute(app, house, {
    url: "/service",
    question: "service",
    tag,
    summary: "How support cases went, and what is at risk with those that are open.",
    query: whichSchema.extend({
      within: countSchema(3653).optional().describe("Days up to as-of. Default 365."),
      limit: countSchema(1000).optional().describe("Rows of open cases. Default 20."),
    }),
    answer: serviceSchema,
  });
  questionRoute(app, house, {
    url: "/care",
    question: "care",
    tag,
    summary: "Whom to care for now, by expected gain.",
    query: whichSchema.extend({
      within: countSchema(365).optional().describe("Days. Default 7."),
      matter: z.enum(careMatters).optional().describe("Only this one. Default: all."),
      limit: countSchema(1000).optional().describe("How many customers. Default 20."),
    }),
    answer: careSchema,
  });
  questionRoute(app, house, {
    url: "/satisfaction",
    question: "satisfaction",
    tag,
    summary:
      "Recommendation and satisfaction scores with their uncertainty, beside what customers are worth.",
    query: whichSchema.extend({
      within: countSchema(3653).optional().describe("Days up to as-of. Default 365."),
    }),
    answer: satisfactionSchema,
  });
}
