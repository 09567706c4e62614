import { createHash } from "node:crypto";
import { lstat, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A place where the owner of a database can be met. */
export interface Address {
  readonly name: string;
  /** A folder that is there for the socket alone, where it does not lie beside the database. */
  readonly folder: string | null;
}

/** Systems allow a socket's name 104 bytes or a few more. */
const longest = 100;

/**
 * Where the owner of a database can be met, by whatever name the file is called: beside the file, else, where no socket
 * can lie there, in a folder of the user's own among the temporary ones; on Windows a named pipe.
 */
export async function addressesOf(path: string): Promise<Address[]> {
  const file = await realpath(path);
  const mark = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
  if (process.platform === "win32")
    return [{ name: `\\\\.\\pipe\\keepworth-${mark(file.toLowerCase())}`, folder: null }];
  const folder = join(resolve(tmpdir()), `keepworth-${mark(`${user()} ${file}`)}`);
  return [
    { name: `${file}.sock`, folder: null },
    { name: join(folder, "sock"), folder },
  ].filter(({ name }) => Buffer.byteLength(name) <= longest);
}

/** Whether nobody else can have put it there, and nobody else can look into it. */
export async function isOwn(name: string, kind: "folder" | "socket"): Promise<boolean> {
  if (process.platform === "win32") return true;
  const found = await lstat(name).catch(() => null);
  if (found === null || found.uid !== user()) return false;
  const isKind = kind === "folder" ? found.isDirectory() : found.isSocket();
  return isKind && (found.mode & 0o077) === 0;
}

function user(): number {
  return process.getuid?.() ?? -1;
}
