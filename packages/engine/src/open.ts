import { KeepworthError } from "@keepworth/models";
import { migrate, openDuckdb, type Warehouse } from "@keepworth/warehouse";
import { exists, keepOlder } from "./ask/copyDatabase.ts";
import { finishRewriting } from "./ask/person/rewriting.ts";
import { openCluster } from "./openCluster.ts";
import { meetOwner } from "./socket/meet.ts";
import { readSettings, type Settings } from "./settings.ts";

/** An open database with its settings; close it when done. */
export interface Keepworth extends AsyncDisposable {
  readonly path: string;
  readonly warehouse: Warehouse;
  readonly settings: Settings;
  /** A further way into the same database, with temporary tables and transactions of its own; the settings stay the same. */
  another(): Promise<Keepworth>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Whether a missing file is made. Default false. */
  readonly create?: boolean;
  /** Whether it must be this process that has the file, as a server that lends it. Default false. */
  readonly own?: boolean;
}

/**
 * Opens `keepworth.duckdb`, bringing an older one to the current schema (a copy of the older one is kept beside it).
 * Where another process has the file and lends it, as a server does, the database is used by way of that process. Where
 * the settings name a cluster, the orders are there.
 *
 * @throws KeepworthError "database.missing", "database.locked", "database.newer", "database.foreign",
 * "output.unwritable", "settings.invalid", "server.version"; "server.gone" when the other process ends; "cluster.secret",
 * "cluster.certificate", "cluster.insecure"
 */
export async function open(path: string, options: OpenOptions = {}): Promise<Keepworth> {
  const { create = false, own = false } = options;
  const inMemory = path === ":memory:";
  if (!create && !inMemory && !(await exists(path))) throw new KeepworthError("database.missing", { path });
  const settings = await readSettings(path);
  let warehouse: Warehouse;
  try {
    warehouse = await openDuckdb(path);
  } catch (error) {
    const locked = error instanceof KeepworthError && error.code === "database.locked";
    const lent = locked && !own ? await meetOwner(path) : null;
    if (lent === null) throw error;
    return over(lent, path, settings);
  }
  try {
    const backUp = async (version: number) => {
      await keepOlder(warehouse, path, version);
    };
    await migrate(warehouse, { path, backUp });
    // Somebody was erased, and whoever did it was stopped before the file was written anew. Where that cannot be done
    // now, as on a full disk, it stays due.
    await finishRewriting({ warehouse }).catch(() => false);
  } catch (error) {
    await warehouse.close();
    throw error;
  }
  if (settings.warehouse === undefined) return over(warehouse, path, settings);
  try {
    return over(await openCluster(warehouse, settings.warehouse, path), path, settings);
  } catch (error) {
    await warehouse.close();
    throw error;
  }
}

/** The database behind a warehouse that is open already. */
export function over(warehouse: Warehouse, path: string, settings: Settings): Keepworth {
  const another = async () => over(await warehouse.another(), path, settings);
  const close = () => warehouse.close();
  return { path, warehouse, settings, another, close, [Symbol.asyncDispose]: close };
}
