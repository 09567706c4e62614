import { z } from "zod";

/** What the stages of deals mean. */
export const crmSettings = z
  .strictObject({
    stages: z
      .record(
        z.string(),
        z.strictObject({
          status: z.enum(["open", "won", "lost"]).default("open"),
          probability: z.number().min(0).max(1).optional(),
        }),
      )
      .default({})
      .describe("By the CRM's name of a stage: whether a deal in it is open, won or lost, and its chance."),
  })
  .prefault({});
