import type { Preview } from "../../api/schema.d.ts";
import type { Sending } from "../data/useUploads.ts";

export type Hindrance = "file" | "sending" | "columns" | "orders" | "margin";

/** What is still missing before the first run can begin, the first thing first; null where nothing is. */
export function hindrance({
  files,
  readings,
  margin,
  noMargin,
}: {
  readonly files: readonly Pick<Sending, "state">[];
  /** What each file is read as; null where something stands against it. */
  readonly readings: readonly (Pick<Preview, "kind"> | null)[];
  readonly margin: number | null;
  readonly noMargin: boolean;
}): Hindrance | null {
  if (files.length === 0) return "file";
  if (files.some(({ state }) => state !== "sent")) return "sending";
  if (readings.some((one) => one === null)) return "columns";
  if (!readings.some((one) => one?.kind === "orders")) return "orders";
  if (margin === null && !noMargin) return "margin";
  return null;
}
