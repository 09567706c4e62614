/** The screens and where they stand in the navigation, in its order. */
export const screens = {
  overview: "/",
  customers: "/customers",
  segments: "/segments",
  churn: "/churn",
  care: "/care",
  keep: "/keep",
  budget: "/budget",
  plan: "/plan",
  cohorts: "/cohorts",
  experiments: "/experiments",
  loyalty: "/loyalty",
  improve: "/improve",
  model: "/model",
  data: "/data",
  runs: "/runs",
  settings: "/settings",
} as const;

export type Screen = keyof typeof screens;

export const groups = [
  ["today", ["overview"]],
  ["customers", ["customers", "segments", "churn", "care"]],
  ["decisions", ["keep", "budget", "plan", "improve"]],
  ["evidence", ["cohorts", "experiments", "loyalty", "model"]],
  ["data", ["data", "runs", "settings"]],
] as const satisfies readonly (readonly [string, readonly Screen[]])[];
