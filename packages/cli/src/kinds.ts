/** What a file may be told to be; the engine, which knows them, is loaded only when something is done. */
export const kinds = [
  "orders",
  "products",
  "customers",
  "costs",
  "budget_lines",
  "subscriptions",
  "referrals",
  "leads",
  "opportunities",
  "knowledge",
  "loyalty_events",
  "treatments",
] as const;
