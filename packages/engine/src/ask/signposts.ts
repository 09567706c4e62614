import { join, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { publishedRun } from "./publishedRun.ts";
import type { PlacedCustomers } from "./storedCustomers.ts";

/** Every so many customers, an id is known. */
const step = 100;

/** Ids by place, of customers to whom no table gives places any more. */
export interface Signposts {
  ids(keepworth: Keepworth, positions: ArrayLike<number>): Promise<string[]>;
}

/** Reads every hundredth id: those between are found by what they lie between. */
export async function signpostsOf(
  { warehouse }: Keepworth,
  { run, table }: PlacedCustomers,
): Promise<Signposts> {
  const rows = await warehouse.rows<{ customer_id: string }>(
    sql`SELECT customer_id FROM ${table} AS t WHERE mod(i, ${step}) = 0 ORDER BY i`,
  );
  const posts = rows.map(({ customer_id: id }) => id);
  const between = (post: number): Sql => {
    const last = posts[post + 1];
    const until = last === undefined ? sql`` : sql` AND customer_id < ${last}`;
    return sql`(customer_id >= ${posts[post]!}${until})`;
  };
  return {
    async ids(asking, positions) {
      const { customers } = await publishedRun(asking, { run: run.id });
      const near = [...new Set(Array.from(positions, (i) => Math.floor(i / step)))].toSorted((a, b) => a - b);
      if (near.length === 0) return [];
      const found = await asking.warehouse.rows<{ customer_id: string }>(
        sql`SELECT customer_id FROM ${customers()} AS c WHERE ${join(near.map(between), " OR ")} ORDER BY customer_id`,
      );
      // All but the last post are as many ids apart.
      const begins = new Map(near.map((post, at) => [post, at * step]));
      return Array.from(positions, (i) => found[begins.get(Math.floor(i / step))! + (i % step)]!.customer_id);
    },
  };
}
