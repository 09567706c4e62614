import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { lawFor } from "../staying.ts";
import { withRows } from "../../withTable.ts";
import type { GroupedCustomers } from "./grouped.ts";

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
 * @param groups  labels, and how many customers they have
 */
export async function expectedLife(
  keepworth: Keepworth,
  run: RunResult,
  grouped: GroupedCustomers,
  groups: readonly { readonly label: string; readonly customers: number }[],
): Promise<ReadonlyMap<string, Life>> {
  const { warehouse } = keepworth;
  const places = groups.flatMap(({ label, customers }) =>
    spreadOver(customers).map((place) => [label, place] as const),
  );
  const states = await withRows(warehouse, { label: "VARCHAR", place: "DOUBLE" }, places, (wanted) =>
    warehouse.rows<StateRow>(queries.statesAt({ customers: grouped.table, wanted })),
  );
  const law = await lawFor(keepworth, { run });
  const lifeOf = ({ x, tx, age, g }: StateRow) => {
    const one = law.of({ x, tx, T: age }, g);
    const alive = points.map((years) =>
      years === 0
        ? one.model.pAlive(one.params, one.state)
        : one.model.pAliveAt(one.params, one.state, one.ahead(years * 365.25)),
    );
    return {
      years: area(alive),
      orders: one.model.conditionalExpectedPurchases(one.params, one.state, one.ahead(lifeYears * 365.25)),
    };
  };
  const sample = Map.groupBy(states, ({ label }) => label);
  return new Map(Array.from(sample, ([label, rows]) => [label, mean(rows.map(lifeOf))]));
}

interface StateRow {
  readonly label: string;
  readonly x: number;
  readonly tx: number;
  readonly age: number;
  readonly g: number;
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

/** Places among so many customers. */
function spreadOver(customers: number): number[] {
  const count = Math.min(sampled, customers);
  return Array.from({ length: count }, (_, k) => Math.floor(((k + 0.5) * customers) / count));
}
