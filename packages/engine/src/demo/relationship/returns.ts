import type { RecordOf } from "@keepworth/warehouse";
import { isoDay } from "../calendar.ts";
import { customerId } from "../customers.ts";
import type { DemoLine } from "../orders.ts";
import { pick } from "../pick.ts";
import { streamOf, type DemoShop } from "../simulateShop.ts";
import { faultyProduct } from "./faultyProduct.ts";

/** What comes back says why; that it does changes nothing else. */
const reasons = {
  breakable: { damaged: 0.5, "not as described": 0.2, "changed mind": 0.2, faulty: 0.1 },
  eatable: { taste: 0.4, "wrong item": 0.25, "changed mind": 0.2, damaged: 0.15 },
  faulty: { faulty: 0.85, damaged: 0.15 },
  veryLate: { "arrived too late": 0.7, "changed mind": 0.3 },
} as const;

/** Of what was refunded, so much was kept. */
const kept = 0.1;

/** What came back, by day: all that was refunded, but for what customers were told to keep. */
export function demoReturns({ seed, experiences }: DemoShop): RecordOf<"returns">[] {
  const rng = streamOf(seed, "returns");
  const rows = experiences.flatMap(({ customer, orders, parcel, delivered }) =>
    orders.flatMap(({ id, lines, refundedOn }) => {
      if (refundedOn === null || rng.uniform() < kept) return [];
      return lines
        .filter(({ refunded }) => refunded > 0)
        .flatMap((line) => {
          const late = parcel.band === "veryLate" || delivered > refundedOn;
          const [reason] = pick(
            rng,
            Object.entries(reasons[late ? "veryLate" : shelfOf(line)]),
            ([, share]) => share,
          );
          return [
            {
              order_id: id,
              customer_id: customerId(customer),
              product_id: line.product.id,
              at: isoDay(refundedOn),
              quantity: Math.max(1, Math.round((line.quantity * line.refunded) / line.revenue)),
              reason,
            },
          ];
        });
    }),
  );
  return rows
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map((row, i) => ({ return_id: `R${String(i + 1).padStart(4, "0")}`, ...row }));
}

function shelfOf({ product }: DemoLine): keyof typeof reasons {
  if (product.name === faultyProduct) return "faulty";
  return product.category === "tableware" || product.category === "brewing" ? "breakable" : "eatable";
}
