import { z } from "zod";

/** How long people are kept of whom nothing is heard. */
export const privacySettings = z
  .strictObject({
    retentionMonths: z
      .number()
      .int()
      .min(1)
      .max(1200)
      .optional()
      .describe(
        "Months without an order, contact, answer or consent after which a person may be erased. Default: kept for ever.",
      ),
    eraseAfterRun: z
      .boolean()
      .default(false)
      .describe(
        "Whether a run erases them by itself; else `keepworth person expire` does when it is called.",
      ),
  })
  .prefault({});
