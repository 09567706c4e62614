import { z } from "zod";

/** What looking after customers costs. */
export const careSettings = z
  .strictObject({
    hourCost: z
      .number()
      .min(0)
      .optional()
      .describe(
        "What an hour of work on a customer's case costs. A case without a cost of its own is booked with its minutes at this; without it minutes cost nothing. No case is booked in a month for which costs of the kind support are imported of that customer or of no single one: those hold it already.",
      ),
  })
  .prefault({});

/** What an hour of work on a case costs, as decimal text; null: not known. */
export function hourCostOf({ hourCost }: z.infer<typeof careSettings>): string | null {
  return hourCost === undefined ? null : String(hourCost);
}
