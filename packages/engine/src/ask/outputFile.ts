import { randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { access, constants, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { KeepworthError } from "@keepworth/models";
import { makeScratch } from "@keepworth/sources";

/**
 * Writes a file under a temporary name beside it and renames it when it is complete: whoever reads it sees the earlier
 * one or the whole new one, and a failure leaves nothing. The temporary name holds wherever `write` has it written from.
 *
 * @throws KeepworthError "output.unwritable" where the folder is not there, may not be written to, or the name is a folder's
 */
export async function replaced<T>(file: string, write: (temporary: string) => Promise<T>): Promise<T> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) throw unwritable(file, new Error("it is a folder"));
  // A pipe or a terminal: nothing that a name could be given to.
  if (found && !found.isFile()) return piped(file, write);
  // Behind a link, what it points to is replaced, not the link.
  const target = found ? await realpath(file) : resolve(file);
  await access(dirname(target), constants.W_OK).catch((error: Error) => {
    throw unwritable(file, error);
  });
  // The ending stays: it decides on compression.
  const temporary = join(dirname(target), `.part-${randomBytes(6).toString("hex")}-${basename(target)}`);
  try {
    const written = await write(temporary);
    await rename(temporary, target);
    return written;
  } catch (error) {
    await rm(temporary, { force: true });
    throw isUnwritable(error) ? unwritable(file, error) : error;
  }
}

/** By way of a temporary file: only this process knows a pipe such as /dev/stdout by that name. */
async function piped<T>(file: string, write: (temporary: string) => Promise<T>): Promise<T> {
  await using scratch = await makeScratch();
  const temporary = join(scratch.path, basename(file));
  const written = await write(temporary);
  await pipeline(createReadStream(temporary), createWriteStream(file));
  return written;
}

/** The engine cannot open or write the file, or the system cannot rename it. */
function isUnwritable(error: unknown): error is Error {
  if (error instanceof KeepworthError) {
    return error.code === "database.failed" && /^IO Error\b/.test(String(error.details["reason"]));
  }
  return error instanceof Error && "syscall" in error;
}

function unwritable(file: string, error: Error): KeepworthError {
  const reason = error instanceof KeepworthError ? String(error.details["reason"]) : error.message;
  return new KeepworthError("output.unwritable", { path: file, reason }, { cause: error });
}
