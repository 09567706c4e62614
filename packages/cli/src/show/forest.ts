/** An estimate with its interval. */
interface Estimate {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** Intervals as lines on one scale that holds 0: ●  the estimate, │ nothing at all. */
export function forest(estimates: readonly Estimate[], width: number): string[] {
  const low = Math.min(0, ...estimates.map((one) => one.low));
  const high = Math.max(0, ...estimates.map((one) => one.high));
  const place = (value: number): number =>
    high > low ? Math.round(((value - low) / (high - low)) * (width - 1)) : 0;
  return estimates.map((one) => {
    const cells = Array.from({ length: width }, () => " ");
    cells.fill("─", place(one.low), place(one.high) + 1);
    cells[place(one.low)] = "├";
    cells[place(one.high)] = "┤";
    cells[place(0)] = "│";
    cells[place(one.value)] = "●";
    return cells.join("").trimEnd();
  });
}
