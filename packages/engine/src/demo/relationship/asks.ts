import type { Rng } from "@keepworth/models";
import type { NumberedOrder } from "../orders.ts";

/** Share of orders about which somebody writes, and what an answer costs, in euros on average. */
export const support = { share: 0.06, shareRefunded: 0.5, cost: 6 } as const;

/** Somebody asks the help desk about an order. */
export interface Ask {
  readonly order: NumberedOrder;
  readonly day: number;
  /** Of the answer, in euros. */
  readonly cost: number;
}

/** Who asks does so whatever the customer's worth, and whether or not the customer will stay. By order. */
export function simulateAsks(orders: readonly NumberedOrder[], lastDay: number, rng: Rng): Ask[] {
  return orders.flatMap((order) => {
    const asks = rng.uniform() < (order.refundedOn === null ? support.share : support.shareRefunded);
    const cost = Math.round((support.cost * rng.gamma(3) * 100) / 3) / 100;
    const day = order.day + 1 + (rng.word() % 10);
    return asks && day <= lastDay ? [{ order, day, cost }] : [];
  });
}
