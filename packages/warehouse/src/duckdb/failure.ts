import { KeepworthError } from "@keepworth/models";
import { aborted } from "../aborted.ts";

/**
 * Turns what DuckDB says into an error that a person can act on.
 *
 * @param statement  what was run. What a reader has to say about the file that it reads is left as it is: only who
 * named the file knows what to make of it.
 */
export function failure(error: unknown, path: string, statement = ""): unknown {
  if (!(error instanceof Error) || !fromDuckdb(error)) return error;
  const reason = error.message.split("\n", 1)[0]!;
  const coded = (code: "database.foreign" | "database.full" | "database.failed") =>
    new KeepworthError(code, { path, reason }, { cause: error });
  if (/^INTERRUPT Error\b/.test(reason)) return aborted(error);
  if (/Could not set lock|Conflicting lock is held|being used by another process/.test(reason)) {
    const lock = /Conflicting lock is held in (.+?) \(PID (\d+)\)/.exec(reason);
    const owner = { owner: lock?.[1] ?? "?", pid: Number(lock?.[2] ?? 0) };
    return new KeepworthError("database.locked", { path, ...owner }, { cause: error });
  }
  if (/not a valid DuckDB database file|is not a (valid )?DuckDB/i.test(reason))
    return coded("database.foreign");
  if (/No space left|disk full|^Out of Memory Error\b/i.test(reason)) return coded("database.full");
  const reading = /\bread_\w+\(/.test(statement);
  if (reading && /^(Invalid Input|IO|Conversion) Error\b/.test(reason)) return error;
  return coded("database.failed");
}

/** The same for what goes wrong when a database is opened: then the name given to it may be at fault. */
export function openingFailure(error: unknown, path: string): unknown {
  const known = failure(error, path);
  if (!(known instanceof KeepworthError) || known.code !== "database.failed") return known;
  const reason = String(known.details["reason"]);
  if (!/^IO Error\b/.test(reason)) return known;
  if (/Is a directory/.test(reason))
    return new KeepworthError("database.foreign", { path, reason }, { cause: error });
  if (/^IO Error: (Cannot open|Could not (read|write|create))/.test(reason))
    return new KeepworthError("output.unwritable", { path, reason }, { cause: error });
  return known;
}

/** Every message of DuckDB begins with its kind: "Catalog Error: …". What is of JavaScript's own kinds is a mistake of ours. */
function fromDuckdb(error: Error): boolean {
  return error.constructor === Error && /^[A-Z][\w ()]*(Error|Exception)\b/.test(error.message);
}
