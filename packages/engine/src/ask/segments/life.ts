import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { lawFor } from "../staying.ts";
import type { GroupedCustomers } from "./grouped.ts";

/** How far expected life is counted, in years: beyond that no shop's data reach. */
export const lifeYears = 10;

/** Customers of a group that are looked at, spread evenly over its states. */
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
 */
export async function expectedLife(
  keepworth: Keepworth,
  run: RunResult,
  grouped: GroupedCustomers,
  labels: readonly string[],
): Promise<ReadonlyMap<string, Life>> {
  const states = await keepworth.warehouse.rows<StateRow>(
    queries.sampledStates({ customers: grouped.table, labels, size: sampled }),
  );
  const law = await lawFor(keepworth, { run });
  const lifeOf = ({ x, tx, age, g, customers }: StateRow) => {
    const one = law.of({ x, tx, T: age }, g);
    const alive = points.map((years) =>
      years === 0
        ? one.model.pAlive(one.params, one.state)
        : one.model.pAliveAt(one.params, one.state, one.ahead(years * 365.25)),
    );
    return {
      customers,
      years: area(alive),
      orders: one.model.conditionalExpectedPurchases(one.params, one.state, one.ahead(lifeYears * 365.25)),
    };
  };
  const samples = Map.groupBy(states, ({ label }) => label);
  return new Map(Array.from(samples, ([label, rows]) => [label, mean(rows.map(lifeOf))]));
}

interface StateRow {
  readonly label: string;
  readonly x: number;
  readonly tx: number;
  readonly age: number;
  readonly g: number;
  /** Of the sample. */
  readonly customers: number;
}

/** Under straight lines between the points. */
function area(alive: readonly number[]): number {
  let sum = 0;
  for (let k = 1; k < points.length; k += 1)
    sum += ((points[k]! - points[k - 1]!) * (alive[k]! + alive[k - 1]!)) / 2;
  return sum;
}

function mean(lives: readonly { customers: number; years: number; orders: number }[]): Life {
  const sum = (of: (life: (typeof lives)[number]) => number) =>
    lives.reduce((total, life) => total + life.customers * of(life), 0);
  const n = sum(() => 1);
  const years = sum((life) => life.years) / n;
  const squares = sum((life) => (life.years - years) ** 2);
  return {
    years,
    standardError: n > 1 ? Math.sqrt(squares / (n - 1) / n) : 0,
    orders: sum((life) => life.orders) / n,
  };
}
