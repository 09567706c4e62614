import { sql } from "@keepworth/warehouse";
import type { Mapping } from "../clean/headers.ts";
import type { Cells, Format, Meaning, Refusal } from "./format.ts";
import { says } from "./status.ts";
import { lineVocabulary, vocabulary } from "./vocabulary.ts";

/** Any file with a customer and a date: one row an order, or one a line where there are order number and product. */
export const generic: Format = {
  name: "generic",
  vocabulary,
  lineVocabulary,
  recognises: () => true,
  settle: (mapping: Mapping) => {
    const { price, quantity, amount, total, ...rest } = mapping;
    if (amount !== undefined) return { ...rest, amount, ...(total ? { total } : {}) };
    if (total !== undefined) return { ...rest, total };
    // A price without a quantity is what was paid.
    if (price !== undefined && quantity === undefined) return { ...rest, amount: price };
    return { ...rest, ...(price && quantity ? { price, quantity } : {}) };
  },
  required: [["customer", "email", "phone", "name"], ["date"]],
  lines: ({ order, line, product }) => order !== undefined && (line !== undefined || product !== undefined),
  meaning,
};

function meaning(cells: Cells): Meaning {
  const status = cells("status");
  const { revenue, note } = revenueOf(cells);
  const refunded = cells("refunded");
  const wholly = says(status, "refunded");
  return {
    revenue,
    tax: cells("tax"),
    shipping: cells("shipping"),
    discount: cells("discount") === null ? null : sql`abs(${cells("discount")!})`,
    refunded:
      wholly === null
        ? refunded && sql`abs(${refunded})`
        : sql`CASE WHEN coalesce(${refunded ?? sql`NULL`}, 0) <> 0 THEN abs(${refunded ?? sql`NULL`}) WHEN ${wholly} THEN ${revenue ?? sql`NULL`} END`,
    reversal: revenue === null ? null : sql`coalesce(${revenue} < 0, false)`,
    cancelled: says(status, "cancelled"),
    unpaid: says(status, "unpaid"),
    continues: null,
    order: cells("order"),
    refusals: refusals(cells),
    notes: { amount: note },
  };
}

function revenueOf(cells: Cells): Pick<Meaning, "revenue"> & { note: string } {
  const amount = cells("amount");
  if (amount !== null) return { revenue: amount, note: "amount" };
  const total = cells("total");
  if (total !== null) {
    const [tax, shipping] = [cells("tax"), cells("shipping")];
    if (tax === null && shipping === null) return { revenue: total, note: "total" };
    return {
      revenue: sql`${total} - coalesce(${tax ?? sql`0`}, 0) - coalesce(${shipping ?? sql`0`}, 0)`,
      note: "totalNet",
    };
  }
  const [quantity, price] = [cells("quantity"), cells("price")];
  if (quantity !== null && price !== null) {
    return { revenue: sql`TRY_CAST(${quantity} * ${price} AS DECIMAL(18,4))`, note: "quantityPrice" };
  }
  return { revenue: null, note: "none" };
}

function refusals(cells: Cells): Refusal[] {
  const status = cells("status");
  const [test, failed] = [says(status, "test"), says(status, "failed")];
  return [
    ...(test ? [{ code: "order.test", field: "status", when: test } as const] : []),
    ...(failed ? [{ code: "order.failed", field: "status", when: failed } as const] : []),
  ];
}
