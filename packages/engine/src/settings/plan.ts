import { z } from "zod";

/** The plan. */
export const planSettings = z
  .strictObject({
    newCustomersPerMonth: z
      .number()
      .min(0)
      .optional()
      .describe("New customers a month from now on. Default: as many as in the last twelve months."),
  })
  .prefault({});
