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
  })
  .prefault({});
