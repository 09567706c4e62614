import type { Row } from "./rows.ts";

/** What goes wrong in every real export, by how often, in parts of the file: after the order at `place` of 1. */
const mistakes: readonly { place: number; make: (rows: readonly Row[]) => Row[] }[] = [
  // The export wrote a row twice.
  { place: 0.13, make: ([row]) => [row!] },
  { place: 0.48, make: ([row]) => [row!] },
  { place: 0.86, make: ([row]) => [row!] },
  // Somebody tried the checkout.
  {
    place: 0.002,
    make: ([row]) => [fresh(row!, "T1", { status: "test", customer_id: "test", email: "test@example.com" })],
  },
  {
    place: 0.61,
    make: ([row]) => [fresh(row!, "T2", { status: "test", customer_id: "test", email: "test@example.com" })],
  },
  // A sale at the counter, to nobody known.
  { place: 0.24, make: ([row]) => [fresh(row!, "P1", { customer_id: "", email: "" })] },
  { place: 0.55, make: ([row]) => [fresh(row!, "P2", { customer_id: "", email: "" })] },
  { place: 0.91, make: ([row]) => [fresh(row!, "P3", { customer_id: "", email: "" })] },
  // The payment never went through.
  { place: 0.37, make: ([row]) => [fresh(row!, "F1", { status: "failed" })] },
  { place: 0.72, make: ([row]) => [fresh(row!, "F2", { status: "failed" })] },
  // Typed by hand.
  { place: 0.41, make: ([row]) => [fresh(row!, "M1", { ordered_at: "2024-02-31 10:15:00" })] },
  { place: 0.66, make: ([row]) => [fresh(row!, "M2", { ordered_at: "" })] },
  { place: 0.79, make: ([row]) => [fresh(row!, "M3", { revenue: "n/a" })] },
];

/** The mistaken rows that follow the order at `index`, made from its own rows; mostly none. */
export function mistakesAfter(index: number, orders: number, rows: readonly Row[]): Row[] {
  return mistakes
    .filter(({ place }) => Math.floor(place * orders) === index)
    .flatMap(({ make }) => make(rows));
}

/** An order of its own: one row, never refunded. */
function fresh(row: Row, orderId: string, change: Partial<Row>): Row {
  const status = "paid";
  return { ...row, order_id: orderId, line_no: "1", status, refunded: "0.00", refunded_at: "", ...change };
}
