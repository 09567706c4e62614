import { keepGroups, type KeepAnswer } from "@keepworth/engine";
import { z } from "zod";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

const verdictSchema = z.enum(["offer", "noOffer", "letGo", "replace", "gone"]);

const offerSchema = z
  .object({
    reach: z.number(),
    verdict: verdictSchema,
    best: z.object({ share: z.number(), amount: z.number(), gain: z.number(), stays: z.number() }),
    most: z.object({ share: z.number(), amount: z.number() }),
  })
  .meta({ id: "Offer" });

export const keepCardSchema = z
  .object({
    name: z.string(),
    customers: z.number(),
    gone: z.number(),
    active: z.number(),
    stays: z.number(),
    spend: z.number(),
    margin: z.number(),
    afterwards: z.number(),
    worth: figureSchema,
    atStake: z.number(),
    replaceable: z.number(),
    replacement: z.number(),
    place: z.number().nullable().describe("What W would be where capacity binds and all can be replaced."),
    verdict: verdictSchema,
    offers: z.object({ low: offerSchema, assumed: offerSchema, high: offerSchema }),
    turnsAt: z.number().nullable(),
  })
  .meta({
    id: "KeepCard",
    description: "What a customer is worth if they stay, and the offer that gains most.",
  });

export const keepSchema = z
  .object({
    runId: z.number(),
    dataset: z.string(),
    asOf: daySchema,
    currency: z.string(),
    profit: z.boolean(),
    horizonDays: z.number(),
    model: z.string(),
    customers: z.number(),
    verdicts: z.array(
      z.object({
        verdict: verdictSchema,
        customers: z.number(),
        worth: z.number(),
        gain: z.number(),
        offered: z.number(),
      }),
    ),
    gain: figureSchema,
    by: z.enum(keepGroups),
    groups: z.array(keepCardSchema.extend({ name: z.string().nullable() }).meta({ id: "KeepGroup" })),
    list: z.array(keepCardSchema),
    leaversBring: z.number(),
    sizes: z.array(z.object({ won: z.number(), lost: z.number(), replaceable: z.number() })),
    assumptions: z.array(assumptionSchema),
    missing: z.array(codedSchema),
  })
  .meta({ id: "Keep" }) satisfies z.ZodType<KeepAnswer>;
