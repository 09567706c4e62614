import { followPoints, type Balances, type PointEvents } from "@keepworth/decisions";
import { queries, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { dayNumber } from "../../run/days.ts";
import { withQuery } from "../../withTable.ts";
import { refuseMany } from "../inMemory.ts";

/** About so many events are in memory at a time: 20 bytes each. */
const usual = 10_000_000;

/**
 * Where every member of the programme stands on the day of a run, by the number that `queries.members` gives: a few
 * numbers of each are held, of their events those of some members at a time.
 *
 * @param options.noticeDays  of what expires soon
 * @throws KeepworthError "cluster.many", before any event is read
 */
export async function followMembers(
  keepworth: Keepworth,
  { dataset, asOf }: Pick<RunResult, "dataset" | "asOf">,
  options: { readonly noticeDays: number; readonly eventsAtOnce?: number },
): Promise<Balances & { readonly size: number }> {
  const { warehouse, settings } = keepworth;
  const { noticeDays, eventsAtOnce = usual } = options;
  const told = { dataset, asOf };
  const { members: size, events: count } = await warehouse.row<Record<"members" | "events", number>>(
    queries.pointFacts(warehouse.dialect, told),
  );
  refuseMany(keepworth, { customers: size });
  const follow = async (batches: Parameters<typeof followPoints>[0]) => ({
    ...(await followPoints(batches, size, {
      today: dayNumber(asOf),
      expiryDays: settings.loyalty.expiryDays,
      noticeDays,
      seed: 20_260_101,
    })),
    size,
  });
  if (size === 0) return follow([]);
  const atOnce = Math.ceil((size * eventsAtOnce) / count);
  // Members are numbered once, so that a batch finds them as the one before did.
  return withQuery(warehouse, queries.pointEvents(warehouse.dialect, told), (events) =>
    follow(batchesOf(warehouse, events, size, atOnce)),
  );
}

async function* batchesOf(
  warehouse: Warehouse,
  events: Sql,
  size: number,
  atOnce: number,
): AsyncGenerator<PointEvents> {
  for (let from = 0; from < size; from += atOnce) {
    const query = queries.pointEventsOf(warehouse.dialect, { events, from, to: from + atOnce });
    yield (await warehouse.columns(query)) as unknown as PointEvents;
  }
}
