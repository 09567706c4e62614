/** How forecasts by month did. */
export interface MonthlyAccuracy {
  /** Months that were compared: those in which something came. */
  readonly months: number;
  /** Mean of |forecast − actual| / actual; null without months. */
  readonly mape: number | null;
  /** Mean of |forecast − actual|. */
  readonly mae: number | null;
  /** (Σ forecast − Σ actual) / Σ actual. */
  readonly bias: number | null;
}

/** @param forecast  null where the rule has none for that month; such months are left out */
export function monthlyAccuracy(
  actual: readonly number[],
  forecast: readonly (number | null)[],
): MonthlyAccuracy {
  const pairs = actual.flatMap((came, i) => {
    const said = forecast[i];
    return said == null || !(came > 0) ? [] : [{ came, said }];
  });
  const n = pairs.length;
  if (n === 0) return { months: 0, mape: null, mae: null, bias: null };
  const sum = (of: (pair: (typeof pairs)[number]) => number) =>
    pairs.reduce((total, pair) => total + of(pair), 0);
  return {
    months: n,
    mape: sum(({ came, said }) => Math.abs(said - came) / came) / n,
    mae: sum(({ came, said }) => Math.abs(said - came)) / n,
    bias: sum(({ came, said }) => said - came) / sum(({ came }) => came),
  };
}

/** The share of months that came within their P10–P90, which is to be 80 %; null without months. */
export function monthlyCoverage(
  actual: readonly number[],
  bands: readonly { readonly p10: number; readonly p90: number }[],
): number | null {
  const inside = actual.filter((came, i) => came >= bands[i]!.p10 && came <= bands[i]!.p90).length;
  return actual.length === 0 ? null : inside / actual.length;
}
