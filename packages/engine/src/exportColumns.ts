import type { CustomerRow } from "./result.ts";

/** The columns of the export, in its order. */
export const exportColumns = [
  "customer_id",
  "as_of",
  "orders",
  "frequency",
  "recency_days",
  "age_days",
  "monetary_value",
  "p_alive",
  "expected_orders",
  "expected_next_order",
  "expected_spend",
  "base",
  "growth",
  "growth_low",
  "growth_high",
  "clv",
  "clv_low",
  "clv_high",
  "clv_forever",
  "churn_risk",
  "segment",
  "model",
  "run_id",
  "currency",
] as const satisfies readonly (keyof CustomerRow)[];
