import type { EraseAnswer, ErasedPerson, ExpireAnswer, HeldFile, PersonExport } from "@keepworth/engine";
import { z } from "zod";
import { daySchema } from "./shared.ts";

const heldFileSchema = z
  .object({
    file: z.string(),
    kind: z
      .enum(["backup", "source", "inPlace"])
      .describe(
        "backup: a copy of the database beside it; source: a file that was imported; inPlace: a file whose orders are read from where they lie.",
      ),
  })
  .meta({
    id: "HeldFile",
    description: "A file that may hold the same person; it is left alone.",
  }) satisfies z.ZodType<HeldFile>;

export const personExportSchema = z
  .object({
    dataset: z.string(),
    customerId: z.string(),
    exportedAt: z.string(),
    tables: z.array(
      z.object({
        name: z.string(),
        rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable())),
      }),
    ),
    files: z.array(heldFileSchema),
  })
  .meta({
    id: "PersonExport",
    description: "All that is held about one person, table by table.",
  }) satisfies z.ZodType<PersonExport>;

const erasedPersonSchema = z.object({
  dataset: z.string(),
  customerId: z
    .string()
    .describe("What their orders stand under from now on; in a dry run, what they stand under."),
  orders: z.number().describe("Orders and refunds that stay, so that the books add up."),
}) satisfies z.ZodType<ErasedPerson>;

export const eraseSchema = z
  .object({
    erased: z.boolean().describe("false: a dry run, nothing was changed."),
    people: z.array(erasedPersonSchema),
    contacts: z.number().describe("Rows of names, e-mails and phones."),
    texts: z.number().describe("Texts emptied, or in which they were blotted out."),
    records: z.number().describe("Consents and preferences."),
    rewritten: z
      .boolean()
      .describe("Whether the database was written anew, so that its bytes are gone too; false in a dry run."),
    files: z.array(heldFileSchema).describe("What still holds them."),
  })
  .meta({ id: "Erasure", description: "What erasing did, or would do." }) satisfies z.ZodType<EraseAnswer>;

export const expireSchema = eraseSchema
  .extend({
    months: z.number(),
    before: daySchema.describe("Nothing has been heard of them since."),
  })
  .meta({
    id: "Expiry",
    description: "What erasing those long silent did, or would do.",
  }) satisfies z.ZodType<ExpireAnswer>;

/** Erasing cannot be taken back: it is said twice. */
export const eraseRequestSchema = z
  .strictObject({
    dataset: z.string().min(1).exactOptional().describe("Default: that of the last run."),
    dryRun: z.boolean().default(false).describe("Says what would be erased, and erases nothing."),
    confirm: z.string().exactOptional().describe("The customer's id again; not needed for a dry run."),
  })
  .meta({ id: "EraseRequest" });

export const expireRequestSchema = z
  .strictObject({
    dataset: z.string().min(1).exactOptional().describe("Default: every one."),
    months: z
      .int()
      .min(1)
      .max(1200)
      .exactOptional()
      .describe("Default: privacy.retentionMonths of the settings."),
    dryRun: z.boolean().default(true).describe("Says who would be erased, and erases nobody."),
  })
  .meta({ id: "ExpireRequest" });
