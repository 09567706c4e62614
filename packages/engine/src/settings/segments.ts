import { z } from "zod";

/** Segments, preferences and recommendations. */
export const segmentSettings = z
  .strictObject({
    replenished: z
      .array(z.string())
      .default([])
      .describe(
        "Categories that are used up and bought again, so that what was just bought may be recommended.",
      ),
    marginWeight: z
      .number()
      .min(0)
      .max(1)
      .default(1)
      .describe(
        "How much a product's margin counts in recommendations: 0 ranks by chance alone, 1 by expected margin.",
      ),
  })
  .prefault({});
