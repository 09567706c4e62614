/** What happened after a product was bought, over all customers. */
export interface Repeats {
  /** Order days with the product that another order day of the same customer followed. */
  readonly followed: number;
  /** Of these, those whose next order day had it again. */
  readonly again: number;
  /** Share of all order days that have the product. */
  readonly share: number;
  readonly category: number;
}

export interface Replenishment {
  /** Bought again after itself, against what its popularity alone would bring; shrunken. */
  readonly lift: number;
  readonly replenished: boolean;
}

/** Purchases again that a product, and a category, must be expected to have before its own figure is believed. */
const weight = 5;

/**
 * Whether a product is used up and bought again: whether an order that follows one with it has it at least as often as
 * any order has. A kettle is not bought twice, a bag of coffee is. A product's figure is shrunken to its category's, and
 * that to 1.
 *
 * @param stated  categories that are replenished whatever the orders say
 */
export function replenishment(products: readonly Repeats[], stated: ReadonlySet<number>): Replenishment[] {
  const again = new Map<number, number>();
  const expected = new Map<number, number>();
  for (const { category, followed, again: came, share } of products) {
    again.set(category, (again.get(category) ?? 0) + came);
    expected.set(category, (expected.get(category) ?? 0) + followed * share);
  }
  return products.map((product) => {
    const { category } = product;
    const ofCategory = (again.get(category)! + weight) / (expected.get(category)! + weight);
    const lift = (product.again + weight * ofCategory) / (product.followed * product.share + weight);
    return { lift, replenished: stated.has(category) || lift >= 1 };
  });
}

/** Share of the usual time between two purchases after which it may be recommended again. */
export const dueAfter = 0.5;

/**
 * Whether a product that a customer has bought may be recommended to them.
 *
 * @param gapDays  usual days between two purchases of it; null: not known, and then it may not
 */
export function mayRepeat(replenished: boolean, daysSince: number, gapDays: number | null): boolean {
  return replenished && gapDays !== null && daysSince >= dueAfter * gapDays;
}
