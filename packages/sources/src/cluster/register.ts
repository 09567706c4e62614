import { sql, type Warehouse } from "@keepworth/warehouse";
import { beginImport, finishImport, type Imported } from "../imports.ts";
import { clusterFormat } from "../ordersRelation.ts";

/** The number that the next import gets, while nobody else imports. */
export async function nextImport({ state }: Warehouse): Promise<number> {
  const { id } = await state.row<{ id: number }>(
    sql`SELECT coalesce(max(import_id), 0) + 1 AS id FROM imports`,
  );
  return id;
}

/** Keeps an import, in place of the one of the same kind before it. */
export async function register(
  { state }: Warehouse,
  id: number,
  one: Omit<Imported, "id">,
): Promise<Imported> {
  return state.transaction(async () => {
    await replace(state, one.dataset, one.kind);
    const begun = await beginImport(state, one);
    if (begun !== id) throw new Error(`Import ${id} is ${begun} by now.`);
    const imported = { ...one, id };
    await finishImport(state, imported);
    return imported;
  });
}

/** Marks the import of a kind as replaced. */
export async function replace(state: Warehouse, dataset: string, kind: Imported["kind"]): Promise<void> {
  await state.run(sql`UPDATE imports SET undone_at = imported_at
    WHERE dataset = ${dataset} AND kind = ${kind} AND format = ${clusterFormat} AND undone_at IS NULL`);
}
