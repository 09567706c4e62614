import type { RunResult } from "@keepworth/engine";

type Total = RunResult["total"];

/** The totals of a run for those who have seen that its orders carry money (`run.amounts`): each of them is a number. */
export function moneyTotals({ total }: RunResult): {
  [K in keyof Total]: K extends "clvForever" ? Total[K] : number;
} {
  return total as ReturnType<typeof moneyTotals>;
}
