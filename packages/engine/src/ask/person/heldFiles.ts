import { open, readdir } from "node:fs/promises";
import { basename, dirname, join as inFolder, resolve } from "node:path";
import { fileIdentity, identifier, join, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { HeldFile } from "./answer.ts";
import type { Person } from "./findPerson.ts";
import { personTables, rowsOf } from "./tables.ts";

/** The files that hold these people and are not the database: copies of it beside it, and files that were imported. */
export async function heldFiles(keepworth: Keepworth, people: readonly Person[]): Promise<HeldFile[]> {
  return [...(await importedFiles(keepworth, people)), ...(await copiesBeside(keepworth.path))];
}

async function importedFiles({ warehouse }: Keepworth, people: readonly Person[]): Promise<HeldFile[]> {
  if (people.length === 0) return [];
  const wanted = sql`(VALUES ${join(people.map(({ dataset, customerId }) => sql`(${dataset}, ${customerId})`))})`;
  const { state } = warehouse;
  const parts = (await personTables(warehouse))
    .filter(({ lies }) => lies === state)
    .filter(({ table }) => table === "contacts" || table.endsWith("_versions"))
    .flatMap((table) =>
      table.people.map(
        (column) => sql`SELECT t.import_id FROM ${rowsOf(table)}
          WHERE (${table.dataset}, t.${identifier(column)}) IN (SELECT p.dataset, p.customer FROM ${wanted} AS p (dataset, customer))`,
      ),
    );
  const rows = await state.rows<{ file: string; in_place: boolean }>(sql`
SELECT DISTINCT file, in_place FROM imports
WHERE undone_at IS NULL AND (import_id IN (${join(parts, " UNION ALL ")})
  OR (in_place AND dataset IN (SELECT p.dataset FROM ${wanted} AS p (dataset, customer))))
ORDER BY in_place DESC, file`);
  return rows.map(({ file, in_place }) => ({ file, kind: in_place ? "inPlace" : "source" }));
}

/** The mark of a DuckDB file, after eight bytes. */
const mark = "DUCK";

/** Copies of the database in its folder, whatever they are called. */
async function copiesBeside(path: string): Promise<HeldFile[]> {
  if (path === ":memory:") return [];
  const folder = dirname(resolve(path));
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((one) => one.isFile() && one.name !== basename(path))
    .map(({ name }) => name)
    .toSorted();
  const copies: HeldFile[] = [];
  const own = await fileIdentity(path);
  for (const name of names) {
    // Opening the database by another name, and closing it again, would let go of the lock that this process holds on it.
    if ((await fileIdentity(inFolder(folder, name))) === own) continue;
    if (await isDatabase(inFolder(folder, name)))
      copies.push({ file: inFolder(dirname(path), name), kind: "backup" });
  }
  return copies;
}

async function isDatabase(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return false;
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(12), 0, 12, 0);
    return bytesRead === 12 && buffer.subarray(8).toString("latin1") === mark;
  } finally {
    await handle.close();
  }
}
