/** Eight bytes that stand for a text, as a BIGINT: quicker to group by than the text. */
export function bytesOf(text: string): string {
  return `from_big_endian_64(xxhash64(to_utf8(${text})))`;
}

/**
 * In how many parts so many rows are grouped, where `atOnce` fit into memory together. No more than 64 to begin with: each
 * part reads all rows, and a cluster for that many has memory for larger ones.
 */
export function partsFor(rows: number, atOnce: number): number {
  return 2 ** Math.min(6, Math.ceil(Math.log2(Math.max(1, rows / atOnce))));
}

/** Whether a text is in a part, of a power of two, by the last bits of its `bytesOf`; parts of twice as many halve it. */
export function inPart(text: string, part: number, parts: number): string {
  return `bitwise_and(${bytesOf(text)}, ${parts - 1}) = ${part}`;
}
