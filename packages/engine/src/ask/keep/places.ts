import { replacementValue } from "@keepworth/decisions";
import type { Keepworth } from "../../open.ts";
import type { Portfolio } from "../portfolio.ts";
import type { Newcomer } from "./newcomer.ts";
import type { Stakes } from "./stakes.ts";

/** What customers' places are worth to others. */
export interface Places {
  /** W of every customer: 0 where capacity does not bind. */
  readonly worth: Float64Array;
  /** What W would be where capacity binds and all of a customer can be replaced; null where nobody knows what newcomers bring. */
  readonly whole: Float64Array | null;
  /** Share of every customer that can be replaced. */
  readonly replaceable: Float64Array;
  /** Where that comes from. */
  readonly source: "settings" | "data";
  /** Customers won and lost a year by size, from the smallest fifth to the largest. */
  readonly sizes: readonly { readonly won: number; readonly lost: number; readonly replaceable: number }[];
}

const sizes = 5;

/** Works out W. A customer can be replaced as far as the business wins as many of their size a year as it loses. */
export function placesOf(
  { settings }: Keepworth,
  portfolio: Portfolio<"age_days", "segment">,
  stakes: Stakes,
  newcomer: Newcomer,
  acquisitionCost: number,
): Places {
  const { keep } = settings;
  const { run, size, label } = portfolio;
  const bySize = wonAndLost(portfolio, stakes);
  const { names, code } = label.segment;
  const stated = names.map((name) => keep.replaceableBySegment[name] ?? keep.replaceable);
  const replaceable = new Float64Array(size);
  const worth = new Float64Array(size);
  const known = newcomer.worth !== null && newcomer.years > 0;
  const flowOfNew = known ? newcomer.worth!.value / run.margin / newcomer.years : 0;
  const whole = flowOfNew > 0 ? new Float64Array(size) : null;
  for (let i = 0; i < size; i += 1) {
    replaceable[i] = stated[code[i]!] ?? bySize.rows[bySize.of[i]!]!.replaceable;
    if (!whole) continue;
    const flow = stakes.spend[i]! / stakes.periodYears;
    const place = {
      fitting: keep.capacityBy === "customers" ? 1 : flow / flowOfNew,
      newcomer: newcomer.worth!.value,
      acquisitionCost,
      timeOfOld: stakes.years[i]!,
      timeOfNew: newcomer.years,
      leadYears: keep.leadMonths / 12,
      annualRate: run.discountRate,
    };
    whole[i] = replacementValue({ ...place, replaceable: 1 });
    if (keep.capacityBinds) worth[i] = replacementValue({ ...place, replaceable: replaceable[i]! });
  }
  const told = stated.some((one) => one !== undefined);
  return { worth, whole, replaceable, source: told ? "settings" : "data", sizes: bySize.rows };
}

/** Customers by fifths of what they bring if they stay: those won in the last year, and those expected to be lost in one. */
function wonAndLost({ run, size, figure }: Portfolio<"age_days", never>, { spend, staying }: Stakes) {
  const sorted = spend.toSorted();
  const cuts = Array.from({ length: sizes - 1 }, (_, q) => sorted[Math.floor(((q + 1) * size) / sizes)] ?? 0);
  const of = new Uint8Array(size);
  const won = new Float64Array(sizes);
  const lost = new Float64Array(sizes);
  const perYear = 365.25 / run.horizonDays;
  for (let i = 0; i < size; i += 1) {
    const q = cuts.filter((cut) => spend[i]! >= cut).length;
    of[i] = q;
    if (figure.age_days[i]! <= 365) won[q]! += 1;
    lost[q]! += (staying.pActive[i]! - staying.pStay[i]!) * perYear;
  }
  const rows = Array.from(won, (n, q) => ({
    won: n,
    lost: lost[q]!,
    replaceable: lost[q]! > 0 ? Math.min(1, n / lost[q]!) : n > 0 ? 1 : 0,
  }));
  return { rows, of };
}
