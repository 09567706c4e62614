import { queries, sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/** Of a range that is looked at. */
const parts = 2000;

/** Where a value is looked for: `below` values are smaller than `low`. */
interface Search {
  readonly place: number;
  readonly low: number;
  readonly high: number;
  readonly below: number;
}

/**
 * Values by their place among all in ascending order, 0 the smallest, exactly as a sort would find them. Ranges are counted,
 * finer and finer, since a cluster can sort all values in one place only.
 *
 * @param values  what stands after FROM: value (a DOUBLE, never NULL)
 * @param placesOf  which are wanted of so many; not asked where there are none
 */
export async function orderStatistics(
  warehouse: Warehouse,
  values: Sql,
  placesOf: (size: number) => readonly number[],
): Promise<number[]> {
  const { size, low, high } = await warehouse.row<{ size: number; low: number; high: number }>(
    sql`SELECT CAST(count(*) AS DOUBLE) AS size, min(value) AS low, max(value) AS high FROM ${values} AS v`,
  );
  if (size === 0) return [];
  let found: Search[] = placesOf(size).map((place) => ({ place, low, high, below: 0 }));
  for (;;) {
    const open = found.filter((one) => one.low < one.high).toSorted((a, b) => a.low - b.low);
    if (open.length === 0) return found.map((one) => one.low);
    const ranges = open.filter((one, i) => one.low !== open[i - 1]?.low);
    const counted = (await warehouse.columns(queries.rangeCounts({ values, ranges, parts }))) as Counted;
    found = found.map((one) => (one.low < one.high ? narrowed(one, counted) : one));
  }
}

type Counted = Record<"low" | "high" | "n", Float64Array>;

function narrowed({ place, low, below }: Search, counted: Counted): Search {
  let at = counted.low.indexOf(low);
  while (below + counted.n[at]! <= place) below += counted.n[at++]!;
  return { place, low: counted.low[at]!, high: counted.high[at]!, below };
}
