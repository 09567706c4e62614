import type { RecordOf } from "@keepworth/warehouse";
import { isoDay } from "../calendar.ts";
import { pick } from "../pick.ts";
import { streamOf, type DemoShop } from "../simulateShop.ts";
import type { ParcelBand } from "./happenings.ts";

/** Who brings parcels, and how many of those in time and of the late ones: one is late more often. */
const carriers = [
  { carrier: "Northern Parcel", inTime: 0.6, late: 0.35, veryLate: 0.2 },
  { carrier: "Blue Line", inTime: 0.4, late: 0.65, veryLate: 0.8 },
] as const satisfies readonly ({ carrier: string } & Record<ParcelBand["band"], number>)[];

/** When each order was to arrive and when it did, by order. */
export function demoDeliveries({ seed, clock, experiences }: DemoShop): RecordOf<"deliveries">[] {
  const rng = streamOf(seed, "deliveries");
  return experiences
    .flatMap(({ orders, promised, delivered, parcel }) => {
      const { carrier } = pick(rng, carriers, (one) => one[parcel.band]);
      return orders.map(({ id }) => ({
        order_id: id,
        promised_at: isoDay(promised),
        delivered_at: delivered <= clock.to ? isoDay(delivered) : null,
        carrier,
      }));
    })
    .sort((one, other) => Number(one.order_id) - Number(other.order_id));
}
