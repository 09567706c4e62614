import { randomBytes } from "node:crypto";
import { access, chmod, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { identifier, literal } from "../sql.ts";

/** So long a process that opened the new file first is waited for, in milliseconds. */
const patience = 60_000;

/**
 * Copies all that a database holds to a new file, which takes the name of the old one: deleting and checkpointing leave
 * bytes of what was deleted. Whoever opens the name meanwhile meets the old file, which is locked, or the new one.
 *
 * After it, the old file must not be written to any more: its log would have the name of the new one's. A failure
 * leaves everything as it was.
 */
export async function writeNewFile(connection: DuckDBConnection, path: string): Promise<void> {
  const file = await realpath(path);
  const part = join(dirname(file), `.part-${randomBytes(6).toString("hex")}-${basename(file)}`);
  try {
    await copy(connection, part);
    if (await isThere(`${part}.wal`)) throw new Error(`${part}.wal is still there after a checkpoint.`);
    await chmod(part, (await stat(file)).mode & 0o777);
    await connection.run("CHECKPOINT");
    if (await isThere(`${file}.wal`)) throw new Error(`${file}.wal is still there after a checkpoint.`);
    await connection.run("PRAGMA disable_checkpoint_on_shutdown");
    await rename(part, file);
  } catch (error) {
    await connection.run("PRAGMA enable_checkpoint_on_shutdown").catch(() => undefined);
    throw error;
  } finally {
    for (const left of [part, `${part}.wal`]) await rm(left, { force: true });
  }
}

async function copy(connection: DuckDBConnection, part: string): Promise<void> {
  const result = await connection.runAndReadAll("SELECT current_database()");
  const [[name]] = result.getRows() as [[string]];
  const alias = identifier(`keepworth_new_${randomBytes(6).toString("hex")}`).text;
  await connection.run(`ATTACH ${literal(part).text} AS ${alias}`);
  try {
    await connection.run(`COPY FROM DATABASE ${identifier(name).text} TO ${alias}`);
    // Detaching empties the log too, but says nothing where it could not.
    await connection.run(`CHECKPOINT ${alias}`);
  } finally {
    await connection.run(`DETACH ${alias}`);
  }
}

/** Opens the file that has the name now. */
export async function openNewFile(path: string, config: Record<string, string>): Promise<DuckDBInstance> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await DuckDBInstance.create(path, config);
    } catch (error) {
      if (Date.now() > until) throw error;
      await setTimeout(100);
    }
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
