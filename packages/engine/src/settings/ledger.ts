import { z } from "zod";

/** How costs that belong to no single customer are told apart, and what a service level costs. */
export const ledgerSettings = z
  .strictObject({
    costKey: z
      .enum(["orders", "revenue", "customers"])
      .default("orders")
      .describe("By what costs known only per channel, or only in all, are spread over customers."),
  })
  .prefault({});
