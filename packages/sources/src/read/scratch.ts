import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A folder for temporary files; it is removed when it is disposed of. */
export interface Scratch extends AsyncDisposable {
  readonly path: string;
}

/** @param parent  where to make it, default the system's temporary folder */
export async function makeScratch(parent?: string): Promise<Scratch> {
  const path = await mkdtemp(join(resolve(parent ?? tmpdir()), "keepworth-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
