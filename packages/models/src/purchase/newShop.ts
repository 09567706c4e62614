import { readColumn } from "../customers.ts";
import { seeded, type Rng } from "../math/random.ts";
import { checkArgument, checkCount } from "./arguments.ts";
import type { SimulateOptions, Simulated } from "./model.ts";

/** Customers as they are simulated: columns to be filled in. */
export interface NewShop {
  readonly rng: Rng;
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly active: Uint8Array;
  /** Keeps a purchase, if orders are wanted. */
  record(customer: number, time: number): void;
  done(): Simulated;
}

/** @throws KeepworthError "argument.domain" for n or T; "customers.columns" for a T of another length */
export function newShop({ n, T: ages, chance, orders = false }: SimulateOptions): NewShop {
  checkCount(n);
  const T = typeof ages === "number" ? new Float64Array(n).fill(ages) : readColumn(ages, "T", n).slice();
  for (const age of T) checkArgument("T", age);
  const columns = { x: new Float64Array(n), tx: new Float64Array(n), T, active: new Uint8Array(n) };
  const customers: number[] = [];
  const times: number[] = [];
  return {
    ...columns,
    rng: typeof chance === "number" ? seeded(chance) : chance,
    record(customer, time) {
      if (!orders) return;
      customers.push(customer);
      times.push(time);
    },
    done: () => ({
      ...columns,
      orders: orders ? { customer: Uint32Array.from(customers), time: Float64Array.from(times) } : null,
    }),
  };
}
