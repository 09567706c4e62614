import { effectFields, orderClasses, type EffectsAnswer, type KnownEventsAnswer } from "@keepworth/engine";
import { z } from "zod";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

const effect = {
  n: z.number().describe("Events that were compared."),
  customers: z.number(),
  comparison: z.number().describe("Moments without the event that they were compared with."),
  comparisonCustomers: z.number(),
  expected: z
    .number()
    .describe("Margin that those in the same state brought; `actual` − `expected` = `difference`."),
  actual: z.number(),
  difference: figureSchema,
  error: z.number().describe("Standard error of `difference`, by customers."),
  total: figureSchema,
  predicted: z.object({ event: z.number(), comparison: z.number() }),
};

const marginEffectSchema = z.object(effect).meta({
  id: "MarginEffect",
  description: "Margin after an event beside that of customers in the same state.",
});

const groupEffectSchema = z
  .object({
    ...effect,
    group: z.string().nullable().describe("null: not known; …: the rest of many."),
    shrunken: figureSchema.describe("Drawn towards the difference of all events."),
    others: figureSchema
      .nullable()
      .describe("More than after events of the other groups; null: not comparable."),
  })
  .meta({ id: "GroupEffect" });

const rate = z.object({ n: z.number(), rate: z.number().nullable() });
const pair = { event: rate, comparison: rate };

const fieldSchema = z.enum(effectFields);
const kindSchema = z.enum(["association", "experiment"]);

export const effectsSchema = z
  .object({
    runId: z.number(),
    dataset: z.string(),
    asOf: daySchema,
    currency: z.string(),
    profit: z.boolean(),
    event: z.string(),
    kind: kindSchema,
    experiment: z.string().nullable(),
    by: fieldSchema.nullable(),
    fields: z.array(fieldSchema),
    horizonDays: z.number(),
    clock: z.enum(["order", "event", "either", "answer"]),
    from: daySchema.nullable(),
    to: daySchema.nullable(),
    enough: z.boolean(),
    needs: z.array(codedSchema),
    events: z.object({
      all: z.number(),
      tooRecent: z.number(),
      noOrder: z.number(),
      repeated: z.number(),
      unmatched: z.number(),
    }),
    effect: marginEffectSchema.nullable(),
    ifEager: figureSchema
      .nullable()
      .describe(
        "The difference if such an event told as much of how often a customer buys as one more order.",
      ),
    groups: z.array(groupEffectSchema),
    again: z
      .object({
        crude: z.object(pair),
        classes: z.array(z.object({ ...pair, orders: z.enum(orderClasses) })),
        adjusted: figureSchema.nullable(),
      })
      .nullable()
      .describe(
        "The share that ordered again within the horizon, never without the classes by orders before.",
      ),
    assumptions: z.array(assumptionSchema),
    missing: z.array(codedSchema),
  })
  .meta({ id: "Effects" }) satisfies z.ZodType<EffectsAnswer>;

export const knownEventsSchema = z
  .object({
    runId: z.number(),
    dataset: z.string(),
    asOf: daySchema,
    events: z.array(
      z.object({
        event: z.string(),
        kind: kindSchema,
        events: z.number(),
        customers: z.number(),
        from: daySchema.nullable(),
        to: daySchema.nullable(),
        fields: z.array(fieldSchema),
      }),
    ),
  })
  .meta({ id: "KnownEvents" }) satisfies z.ZodType<KnownEventsAnswer>;
