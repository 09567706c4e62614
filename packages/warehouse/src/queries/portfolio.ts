import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

/**
 * Every customer of a run with what is known of them beside: the run's columns; channel (as the customer's record says,
 * else that of the first order that has one; of several on its day, the first by name), account_id, owner, country, all ""
 * where not known.
 *
 * @param options.places  whether each has a place as well: i, as `withPlaces` gives it
 */
export function portfolio(
  dialect: Dialect,
  options: {
    readonly customers: Sql;
    readonly orders: Sql;
    readonly dataset: string;
    readonly places: boolean;
  },
): Sql {
  const { customers, orders, dataset, places } = options;
  const [place, placed] = places ? [sql`n.i, `, placesOf(customers)] : [sql``, sql``];
  return sql`
SELECT ${place}c.*,
  coalesce(p.channel, o.channel, '') AS channel,
  coalesce(p.account_id, '') AS account_id,
  coalesce(p.owner, '') AS owner,
  coalesce(p.country, '') AS country
FROM ${customers} AS c${placed}
LEFT JOIN (
  SELECT CAST(customer_id AS VARCHAR) AS customer_id, ${dialect.valueAtFirst(sql`channel`, sql`day`, sql`channel`)} AS channel
  FROM ${orders} AS o
  WHERE kind = 'order' AND channel IS NOT NULL
  GROUP BY 1
) AS o ON o.customer_id = c.customer_id
LEFT JOIN (SELECT * FROM customers WHERE dataset = ${dataset}) AS p ON p.customer_id = c.customer_id`;
}

/** The customers of a table, each with a place as well: i, from 0, by customer_id. */
export function withPlaces(_dialect: Dialect, { customers }: { readonly customers: Sql }): Sql {
  return sql`SELECT n.i, c.* FROM ${customers} AS c${placesOf(customers)}`;
}

/** A cluster orders all rows in one place to number them: ids are little enough for that. */
function placesOf(customers: Sql): Sql {
  return sql`
JOIN (SELECT customer_id, CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS i FROM ${customers} AS all_customers) AS n
  ON n.customer_id = c.customer_id`;
}
