import type { Subscriptions } from "./names.ts";

type Month = Subscriptions["months"][number];
type Parts = Pick<Month, (typeof movementFields)[number]>;

export const movementFields = [
  "opening",
  "new",
  "returned",
  "expansion",
  "contraction",
  "churned",
  "closing",
] as const;

export type MovementField = (typeof movementFields)[number];

/** Whether the field takes away. */
export function takes(field: MovementField): boolean {
  return field === "contraction" || field === "churned";
}

/** Several months as one: opening of the first, closing of the last, and all that came and went between. */
export function movementOver(months: readonly Parts[]): Parts {
  const sum = (field: MovementField): number => months.reduce((total, month) => total + month[field], 0);
  return {
    opening: months[0]?.opening ?? 0,
    new: sum("new"),
    returned: sum("returned"),
    expansion: sum("expansion"),
    contraction: sum("contraction"),
    churned: sum("churned"),
    closing: months.at(-1)?.closing ?? 0,
  };
}
