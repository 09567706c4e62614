import { prepareKeep, type Keepworth, type KeepOptions, type PreparedKeep } from "@keepworth/engine";

/** Keep or replace for one customer. */
export type KeepOfOptions = Pick<KeepOptions, "dataset" | "run"> & { readonly customer: string };

/** So many customers are held at most: each takes some 300 bytes. */
const mostCustomers = 2_000_000;

/** The run that this thread was asked about last. */
let held: { readonly key: string; readonly prepared: PreparedKeep } | null = null;

/**
 * The card of a customer. What it takes of all others is worked out the first time and held until it changes.
 *
 * @param stamp  of what it rests on
 * @throws KeepworthError as `keep`
 */
export async function keepOf(
  keepworth: Keepworth,
  { stamp, options }: { readonly stamp: string; readonly options: KeepOfOptions },
) {
  const { customer, ...which } = options;
  const key = JSON.stringify([stamp, which.dataset, which.run]);
  let prepared = held?.key === key ? held.prepared : null;
  if (!prepared) {
    held = null;
    prepared = await prepareKeep(keepworth, which);
    if (prepared.customers <= mostCustomers) held = { key, prepared };
  }
  return prepared.of(keepworth, customer);
}

/** Whether a question about keep or replace asks for nothing but a customer. */
export function isOfOneCustomer(options: object): options is KeepOfOptions {
  const names = Object.keys(options);
  return "customer" in options && names.every((name) => ["dataset", "run", "customer"].includes(name));
}
