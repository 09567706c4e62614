import { identifier, queries, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { addDays } from "../../run/days.ts";
import type { Portfolio } from "../portfolio.ts";
import type { PriceAnswer } from "./answer.ts";

const shownCustomers = 20;

/** What customers paid against list prices in the last year, by segment; null where nothing tells of list prices. */
export async function discounts(
  warehouse: Warehouse,
  { run, table }: Portfolio,
  orders: Sql,
): Promise<PriceAnswer["discounts"]> {
  const { dialect } = warehouse;
  const { dataset, asOf } = run;
  const from = addDays(asOf, -365);
  const known = await warehouse.row<{ lines: number; discounted: number }>(
    queries.listPricesKnown(dialect, { dataset, orders, from, asOf }),
  );
  if (known.lines === 0 && known.discounted === 0) return null;
  const by = known.lines > 0 ? "lines" : "orders";
  const name = identifier("ask_paid_against_list");
  await warehouse.run(
    sql`CREATE OR REPLACE TEMPORARY TABLE ${name} AS ${queries.paidAgainstList(dialect, { dataset, orders, from, asOf, by })}`,
  );
  const paid = sql`SELECT * FROM ${name}`;
  const segments = await warehouse.rows<{
    segment: string;
    customers: number;
    list_value: number;
    paid: number;
  }>(queries.discountsBySegment(dialect, { paid, portfolio: table }));
  const customers = await warehouse.rows<{
    customer_id: string;
    segment: string;
    purchases: number;
    list_value: number;
    paid: number;
    kept: number | null;
    usual: number;
    excess: number;
    growth: number | null;
  }>(queries.overDiscounted(dialect, { paid, portfolio: table, limit: shownCustomers }));
  await warehouse.run(sql`DROP TABLE ${name}`);
  const sum = (of: "list_value" | "paid") => segments.reduce((all, segment) => all + segment[of], 0);
  const share = (list: number, got: number) => (list > 0 ? 1 - got / list : 0);
  return {
    by,
    from: addDays(from, 1),
    listValue: sum("list_value"),
    paid: sum("paid"),
    discount: share(sum("list_value"), sum("paid")),
    segments: segments
      .map((row) => ({
        segment: row.segment,
        customers: row.customers,
        listValue: row.list_value,
        paid: row.paid,
        discount: share(row.list_value, row.paid),
      }))
      .toSorted((a, b) => b.discount - a.discount),
    customers: customers.map((row) => ({
      customerId: row.customer_id,
      segment: row.segment,
      purchases: row.purchases,
      listValue: row.list_value,
      paid: row.paid,
      discount: share(row.list_value, row.paid),
      usual: row.usual,
      excess: row.excess,
      kept: row.kept,
      growth: row.growth,
    })),
  };
}
