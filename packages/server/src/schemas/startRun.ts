import { z } from "zod";

/** What a run may be told; everything else comes from the settings, the data, or a default that the result names. */
export const startRunSchema = z
  .strictObject({
    uploads: z.array(z.string()).exactOptional().describe("Files to import first, by their uploads."),
    mapping: z
      .record(z.string(), z.string())
      .exactOptional()
      .describe("Field to column, where headers do not tell."),
    add: z
      .boolean()
      .exactOptional()
      .describe("Add to the dataset although nothing connects the file with it."),
    dataset: z.string().min(1).exactOptional().describe('Default: that of the last run, else "main".'),
    asOf: z.iso.date().exactOptional().describe("The last day that the models see."),
    horizon: z.string().exactOptional().describe("365d, 52w, 12m, 1y."),
    burnIn: z.string().exactOptional(),
    unit: z.enum(["day", "week", "month"]).exactOptional(),
    currency: z.string().exactOptional(),
    margin: z.number().exactOptional(),
    discountRate: z.number().exactOptional(),
    timeZone: z.string().exactOptional(),
    model: z.string().exactOptional().describe('Default "auto": the one that says most of the holdout.'),
  })
  .meta({ id: "StartRun" });
