import { churnGroups, keepGroups } from "@keepworth/engine";
import { z } from "zod";
import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { acquireSchema } from "../schemas/acquire.ts";
import { churnSchema } from "../schemas/churn.ts";
import { keepSchema } from "../schemas/keep.ts";
import { loyaltySchema } from "../schemas/loyalty.ts";
import { renewalsSchema } from "../schemas/renewals.ts";
import { replaceSchema } from "../schemas/replace.ts";
import { amountSchema, countSchema, spanSchema } from "./query.ts";
import { questionRoute, whichSchema } from "./questionRoute.ts";

const tag = "Retention";

/** Who leaves, who is worth keeping and at what price, and what replacing the others takes. */
export function retentionRoutes(app: App, house: House): void {
  questionRoute(app, house, {
    url: "/churn",
    question: "churn",
    tag,
    summary: "Who left, who is expected to leave, and the money lost with them.",
    query: whichSchema.extend({
      by: z
        .enum(churnGroups)
        .optional()
        .describe("Default: plan where there are subscriptions, else segment."),
      horizon: spanSchema.optional().describe("12m, 52w. Default: the run's."),
    }),
    answer: churnSchema,
  });
  questionRoute(app, house, {
    url: "/renewals",
    question: "renewals",
    tag,
    summary: "Subscriptions that renew soon, by value at risk, and orders that are due.",
    query: whichSchema.extend({
      within: countSchema(3653).optional().describe("Days. Default 60."),
      limit: countSchema(10_000).optional().describe("Rows of each list. Default 1000."),
    }),
    answer: renewalsSchema,
  });
  questionRoute(app, house, {
    url: "/keep",
    question: "keep",
    tag,
    summary: "Keep or replace: what customers are worth if they stay, and the most to offer for it.",
    query: whichSchema.extend({
      customer: z.string().optional().describe("One customer's id. Default: all."),
      by: z.enum(keepGroups).optional().describe("Default segment."),
      limit: countSchema(1000).optional().describe("Single customers. Default 10."),
    }),
    answer: keepSchema,
  });
  questionRoute(app, house, {
    url: "/replace",
    question: "replace",
    tag,
    summary: "How many customers will leave, how many new ones that takes, and when to start finding them.",
    query: whichSchema.extend({
      target: countSchema(1e9, 0).optional().describe("Active customers wanted. Default: as many as now."),
      by: z.iso.date().optional().describe("The day by which."),
      months: countSchema(60).optional().describe("How far to look. Default 12."),
    }),
    answer: replaceSchema,
  });
  questionRoute(app, house, {
    url: "/acquire",
    question: "acquire",
    tag,
    summary: "What winning a customer may cost by channel, and how to split money over winning and keeping.",
    query: whichSchema.extend({
      budget: amountSchema.optional().describe("A year's money. Default: what is spent today."),
    }),
    answer: acquireSchema,
  });
  questionRoute(app, house, {
    url: "/loyalty",
    question: "loyalty",
    tag,
    summary: "The loyalty programme: balances, tiers, what it owes and what it must bring.",
    query: whichSchema,
    answer: loyaltySchema,
  });
}
