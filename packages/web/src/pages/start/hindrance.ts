import type { Preview } from "../../api/schema.d.ts";
import type { Sending } from "../data/useUploads.ts";

export type Hindrance = "file" | "sending" | "columns" | "orders" | "currency" | "margin";

/** What is still missing before the first run can begin, the first thing first; null where nothing is. */
export function hindrance({
  files,
  readings,
  currency,
  margin,
  noMargin,
}: {
  readonly files: readonly Pick<Sending, "state">[];
  /** What each file is read as; null where something stands against it. */
  readonly readings: readonly (Pick<Preview, "kind" | "mapping" | "samples"> | null)[];
  readonly currency: string | null;
  readonly margin: number | null;
  readonly noMargin: boolean;
}): Hindrance | null {
  if (files.length === 0) return "file";
  if (files.some(({ state }) => state !== "sent")) return "sending";
  if (readings.some((one) => one === null)) return "columns";
  const orders = readings.filter((one) => one?.kind === "orders");
  if (orders.length === 0) return "orders";
  if (currency === null && !orders.some((one) => namesCurrency(one!))) return "currency";
  if (margin === null && !noMargin) return "margin";
  return null;
}

/** Whether a file has a column of currencies, or a sign beside its amounts. */
function namesCurrency({ mapping, samples }: Pick<Preview, "mapping" | "samples">): boolean {
  const { currency, amount, total } = mapping;
  if (currency !== undefined) return true;
  const header = amount ?? total;
  return header !== undefined && samples.some((row) => /[^\d\s.,'’+-]/.test(row[header] ?? ""));
}
