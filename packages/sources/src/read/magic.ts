/** What a file is by its first bytes, before its text is looked at. */
export type FileKind =
  | "gzip"
  | "zip"
  | "parquet"
  | "pdf"
  | "xls"
  | "image"
  | "program"
  | "sqlite"
  | "duckdb"
  | "binary"
  | "text";

const signatures: readonly { kind: FileKind; at: number; bytes: readonly number[] }[] = [
  { kind: "gzip", at: 0, bytes: [0x1f, 0x8b] },
  { kind: "zip", at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "zip", at: 0, bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: "parquet", at: 0, bytes: [0x50, 0x41, 0x52, 0x31] },
  { kind: "pdf", at: 0, bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: "xls", at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: "image", at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "image", at: 0, bytes: [0xff, 0xd8, 0xff] },
  { kind: "image", at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: "program", at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: "sqlite", at: 0, bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65] },
  { kind: "duckdb", at: 8, bytes: [0x44, 0x55, 0x43, 0x4b] },
];

/** The kind of a file by its first bytes; "binary" where they are no text of any encoding that is read here. */
export function fileKind(head: Uint8Array): FileKind {
  const known = signatures.find(({ at, bytes }) => bytes.every((byte, i) => head[at + i] === byte));
  if (known) return known.kind;
  return looksBinary(head) ? "binary" : "text";
}

function looksBinary(head: Uint8Array): boolean {
  const sample = head.subarray(0, 4096);
  // Letters beyond Latin have bytes in UTF-16 that look like control characters; its byte order mark tells it.
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return false;
  let controls = 0;
  let zeros = 0;
  for (const byte of sample) {
    if (byte === 0) zeros++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls++;
  }
  // UTF-16 has zeros, but in one of every two places only, and no control characters to speak of.
  const wide = zeros > 0.2 * sample.length;
  return controls > 0.02 * sample.length || (zeros > 0 && !wide);
}
