/**
 * Waits for what was begun side by side, and to the end of all of it also where one fails: nothing goes on in a warehouse
 * after whoever asked has been told. An embedded engine answers one after the other, a cluster several at a time.
 *
 * @throws whatever the first of them threw
 */
export async function together<T extends readonly unknown[]>(work: {
  [K in keyof T]: Promise<T[K]> | T[K];
}): Promise<T> {
  const settled = await Promise.allSettled(work);
  const failed = settled.find((one) => one.status === "rejected");
  if (failed) throw failed.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
