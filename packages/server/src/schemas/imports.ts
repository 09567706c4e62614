import { fileKinds, type Preview } from "@keepworth/engine";
import { z } from "zod";
import { problemSchema } from "../problem.ts";

const chosen = {
  as: z
    .enum(fileKinds as [string, ...string[]])
    .exactOptional()
    .describe("What its rows are. Default: told by its headers."),
  mapping: z
    .record(z.string(), z.string())
    .exactOptional()
    .describe("Field to column, where headers do not tell."),
};

const money = {
  currency: z.string().exactOptional(),
  timeZone: z.string().exactOptional(),
};

export const previewRequestSchema = z.strictObject({ upload: z.string(), ...chosen });

export const previewSchema = z
  .object({
    file: z.string(),
    kind: z.string().nullable().describe("null: its headers fit several kinds or none."),
    format: z.string().nullable(),
    headers: z.array(z.string()),
    samples: z.array(z.record(z.string(), z.string().nullable())),
    mapping: z.record(z.string(), z.string()),
    fields: z.array(
      z.object({
        name: z.string(),
        group: z.number().nullable().describe("Of all fields with one number, one must have a column."),
      }),
    ),
    problem: problemSchema.nullable().describe("What stands against importing it like this."),
  })
  .meta({ id: "Preview", description: "What a file would be read as." }) satisfies z.ZodType<
  Omit<Preview, "kind" | "problem">
>;

export const checkRequestSchema = z.strictObject({ upload: z.string(), ...chosen, ...money });

export const importRequestSchema = z
  .strictObject({
    uploads: z.array(z.string()).min(1),
    dataset: z.string().min(1).exactOptional().describe('Default: that of the last run, else "main".'),
    ...chosen,
    ...money,
    add: z
      .boolean()
      .exactOptional()
      .describe("Add to the dataset although nothing connects the file with it."),
  })
  .meta({ id: "ImportRequest" });
