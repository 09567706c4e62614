import type { Unidentifiable } from "@keepworth/decisions";
import type { PlanAssumption } from "../plan/answer.ts";
import type { Figure, Warning } from "../../result.ts";

/** A product, and how its units go with its price. */
export interface ProductPrice {
  productId: string;
  name: string;
  /** Of the last twelve months. */
  revenue: number;
  /** Of all products' revenue then. */
  share: number;
  months: number;
  /** Lowest and highest price of a month; null where it never had one. */
  lowest: number | null;
  highest: number | null;
  /** Shrunken to the mean of all products, 90 %; null where its price says nothing. */
  elasticity: Figure | null;
  /** As measured on the product alone, and the weight of the mean in the shrunken one. */
  measured: { value: number; low: number; high: number; shrunk: number } | null;
  /** Why it is not known. */
  reason: Unidentifiable | null;
}

/** What a change of price would do. Money is margin discounted over the run's horizon. */
export interface PriceScenario {
  change: number;
  /** The change of volume at which it neither gains nor loses; null where none would do, and where every order loses. */
  breakEvenVolume: number | null;
  breakEvenElasticity: number | null;
  /** Expected; null where no elasticity is known or assumed. */
  volume: Figure | null;
  gain: Figure | null;
  /** P(gain > 0). */
  pGain: number | null;
}

export interface DiscountedCustomer {
  customerId: string;
  segment: string;
  purchases: number;
  listValue: number;
  paid: number;
  /** Share of list prices that was let off, and that of the segment. */
  discount: number;
  usual: number;
  /** What they would have paid more at the segment's share. */
  excess: number;
  /** Paid less the cost of goods; null where a cost is not known. */
  kept: number | null;
  growth: number | null;
}

export interface PriceAnswer {
  runId: number;
  asOf: string;
  currency: string;
  margin: number;
  /** Where costs are no less than revenue, the rise at which an order brings nothing, 0 or more; else null. */
  breakEvenRise: number | null;
  /** False where neither costs nor a margin are known: break-even is then that of revenue. */
  profit: boolean;
  /** null: all products. */
  product: { productId: string; name: string; share: number } | null;
  /** Discounted margin that all customers' own purchases are expected to bring within the horizon, as it is; null where none are expected. */
  growth: Figure | null;
  horizonDays: number;
  /** The elasticity used. */
  elasticity: Figure | null;
  elasticitySource: "product" | "products" | "option" | "settings" | null;
  chosen: PriceScenario;
  scenarios: PriceScenario[];
  /** What the chosen change gains by elasticity, whatever the orders say. */
  sensitivity: { elasticity: number; volume: number; gain: number | null }[];
  /** The change that earns most at the elasticity's value, if within a fifth of today's price. */
  best: number | null;
  /** Largest revenue first. */
  products: ProductPrice[];
  known: { products: number; of: number; share: number };
  pooled: { mean: Figure; spread: number } | null;
  /** By which price: the list price of lines, or what was paid for a unit. */
  priceBy: "list" | "paid" | null;
  discounts: {
    by: "lines" | "orders";
    from: string;
    listValue: number;
    paid: number;
    discount: number;
    segments: { segment: string; customers: number; listValue: number; paid: number; discount: number }[];
    /** Largest excess first. */
    customers: DiscountedCustomer[];
  } | null;
  assumptions: PlanAssumption[];
  missing: Warning[];
  warnings: Warning[];
}
