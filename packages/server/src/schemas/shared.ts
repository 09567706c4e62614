import type { AnswerAssumption, Figure, Missing, MoneyMonth, Quality, Warning } from "@keepworth/engine";
import { z } from "zod";

/** Parts that many answers have. Named ones appear once in the OpenAPI document. */
export const daySchema = z.string().describe("A day, ISO 8601.");

export const figureSchema = z
  .object({ value: z.number(), low: z.number(), high: z.number() })
  .meta({ id: "Figure", description: "A figure with its 90 % interval." }) satisfies z.ZodType<Figure>;

const details = z.record(z.string(), z.union([z.string(), z.number()]));

export const codedSchema = z.object({ code: z.string(), details }).meta({
  id: "Coded",
  description: "A sentence by its code, with what it is about.",
}) satisfies z.ZodType<Warning> & z.ZodType<Missing>;

export const assumptionSchema = z
  .object({
    name: z.string(),
    value: z.union([z.string(), z.number(), z.boolean()]).nullable().describe("null: not known."),
    source: z.enum(["option", "settings", "data", "default", "unknown"]),
  })
  .meta({
    id: "Assumption",
    description: "What a figure rests on, and where that came from.",
  }) satisfies z.ZodType<AnswerAssumption>;

export const moneyMonthSchema = z
  .object({
    month: z.string(),
    currency: z.string(),
    orders: z.number(),
    gross: z.number(),
    discounts: z.number(),
    refunds: z.number(),
    tax: z.number(),
    shipping: z.number(),
    net: z.number(),
  })
  .meta({
    id: "MoneyMonth",
    description: "The money of one calendar month.",
  }) satisfies z.ZodType<MoneyMonth>;

export const issueActionSchema = z.enum(["merged", "refused", "changed", "noted"]);

export const qualitySchema = z
  .object({
    rows: z.number(),
    kept: z.number(),
    merged: z.number(),
    refused: z.number(),
    issues: z.array(
      z.object({
        code: z.string(),
        action: issueActionSchema,
        rows: z.number(),
        examples: z.array(
          z.object({ row: z.number(), field: z.string().nullable(), value: z.string().nullable() }),
        ),
      }),
    ),
  })
  .meta({ id: "Quality", description: "rows = kept + merged + refused." }) satisfies z.ZodType<Quality>;

/** A list that is always whole. */
export const wholeListOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.null() });
