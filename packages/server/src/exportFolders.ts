import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const named = /^keepworth-export-(\d+)-/;

/** A folder for a file on its way to a reader, among the temporary files, for this user alone. */
export function exportFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), `keepworth-export-${process.pid}-`));
}

/** Removes the folders of processes that ended before they could. */
export async function clearExportFolders(parent = tmpdir()): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(named.exec(name)?.[1] ?? 0);
    const folder = join(parent, name);
    if (pid === 0 || (await isInUse(pid, folder))) continue;
    // Those of other users stay.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function isInUse(pid: number, folder: string): Promise<boolean> {
  if (pid !== process.pid) return isAlive(pid);
  // In a container every server has the same number: what is older than this one was another's.
  const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: 0 }));
  return mtimeMs >= performance.timeOrigin;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
