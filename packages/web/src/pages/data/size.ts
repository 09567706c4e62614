const units = ["B", "kB", "MB", "GB"] as const;

/** A number of bytes in the unit that it is told in. */
export function sizeOf(bytes: number): { readonly value: number; readonly unit: (typeof units)[number] } {
  const place = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return { value: bytes / 1000 ** place, unit: units[place]! };
}
