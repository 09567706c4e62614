import type { ImportAnswer } from "@keepworth/engine";
import { z } from "zod";
import { issueActionSchema, moneyMonthSchema, qualitySchema } from "./shared.ts";

export const importSchema = z
  .object({
    id: z.number(),
    dataset: z.string(),
    kind: z.enum([
      "orders",
      "products",
      "customers",
      "costs",
      "budget_lines",
      "subscriptions",
      "referrals",
      "leads",
      "opportunities",
      "knowledge",
      "loyalty_events",
      "treatments",
      "interactions",
      "feedback",
      "consents",
      "preferences",
      "deliveries",
      "returns",
    ]),
    file: z.string(),
    format: z.string(),
    importedAt: z.string(),
    undoneAt: z.string().nullable(),
    quality: qualitySchema,
    mapping: z.record(z.string(), z.string()).describe("Field by field, the header that it was read from."),
    notes: z.record(z.string(), z.string()).describe("What was concluded about the file."),
    months: z.array(moneyMonthSchema),
  })
  .meta({ id: "Import" }) satisfies z.ZodType<ImportAnswer>;

export const dataQualitySchema = z
  .object({
    dataset: z.string().nullable().describe("null: all datasets."),
    total: z.object({ rows: z.number(), kept: z.number(), merged: z.number(), refused: z.number() }),
    issues: z.array(
      z.object({
        code: z.string(),
        action: issueActionSchema,
        rows: z.number(),
        imports: z.array(z.number()).describe("Where: imports by their number."),
      }),
    ),
    months: z.array(moneyMonthSchema).describe("The money of all imports of orders that are not undone."),
    items: z.array(importSchema).describe("Newest first; undone ones included."),
  })
  .meta({ id: "DataQuality" });
