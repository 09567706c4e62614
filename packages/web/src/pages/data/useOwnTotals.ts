import { useCallback, useState } from "react";

type Totals = Readonly<Record<string, number>>;

/** What the shop itself says of its months, as somebody typed it; kept in this browser and nowhere else. */
export function useOwnTotals(
  dataset: string,
  what: string,
): {
  readonly totals: Totals;
  set(month: string, total: number | null): void;
  clear(): void;
} {
  const key = `keepworth.own.${dataset}.${what}`;
  const [kept, setKept] = useState<{ readonly key: string; readonly totals: Totals }>(() => ({
    key,
    totals: read(key),
  }));
  const totals = kept.key === key ? kept.totals : read(key);
  const keep = useCallback(
    (next: Totals) => {
      setKept({ key, totals: next });
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // A browser that keeps nothing keeps it while the page is open.
      }
    },
    [key],
  );
  return {
    totals,
    set(month, total) {
      const { [month]: _, ...rest } = totals;
      keep(total === null ? rest : { ...rest, [month]: total });
    },
    clear: () => keep({}),
  };
}

function read(key: string): Totals {
  try {
    const told: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof told === "object" && told !== null ? (told as Totals) : {};
  } catch {
    return {};
  }
}
