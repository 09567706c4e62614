import type { RecordOf } from "@keepworth/warehouse";
import { addMonths, isoDay, monthStart } from "./calendar.ts";
import { marginOf } from "./orders.ts";
import type { DemoShop } from "./simulateShop.ts";

/** By priority; shares of the margin that the last year's orders brought. Together more than all of it. */
export const budgetShares = [
  ["Wages", 0.44],
  ["Rent", 0.14],
  ["Hosting and software", 0.05],
  ["Insurance and accounting", 0.06],
  ["Packaging station", 0.08],
  ["Help desk", 0.1],
  ["Training", 0.05],
  ["New roaster", 0.16],
  ["Second warehouse", 0.22],
] as const;

/** The twelve months after the shop's last day: the same amounts every month, in tens of euros. */
export function demoBudgetLines({ orders, clock }: DemoShop): RecordOf<"budget_lines">[] {
  const margin = orders
    .filter(({ day }) => day > clock.to - 365)
    .reduce((sum, order) => sum + marginOf(order), 0);
  const first = monthStart(clock.to + 1);
  return Array.from({ length: 12 }, (_, i) => isoDay(addMonths(first, i))).flatMap((month) =>
    budgetShares.map(([name, share], i) => ({
      name,
      month,
      amount: Math.max(10, Math.round((margin * share) / 120) * 10),
      priority: i + 1,
    })),
  );
}
