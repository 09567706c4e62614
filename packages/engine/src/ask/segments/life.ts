import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Portfolio } from "../portfolio.ts";
import { lawFor } from "../staying.ts";
import { withColumns } from "../../withTable.ts";

/** How far expected life is counted, in years: beyond that no shop's data reach. */
export const lifeYears = 10;

/** Customers of a group that are looked at, spread evenly over it. */
const sampled = 150;
const points = [0, 0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** Means over the customers of a group. */
export interface Life {
  /** Expected years still active, of the next ten. */
  years: number;
  standardError: number;
  /** Orders expected in them: one who seldom orders may be active for long. */
  orders: number;
}

/**
 * How long customers of each group are expected to stay: over a sample of up to 150 of them the mean of the area under
 * P(active at t).
 *
 * @param members  positions in the portfolio, group by group
 */
export async function expectedLife(
  keepworth: Keepworth,
  portfolio: Portfolio,
  members: readonly ArrayLike<number>[],
): Promise<Life[]> {
  const { warehouse } = keepworth;
  const wanted = members.flatMap((positions, group) => spreadOver(positions).map((i) => ({ i, group })));
  const places = {
    i: Int32Array.from(wanted, ({ i }) => i),
    place: Int32Array.from(wanted, ({ group }) => group),
  };
  const states = (await withColumns(warehouse, places, (table) =>
    warehouse.columns(sql`
SELECT w.place, CAST(t.frequency AS INTEGER) AS x, CAST(t.age_days - t.recency_days AS INTEGER) AS tx,
  CAST(t.age_days AS INTEGER) AS age, CAST(t.g AS INTEGER) AS g
FROM ${table} AS w JOIN ${portfolio.table} AS t ON t.i = w.i ORDER BY w.place, w.i`),
  )) as Record<"place" | "x" | "tx" | "age" | "g", Int32Array>;
  const law = await lawFor(keepworth, portfolio);
  const lives: { years: number; orders: number }[][] = members.map(() => []);
  for (let n = 0; n < states.x.length; n += 1) {
    const one = law.of({ x: states.x[n]!, tx: states.tx[n]!, T: states.age[n]! }, states.g[n]!);
    const alive = points.map((years) =>
      years === 0
        ? one.model.pAlive(one.params, one.state)
        : one.model.pAliveAt(one.params, one.state, one.ahead(years * 365.25)),
    );
    lives[states.place[n]!]!.push({
      years: area(alive),
      orders: one.model.conditionalExpectedPurchases(one.params, one.state, one.ahead(lifeYears * 365.25)),
    });
  }
  return lives.map(mean);
}

/** Under straight lines between the points. */
function area(alive: readonly number[]): number {
  let sum = 0;
  for (let k = 1; k < points.length; k += 1)
    sum += ((points[k]! - points[k - 1]!) * (alive[k]! + alive[k - 1]!)) / 2;
  return sum;
}

function mean(lives: readonly { years: number; orders: number }[]): Life {
  const n = lives.length;
  const years = lives.reduce((sum, life) => sum + life.years, 0) / n;
  const orders = lives.reduce((sum, life) => sum + life.orders, 0) / n;
  const squares = lives.reduce((sum, life) => sum + (life.years - years) ** 2, 0);
  return { years, standardError: n > 1 ? Math.sqrt(squares / (n - 1) / n) : 0, orders };
}

function spreadOver(positions: ArrayLike<number>): number[] {
  const count = Math.min(sampled, positions.length);
  return Array.from(
    { length: count },
    (_, k) => positions[Math.floor(((k + 0.5) * positions.length) / count)]!,
  );
}
