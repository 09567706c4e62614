import { createReadStream, createWriteStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createGunzip, gunzipSync } from "node:zlib";
import { KeepworthError } from "@keepworth/models";
import { detectEncoding, type Encoding } from "../clean/encoding.ts";
import { sheetToCsv } from "./excel.ts";
import { fileKind } from "./magic.ts";
import type { Scratch } from "./scratch.ts";
import { openMember } from "./zip.ts";

const sampleBytes = 256 * 1024;

/** A file as the warehouse can read it: UTF-8 text, perhaps gzipped, or Parquet. */
export interface Unpacked {
  /** The file itself, or a temporary copy of what is in it. */
  readonly path: string;
  readonly kind: "text" | "parquet";
  readonly gzip: boolean;
  /** The encoding that its text had. */
  readonly encoding: Encoding;
  /** Its first characters; empty for Parquet. */
  readonly sample: string;
  /** Whether the sample is all of it. */
  readonly whole: boolean;
  /** What it was packed in. */
  readonly container: "zip" | "xlsx" | "gzip" | null;
}

/** A file to open. */
interface Source {
  readonly path: string;
  /** What an error calls it: the file that the user gave, even where this one was unpacked from it. */
  readonly shown: string;
  readonly scratch: Scratch;
  readonly encoding: Encoding | undefined;
}

/**
 * Opens a file of any kind that is read here; what has to be unpacked or transcoded goes by streams into `scratch`.
 *
 * @param encoding  the encoding of its text, where it is known; else it is told from a sample
 * @throws KeepworthError "file.missing", "file.empty", "file.unreadable", "file.unknown", "file.archive"
 */
export async function unpack(path: string, scratch: Scratch, encoding?: Encoding): Promise<Unpacked> {
  // Whoever reads it may stand in another folder.
  return unpackSource({ path: resolve(path), shown: path, scratch, encoding });
}

async function unpackSource(source: Source): Promise<Unpacked> {
  const { path, shown } = source;
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR")
      throw new KeepworthError("file.missing", { path: shown });
    throw new KeepworthError("file.unreadable", { path: shown, reason: error.message }, { cause: error });
  });
  if (found.isDirectory()) throw new KeepworthError("file.unknown", { path: shown, found: "folder" });
  if (found.size === 0) throw new KeepworthError("file.empty", { path: shown });

  const head = await firstBytes(source);
  const kind = fileKind(head);
  if (kind === "parquet") {
    return { path, kind, gzip: false, encoding: "utf-8", sample: "", whole: false, container: null };
  }
  if (kind === "zip") return unpackZip(source);
  if (kind !== "text" && kind !== "gzip")
    throw new KeepworthError("file.unknown", { path: shown, found: kind });
  return readText(source, head, kind === "gzip");
}

async function unpackZip(source: Source): Promise<Unpacked> {
  const path = join(source.scratch.path, "member");
  const member = await openMember(source.path, source.shown);
  if (member.kind === "xlsx") await sheetToCsv(source.path, path, source.shown);
  else {
    await pipeline(member.stream, createWriteStream(path)).catch((error: Error) => {
      throw new KeepworthError(
        "file.archive",
        { path: source.shown, reason: error.message },
        { cause: error },
      );
    });
  }
  return { ...(await unpackSource({ ...source, path })), container: member.kind === "xlsx" ? "xlsx" : "zip" };
}

async function readText(source: Source, head: Uint8Array, gzip: boolean): Promise<Unpacked> {
  const { path, shown, scratch } = source;
  const bytes = gzip ? inflatedHead(head, shown) : head;
  const kind = fileKind(bytes);
  if (kind !== "text") throw new KeepworthError("file.unknown", { path: shown, found: kind });
  const encoding = source.encoding ?? detectEncoding(bytes);
  const sample = new TextDecoder(encoding).decode(bytes, { stream: true });
  if (/^\s*<(!doctype|html|\?xml)/i.test(sample)) {
    throw new KeepworthError("file.unknown", { path: shown, found: "html" });
  }
  if (sample.trim() === "") throw new KeepworthError("file.empty", { path: shown });

  const common = { kind: "text", encoding, sample, whole: bytes.length < sampleBytes } as const;
  const container = gzip ? "gzip" : null;
  if (encoding === "utf-8") return { ...common, path, gzip, container };
  const target = join(scratch.path, "utf-8");
  await transcode(path, target, encoding, gzip);
  return { ...common, path: target, gzip: false, container };
}

async function firstBytes({ path, shown }: Source): Promise<Uint8Array> {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new KeepworthError("file.unreadable", { path: shown, reason: error.message }, { cause: error });
  });
  try {
    const buffer = new Uint8Array(sampleBytes);
    const { bytesRead } = await handle.read(buffer, 0, sampleBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The text at the start of a gzip stream of which only the start is given. */
function inflatedHead(head: Uint8Array, shown: string): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, sampleBytes);
  } catch (error) {
    throw new KeepworthError(
      "file.archive",
      { path: shown, reason: (error as Error).message },
      { cause: error },
    );
  }
}

async function transcode(file: string, target: string, encoding: Encoding, gzip: boolean): Promise<void> {
  const decoder = new TextDecoder(encoding);
  const toUtf8 = new Transform({
    transform: (chunk: Uint8Array, _, done) => done(null, decoder.decode(chunk, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  });
  const source = createReadStream(file);
  const bytes: Readable = gzip ? source.pipe(createGunzip()) : source;
  await pipeline(bytes, toUtf8, createWriteStream(target));
}

/** The encoding of a text that begins as ASCII and turns out not to be UTF-8: told from the places that are neither. */
export async function encodingFurtherOn(unpacked: Pick<Unpacked, "path" | "gzip">): Promise<Encoding> {
  const source = createReadStream(unpacked.path);
  const stream: Readable = unpacked.gzip ? source.pipe(createGunzip()) : source;
  const places: Uint8Array[] = [];
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    const first = chunk.findIndex((byte) => byte > 127);
    if (first >= 0) places.push(chunk.slice(Math.max(0, first - 40), first + 8192));
    if (places.length > 32) break;
  }
  source.destroy();
  const encoding = detectEncoding(new Uint8Array(Buffer.concat(places)));
  return encoding === "utf-8" ? "windows-1252" : encoding;
}
