import type { QueryValues } from "../../api/useAnswer.ts";
import { flag, oneOf, several, text, type Kept, type Values } from "../../shell/useAddress.ts";

/** From one value up to below another; null: no bound. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

/** A range as the address has it: "0.2..0.4", "12..", "..0". */
export function range(): Kept<Range | null> {
  return {
    initial: null,
    read(text) {
      const match = /^(-?[\d.]+(?:e-?\d+)?)?\.\.(-?[\d.]+(?:e-?\d+)?)?$/.exec(text);
      if (!match) return undefined;
      const [from, to] = [bound(match[1]), bound(match[2])];
      if (from === undefined || to === undefined || (from === null && to === null)) return undefined;
      return { from, to };
    },
    write: (value) => (value ? `${value.from ?? ""}..${value.to ?? ""}` : ""),
  };
}

function bound(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** What the list of customers is kept by, as the address has it. */
export const filterSettings = {
  search: text(),
  segment: several(),
  alive: range(),
  growth: range(),
  bought: oneOf(["any", "once", "repeated"]),
  contacts: flag(),
};

export type Filters = Values<typeof filterSettings>;

/** The filters as the server takes them; without contacts nobody's name is asked for. */
export function filterQuery({ search, segment, alive, growth, bought }: Filters): QueryValues {
  const where = [
    ...conditions("pAlive", alive),
    ...conditions("growth", growth),
    ...(bought === "once" ? ["orders=1"] : bought === "repeated" ? ["orders>1"] : []),
  ];
  return { q: search.trim(), segment, where };
}

/** Whether anybody is left out. */
export function isFiltered(filters: Filters): boolean {
  return Object.values(filterQuery(filters)).some(
    (value) => (value as string | readonly string[]).length > 0,
  );
}

function conditions(column: string, kept: Range | null): string[] {
  if (kept === null) return [];
  return [
    ...(kept.from === null ? [] : [`${column}>=${kept.from}`]),
    ...(kept.to === null ? [] : [`${column}<${kept.to}`]),
  ];
}
