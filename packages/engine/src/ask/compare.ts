import { KeepworthError } from "@keepworth/models";
import { join, raw, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import type { Comparison } from "./answers.ts";
import { restate } from "./otherAssumptions.ts";
import { publishedRun } from "./publishedRun.ts";
import { runs } from "./runs.ts";

/**
 * Two runs of one dataset, and what moved the value of the base between them: customers who came, customers who are
 * no longer there (an import was undone), what known customers have brought since, what is still expected of them, and
 * other assumptions.
 *
 * @throws KeepworthError "run.missing", "run.pruned", "option.invalid" when they are of different datasets,
 * "runs.currencies" when they are in different currencies
 */
export async function compare(keepworth: Keepworth, before: number, after: number): Promise<Comparison> {
  const earlier = await publishedRun(keepworth, { run: before });
  const later = await publishedRun(keepworth, { run: after });
  if (earlier.result.dataset !== later.result.dataset) {
    throw new KeepworthError("option.invalid", {
      option: "run",
      value: `${before}, ${after}`,
      expected: `${earlier.result.dataset} = ${later.result.dataset}`,
    });
  }
  if (earlier.result.currency !== later.result.currency) {
    throw new KeepworthError("runs.currencies", {
      before,
      after,
      beforeCurrency: earlier.result.currency,
      afterCurrency: later.result.currency,
    });
  }
  const money = (name: string) => raw(`CAST(coalesce(${name}, 0) AS DECIMAL(18,4))`);
  const all = (table: string) =>
    join(
      ["base", "growth", "networking", "learning"].map((name) => money(`${table}.${name}`)),
      " + ",
    );
  await using restated = await restate(keepworth.warehouse, later.result, later.customers(), earlier.result);
  const moved = await keepworth.warehouse.row<
    Record<
      "came" | "gone" | "stayed" | "came_clv" | "gone_clv" | "base" | "growth" | "networking" | "learning",
      number
    >
  >(sql`
SELECT
  count(CASE WHEN a.customer_id IS NULL THEN 1 END) AS came,
  count(CASE WHEN b.customer_id IS NULL THEN 1 END) AS gone,
  count(CASE WHEN a.customer_id IS NOT NULL AND b.customer_id IS NOT NULL THEN 1 END) AS stayed,
  coalesce(sum(CASE WHEN a.customer_id IS NULL THEN ${all("b")} END), 0) AS came_clv,
  coalesce(sum(CASE WHEN b.customer_id IS NULL THEN ${all("a")} END), 0) AS gone_clv,
  coalesce(sum(CASE WHEN a.customer_id IS NOT NULL AND b.customer_id IS NOT NULL
    THEN ${money("b.base")} - ${money("a.base")} END), 0) AS base,
  coalesce(sum(CASE WHEN a.customer_id IS NOT NULL AND b.customer_id IS NOT NULL
    THEN ${money("b.growth")} - ${money("a.growth")} END), 0) AS growth,
  coalesce(sum(CASE WHEN a.customer_id IS NOT NULL AND b.customer_id IS NOT NULL
    THEN ${money("b.networking")} - ${money("a.networking")} END), 0) AS networking,
  coalesce(sum(CASE WHEN a.customer_id IS NOT NULL AND b.customer_id IS NOT NULL
    THEN ${money("b.learning")} - ${money("a.learning")} END), 0) AS learning
FROM ${earlier.customers()} AS a FULL JOIN ${restated.customers} AS b ON a.customer_id = b.customer_id`);
  const clvChange = (later.result.total.clv ?? 0) - (earlier.result.total.clv ?? 0);
  const parts: Comparison["parts"] = [
    { code: "new-customers", customers: moved.came, change: moved.came_clv },
    { code: "lost-customers", customers: moved.gone, change: -moved.gone_clv },
    { code: "base", customers: moved.stayed, change: moved.base },
    { code: "growth", customers: moved.stayed, change: moved.growth },
    ...(["networking", "learning"] as const)
      .filter((code) => moved[code] !== 0)
      .map((code) => ({ code, customers: moved.stayed, change: moved[code] })),
  ];
  if (!restated.same) {
    parts.push({ code: "assumptions", customers: moved.came + moved.stayed, change: 0 });
  }
  // Customers are rounded to a ten-thousandth; what that leaves belongs to the last part.
  parts.at(-1)!.change += clvChange - parts.reduce((sum, { change }) => sum + change, 0);
  const known = await runs(keepworth, { dataset: later.result.dataset });
  const names = [...new Set([...Object.keys(earlier.result.params), ...Object.keys(later.result.params)])];
  return {
    before: known.find(({ id }) => id === before)!,
    after: known.find(({ id }) => id === after)!,
    clvChange,
    parts,
    parameters: names.map((name) => ({
      name,
      before: earlier.result.params[name] ?? null,
      after: later.result.params[name] ?? null,
    })),
  };
}
