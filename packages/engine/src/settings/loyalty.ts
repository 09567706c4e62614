import { z } from "zod";

/** The rules of the loyalty programme. */
export const loyaltySettings = z
  .strictObject({
    name: z.string().optional().describe("What the programme is called."),
  })
  .prefault({});
