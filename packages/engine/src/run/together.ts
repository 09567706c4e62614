import { sql, type Warehouse } from "@keepworth/warehouse";

/**
 * Waits for what was begun side by side over one warehouse. An embedded engine answers one statement after the other, a
 * cluster several at a time. Where one part fails or is cancelled the others are stopped too, and waited for: nothing goes
 * on in the warehouse after whoever asked has been told.
 *
 * @throws whatever the first of them threw
 */
export async function together<T extends readonly unknown[]>(
  warehouse: Warehouse,
  work: { [K in keyof T]: Promise<T[K]> | T[K] },
): Promise<T> {
  let open = work.length;
  let failure: { readonly error: unknown } | undefined;
  const watched = work.map(async (part: unknown) => {
    try {
      return await part;
    } catch (error) {
      failure ??= { error };
      if (open > 1) warehouse.cancel();
      throw error;
    } finally {
      open -= 1;
    }
  });
  const settled = await Promise.allSettled(watched);
  if (failure) {
    // A part that had no statement left to be stopped leaves the next one to be: this one.
    await warehouse.rows(sql`SELECT 1 AS one`).catch(() => undefined);
    throw failure.error;
  }
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
