/** What a month may bring. */
interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/**
 * Bars of one scale, from nothing: full to what comes nine times in ten, shaded to the middle, light to what comes one
 * time in ten; a mark where a cost is.
 */
export function fanPicture(
  bands: readonly Band[],
  marks: readonly (number | null)[],
  width: number,
): string[] {
  const most = Math.max(...bands.map(({ p90 }) => p90), ...marks.map((mark) => mark ?? 0));
  const place = (value: number) => (most > 0 ? Math.round((Math.max(0, value) / most) * width) : 0);
  return bands.map(({ p10, p50, p90 }, i) => {
    const [full, shaded, light] = [place(p10), place(p50), place(p90)];
    const cells = [..."█".repeat(full), ..."▓".repeat(shaded - full), ..."░".repeat(light - shaded)];
    const mark = marks[i];
    if (mark != null) {
      const at = Math.min(width - 1, Math.max(0, place(mark) - 1));
      while (cells.length <= at) cells.push(" ");
      cells[at] = "┃";
    }
    return cells.join("");
  });
}

const blocks = [..."▁▂▃▄▅▆▇█"];

/** Probabilities as a row of blocks, one for each; a dot where there is none. */
export function heights(values: readonly (number | null)[]): string {
  return values
    .map((value) => (value === null ? "·" : blocks[Math.min(7, Math.max(0, Math.floor(value * 8 - 1e-9)))]!))
    .join("");
}
