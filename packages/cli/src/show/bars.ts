const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/**
 * A bar of block characters, precise to an eighth of a column.
 *
 * @param share  of the full width, cut to 0..1; anything above 0 shows at least a sliver
 */
export function bar(share: number, width: number): string {
  if (!(share > 0) || width <= 0) return "";
  const parts = Math.max(1, Math.round(Math.min(1, share) * width * 8));
  return "█".repeat(Math.floor(parts / 8)) + eighths[parts % 8]!;
}

/** A whole of `width` columns: the share in full blocks, the rest in light ones. */
export function split(share: number, width: number): [string, string] {
  const room = Math.max(0, width);
  const full = Math.round(Math.min(1, Math.max(0, share || 0)) * room);
  return ["█".repeat(full), "░".repeat(room - full)];
}
