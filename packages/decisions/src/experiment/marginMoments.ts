/** What a model says of one customer over some days. */
export interface CustomerAhead {
  /** Expected orders, and the probability of any. */
  readonly orders: number;
  readonly pBuys: number;
  /** Expected margin of an order. */
  readonly perOrder: number;
  /** Variance of the customer's mean margin of an order, and of single orders around it, as shares of its square. */
  readonly meanSpread: number;
  readonly orderSpread: number;
}

/**
 * Mean and variance of a customer's margin over some days: the number of orders is taken as none with one probability
 * and else Poisson, with the mean and the probability of any that the model gives (a customer has left, or buys at
 * random); money of an order varies around the customer's mean, and that is not known for sure.
 */
export function marginMoments(customer: CustomerAhead): { mean: number; variance: number } {
  const { orders, pBuys, perOrder, meanSpread, orderSpread } = customer;
  if (!(orders > 0) || !(pBuys > 0)) return { mean: 0, variance: 0 };
  const squared = orders + orders ** 2 / buyingShare(orders, pBuys);
  const mean = orders * perOrder;
  const ofMean = perOrder ** 2 * (1 + meanSpread);
  return { mean, variance: ofMean * (squared + orders * orderSpread) - mean ** 2 };
}

/** The share π with π·(1 − e^(−orders/π)) = pBuys; 1 where even a Poisson number is likelier to be none. */
function buyingShare(orders: number, pBuys: number): number {
  const any = (share: number): number => -share * Math.expm1(-orders / share);
  if (any(1) <= pBuys) return 1;
  let [low, high] = [Math.min(1, pBuys), 1];
  for (let step = 0; step < 50 && high - low > 1e-9; step += 1) {
    const middle = (low + high) / 2;
    if (any(middle) < pBuys) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
