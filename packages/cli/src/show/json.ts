/**
 * One line of JSON. What is not a finite number becomes null, typed arrays become arrays, whole numbers that
 * JavaScript cannot hold become text.
 */
export function json(value: unknown): string {
  return `${JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === "bigint") return Number.isSafeInteger(Number(part)) ? Number(part) : String(part);
    if (ArrayBuffer.isView(part) && !(part instanceof DataView))
      return Array.from(part as unknown as ArrayLike<number>);
    return part;
  })}\n`;
}
