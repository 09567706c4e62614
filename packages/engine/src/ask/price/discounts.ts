import { queries, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { addDays } from "../../run/days.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import { withQuery } from "../../withTable.ts";
import type { PriceAnswer } from "./answer.ts";

const shownCustomers = 20;

interface SegmentRow {
  segment: string;
  customers: number;
  list_value: number;
  paid: number;
}

interface CustomerRow {
  customer_id: string;
  segment: string;
  purchases: number;
  list_value: number;
  paid: number;
  kept: number | null;
  usual: number;
  excess: number;
  growth: number | null;
}

/** What customers paid against list prices in the last year, by segment; null where nothing tells of list prices. */
export async function discounts(
  warehouse: Warehouse,
  { run, table }: Pick<StoredCustomers, "run" | "table">,
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
  const lines = queries.paidAgainstList(dialect, { dataset, orders, from, asOf, by });
  const { segments, customers } = await withQuery(warehouse, lines, async (stored) => {
    const told = { paid: sql`SELECT * FROM ${stored}`, portfolio: table };
    return {
      segments: await warehouse.rows<SegmentRow>(queries.discountsBySegment(dialect, told)),
      customers: await warehouse.rows<CustomerRow>(
        queries.overDiscounted(dialect, { ...told, limit: shownCustomers }),
      ),
    };
  });
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
