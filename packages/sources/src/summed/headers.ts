import { mapHeaders, plainHeader } from "../clean/headers.ts";
import { vocabulary } from "../formats/vocabulary.ts";
import type { Table, TableColumn } from "../read/table.ts";

/** What a file holds that says of customers no more than a model needs. */
export type SummedKind = "summary" | "durations" | "survivors";

/** By kind and column, the headers that mean it, best first. */
const words = {
  /** Purchases, and when. */
  summary: {
    x: ["x", "frequency"],
    tx: ["tx", "t_x", "t.x", "recency"],
    T: ["T", "T.cal", "age", "periods"],
    weight: ["weight", "weights", "n", "count", "customers"],
  },
  /** How long each customer has stayed, and whether they have left. */
  durations: {
    duration: ["tenure", "duration"],
    churned: ["churn", "churned", "event"],
    weight: ["weight", "weights", "n", "count", "customers"],
  },
  /** How many of a cohort are there after each period. */
  survivors: {
    period: ["period", "year"],
    survivors: ["survivors", "customers", "active"],
  },
} as const;

const optional = "weight";

/** Every header that means something, as `plainHeader` writes it. */
export const summedHeaders: ReadonlySet<string> = new Set(
  Object.values(words).flatMap((columns) =>
    Object.values<readonly string[]>(columns).flat().map(plainHeader),
  ),
);

/** The columns of a kind of file, by what they mean. */
export interface SummedColumns {
  readonly kind: SummedKind;
  readonly columns: Readonly<Record<string, TableColumn>>;
}

/** What a file is by its headers, never by the places of its columns; null when it is none of these. */
export function recogniseSummed({ columns }: Pick<Table, "columns">): SummedColumns | null {
  const orders = mapHeaders(
    columns.map(({ header }) => header),
    vocabulary,
  );
  for (const kind of Object.keys(words) as SummedKind[]) {
    // A year and whether something is active may also be said of an order.
    if (kind === "survivors" && orders.customer !== undefined && orders.date !== undefined) continue;
    const found: Record<string, TableColumn> = {};
    const wanted = Object.entries<readonly string[]>(words[kind]);
    for (const [name, headers] of wanted) {
      const column = headers
        .map((word) => columns.find(({ header }) => plainHeader(header) === plainHeader(word)))
        .find((candidate) => candidate !== undefined);
      if (column) found[name] = column;
    }
    if (wanted.every(([name]) => name in found || name === optional)) return { kind, columns: found };
  }
  return null;
}
