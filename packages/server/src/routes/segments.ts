import { segmentsBy } from "@keepworth/engine";
import { z } from "zod";
import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { recommendSchema } from "../schemas/recommend.ts";
import { segmentsSchema } from "../schemas/segments.ts";
import { countSchema } from "./query.ts";
import { questionRoute, whichSchema } from "./questionRoute.ts";

/** Customers in groups, and what they may like. */
export function segmentRoutes(app: App, house: House): void {
  questionRoute(app, house, {
    url: "/segments",
    question: "segments",
    tag: "Segments",
    summary: "Customers in groups: how many, worth what, how they buy, who moved, and which treatments fit.",
    query: whichSchema.extend({
      by: z.enum(segmentsBy).optional().describe("Default segment."),
    }),
    answer: segmentsSchema,
  });
  questionRoute(app, house, {
    url: "/recommend",
    question: "recommend",
    tag: "Segments",
    summary: "Products for the most valuable customers, by what was bought together, and how well that does.",
    query: whichSchema.extend({
      segment: z.string().optional().describe("Only customers of an RFM segment."),
      limit: countSchema(200).optional().describe("Customers. Default 10."),
      language: z.string().max(20).optional().describe("Of the messages. Default: each customer's own."),
    }),
    answer: recommendSchema,
  });
}
