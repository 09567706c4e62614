import { subjectKinds } from "@keepworth/engine";
import { z } from "zod";
import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { improveSchema } from "../schemas/improve.ts";
import { countSchema } from "./query.ts";
import { questionRoute, whichSchema } from "./questionRoute.ts";

/** What to improve first. */
export function improveRoutes(app: App, house: House): void {
  questionRoute(app, house, {
    url: "/improve",
    question: "improve",
    tag: "Value",
    summary: "What customers are touched with, ranked by the money that seems to stand behind it in a year.",
    query: whichSchema.extend({
      kind: z.enum(subjectKinds).optional().describe("Default: all."),
      limit: countSchema(500).optional().describe("Subjects. Default 20."),
      horizon: countSchema(3650, 7).optional().describe("Days after a touch. Default 180."),
    }),
    answer: improveSchema,
  });
}
