import { rfmCuts, rfmScores } from "@keepworth/decisions";
import type { Portfolio } from "../portfolio.ts";

/** Customers by how lately and how often they bought: the scores that segments are made of. */
export interface RfmMap {
  /** Days since the last order up to which the scores 2 to 5 are given; null: nobody reaches that score. */
  recencyDays: (number | null)[];
  /** Repeat purchases from which the scores 2 to 5 are given. */
  repeats: (number | null)[];
  /** The most recent first; in it those who bought once first. */
  cells: {
    r: number;
    f: number;
    customers: number;
    /** Earned so far; null where orders have no amounts. */
    base: number | null;
    growth: number | null;
    clv: number | null;
    /** The segment that most of them are in; null: nobody is here. */
    segment: string | null;
  }[];
}

/** The 5 × 5 cells, with the limits that the run cut. */
export function rfmMap({ figure, label, size }: Portfolio, amounts: boolean): RfmMap {
  const cuts = rfmCuts({
    recencyDays: { value: figure.recency_days },
    frequency: { value: figure.frequency },
    monetary: null,
  });
  const { names, code } = label.segment;
  const cells = Array.from({ length: 25 }, (_, at) => ({
    r: 5 - Math.floor(at / 5),
    f: 1 + (at % 5),
    customers: 0,
    base: 0,
    growth: 0,
    clv: 0,
    segments: new Map<number, number>(),
  }));
  for (let i = 0; i < size; i += 1) {
    const { r, f } = rfmScores(
      { recencyDays: figure.recency_days[i]!, frequency: figure.frequency[i]!, monetary: 0 },
      cuts,
    );
    const cell = cells[(5 - r) * 5 + f - 1]!;
    cell.customers += 1;
    cell.base += figure.base[i]!;
    cell.growth += figure.growth[i]!;
    cell.clv += figure.clv[i]!;
    cell.segments.set(code[i]!, (cell.segments.get(code[i]!) ?? 0) + 1);
  }
  return {
    recencyDays: [...cuts.recency],
    repeats: [...cuts.frequency],
    cells: cells.map(({ r, f, customers, base, growth, clv, segments }) => {
      const [most] = [...segments].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
      const money = (value: number): number | null => (amounts ? value : null);
      return {
        r,
        f,
        customers,
        base: money(base),
        growth: money(growth),
        clv: money(clv),
        segment: most ? names[most[0]]! || null : null,
      };
    }),
  };
}
