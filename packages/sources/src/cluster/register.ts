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

/** Keeps imports, each in place of the one of its kind before it: all of them or none. */
export async function register({ state }: Warehouse, imported: readonly Imported[]): Promise<void> {
  await state.transaction(async () => {
    for (const one of imported) {
      await replace(state, one.dataset, one.kind);
      const begun = await beginImport(state, one);
      if (begun !== one.id) throw new Error(`Import ${one.id} is ${begun} by now.`);
      await finishImport(state, one);
    }
  });
}

/** Marks the import of a kind as replaced. */
export async function replace(state: Warehouse, dataset: string, kind: Imported["kind"]): Promise<void> {
  await state.run(sql`UPDATE imports SET undone_at = imported_at
    WHERE dataset = ${dataset} AND kind = ${kind} AND format = ${clusterFormat} AND undone_at IS NULL`);
}
