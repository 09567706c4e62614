/** Text in columns of spaces. */
export interface Words {
  readonly width: number;
  readonly headers: readonly string[] | null;
}

/**
 * Tells text whose columns are set apart by spaces, as CDNOW's files are: every line has the same number of words,
 * three to eight, and nothing else separates them. The first line holds headers when none of its words is a number.
 */
export function sniffWords(sample: string, whole: boolean): Words | null {
  const lines = sample
    .split(/\r?\n/)
    .slice(0, whole ? undefined : -1)
    .filter((line) => line.trim() !== "")
    .slice(0, 60);
  const [first, ...rest] = lines.map((line) => line.trim().split(/\s+/));
  if (first === undefined || lines.some((line) => /[,;|\t"]/.test(line.trim()))) return null;
  const body = rest.length > 0 ? rest : [first];
  const width = body[0]!.length;
  if (width < 3 || width > 8 || body.some((words) => words.length !== width)) return null;
  if (!body.every((words) => words.every((word) => /^-?[\d.]+$/.test(word)))) return null;
  const headed = first.every((word) => !/^-?[\d.]+$/.test(word));
  if (headed && first.length !== width) return null;
  return { width, headers: headed ? first : null };
}
