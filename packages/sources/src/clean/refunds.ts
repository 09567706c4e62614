/**
 * Orders and refunds of the customers who got money back: sorted by customer and time, an order before a refund of the
 * same moment. Columns of equal length.
 */
export interface RefundEvents {
  readonly customer: ArrayLike<number>;
  /** 1 for a refund, 0 for an order. */
  readonly back: ArrayLike<number>;
  /** What is to be given back; or what the order brought less what its own row gave back. */
  readonly amount: ArrayLike<number>;
  /** What the order brought; unused for a refund. */
  readonly revenue: ArrayLike<number>;
  /** The place of the order that the refund names; −1 for none. */
  readonly reference: ArrayLike<number>;
}

/** How a refund found its orders: by its last step, since one may need several. */
export const ways = ["none", "reference", "exact", "newest"] as const;

/** Parts of refunds taken from orders, and for each event what is left of a refund and how it found its orders. */
export interface Allocations {
  readonly refund: number[];
  readonly order: number[];
  readonly amount: number[];
  /** By event: what of a refund no order could take. */
  readonly left: Float64Array;
  /** By event: an index into `ways`. */
  readonly way: Int32Array;
}

/**
 * Takes refunds from the orders that they belong to: from the order that a refund names; else from the customer's
 * latest earlier order of exactly that amount that nothing was taken from yet; else from the customer's earlier
 * orders, from the newest back until used up. Amounts are whole numbers (of the smallest money unit).
 *
 * @see the project's rules for refunds: docs/guide/importing.md
 */
export function allocateRefunds({ customer, back, amount, revenue, reference }: RefundEvents): Allocations {
  const size = customer.length;
  const remaining = Float64Array.from({ length: size }, (_, i) =>
    back[i] === 1 ? 0 : Math.max(0, amount[i]!),
  );
  const left = Float64Array.from({ length: size }, (_, i) => (back[i] === 1 ? amount[i]! : 0));
  const way = new Int32Array(size);
  const parts: Pick<Allocations, "refund" | "order" | "amount"> = { refund: [], order: [], amount: [] };

  const take = (refund: number, order: number, how: number) => {
    const part = Math.min(left[refund]!, remaining[order]!);
    if (part <= 0) return;
    left[refund]! -= part;
    remaining[order]! -= part;
    way[refund] = how;
    parts.refund.push(refund);
    parts.order.push(order);
    parts.amount.push(part);
  };

  for (let i = 0; i < size; i++) {
    if (back[i] === 1 && reference[i]! >= 0) take(i, reference[i]!, 1);
  }
  let newest: number[] = [];
  let byAmount = new Map<number, number[]>();
  for (let i = 0; i < size; i++) {
    if (i === 0 || customer[i] !== customer[i - 1]) {
      newest = [];
      byAmount = new Map();
    }
    if (back[i] === 0) {
      newest.push(i);
      const alike = byAmount.get(revenue[i]!);
      if (alike) alike.push(i);
      else byAmount.set(revenue[i]!, [i]);
      continue;
    }
    if (left[i] === 0) continue;
    const alike = byAmount.get(left[i]!) ?? [];
    while (alike.length > 0 && remaining[alike.at(-1)!]! < left[i]!) alike.pop();
    if (alike.length > 0) take(i, alike.pop()!, 2);
    while (left[i]! > 0 && newest.length > 0) {
      take(i, newest.at(-1)!, 3);
      if (remaining[newest.at(-1)!] === 0) newest.pop();
    }
  }
  return { ...parts, left, way };
}
