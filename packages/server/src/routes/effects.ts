import { effectFields } from "@keepworth/engine";
import { z } from "zod";
import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { effectsSchema, knownEventsSchema } from "../schemas/effects.ts";
import { countSchema } from "./query.ts";
import { questionRoute, whichSchema } from "./questionRoute.ts";

const tag = "Value";

/** What events did to margin. */
export function effectRoutes(app: App, house: House): void {
  questionRoute(app, house, {
    url: "/effects",
    question: "effects",
    tag,
    summary: "What an event did to the margin of the days after it, beside customers in the same state.",
    query: whichSchema.extend({
      event: z
        .string()
        .min(1)
        .max(200)
        .describe("complaint, late-delivery, return, low-score…, treatment:NAME, or an experiment's name."),
      by: z.enum(effectFields).optional().describe("What events are told apart by; each kind has some."),
      horizon: countSchema(3650, 7).optional().describe("Days after the event. Default 180."),
    }),
    answer: effectsSchema,
  });
  questionRoute(app, house, {
    url: "/effects/events",
    question: "effectEvents",
    tag,
    summary: "Which events are recorded, so that their effect can be asked for.",
    query: whichSchema,
    answer: knownEventsSchema,
  });
}
