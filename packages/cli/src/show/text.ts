import stringWidth from "string-width";

export type Side = "start" | "end";

/** Columns that a text takes; colours take none, wide characters two. */
export function width(text: string): number {
  return stringWidth(text);
}

export function pad(text: string, columns: number, side: Side = "start"): string {
  const blank = " ".repeat(Math.max(0, columns - width(text)));
  return side === "start" ? text + blank : blank + text;
}

/** Cuts a text without colours to the columns there are. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (width(kept + segment) > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Lines of at most `columns`; a word that is longer stays whole. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    if (line !== "" && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/**
 * Text that came from a file or a customer, made safe to print: control characters could move the cursor, change
 * colours or, in bidirectional text, show something else than what is there.
 */
export function safe(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what it is about
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, "�");
}
