import { KeepworthError } from "@keepworth/models";

/** Turns what DuckDB says into an error that a person can act on, where we know what it means. */
export function failure(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error;
  const message = error.message;
  const lock = /Conflicting lock is held in (.+?) \(PID (\d+)\)/.exec(message);
  if (lock)
    return new KeepworthError(
      "database.locked",
      { path, owner: lock[1]!, pid: Number(lock[2]) },
      { cause: error },
    );
  if (/Could not set lock|being used by another process/.test(message)) {
    return new KeepworthError("database.locked", { path, owner: "?", pid: 0 }, { cause: error });
  }
  if (/not a valid DuckDB database file|is not a (valid )?DuckDB/i.test(message)) {
    return new KeepworthError("database.foreign", { path }, { cause: error });
  }
  if (/No space left|Out of Memory Error.*max_temp_directory_size|disk full/i.test(message)) {
    return new KeepworthError("database.full", { path, reason: message }, { cause: error });
  }
  if (/INTERRUPT/i.test(message)) return new DOMException("The statement was cancelled.", "AbortError");
  return error;
}
