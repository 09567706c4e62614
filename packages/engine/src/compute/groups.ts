import type { PurchaseParams } from "@keepworth/models";
import type { BaseStates } from "../run/compress.ts";

/** Customers whose parameters differ from the common ones in a known way. */
export interface Groups {
  /** Group of every state. */
  readonly of: Int32Array;
  /** Customers in each. */
  readonly customers: readonly number[];
  /** By group, what parameters are multiplied by. */
  readonly factors: readonly Readonly<Record<string, number>>[];
}

/** The states of one group, and which rows of all states they are. */
export interface Part {
  readonly group: number;
  readonly rows: Int32Array;
  readonly states: BaseStates;
  readonly factors: Readonly<Record<string, number>>;
}

/** States by group, each part in their order; one part where there are no groups. */
export function partsOf(states: BaseStates, groups: Groups | null): Part[] {
  if (groups === null) return [{ group: 0, rows: Int32Array.from(states.x.keys()), states, factors: {} }];
  const rows: number[][] = groups.factors.map(() => []);
  groups.of.forEach((group, row) => rows[group]!.push(row));
  return rows.flatMap((some, group) =>
    some.length === 0
      ? []
      : [
          {
            group,
            rows: Int32Array.from(some),
            states: subset(states, some),
            factors: groups.factors[group]!,
          },
        ],
  );
}

/** How many customers each group has. */
export function countGroups(of: Int32Array, weight: Float64Array, groups: number): number[] {
  const customers = Array.from({ length: groups }, () => 0);
  of.forEach((group, state) => {
    customers[group]! += weight[state]!;
  });
  return customers;
}

/** The parameters of a group. */
export function paramsOf(params: PurchaseParams, factors: Part["factors"]): PurchaseParams {
  const changed = Object.entries(factors).map(([name, factor]) => [name, params[name]! * factor]);
  return { ...params, ...Object.fromEntries(changed) };
}

function subset(states: BaseStates, rows: readonly number[]): BaseStates {
  const cells = rows.flatMap((row) => {
    const from = states.partStart[row]!;
    return Array.from({ length: states.partStart[row + 1]! - from }, (_, i) => from + i);
  });
  const partStart = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    partStart[i + 1] = partStart[i]! + states.partStart[row + 1]! - states.partStart[row]!;
  });
  const whole = (column: Int32Array, at: readonly number[]) => Int32Array.from(at, (i) => column[i]!);
  const real = (column: Float64Array, at: readonly number[]) => Float64Array.from(at, (i) => column[i]!);
  return {
    x: whole(states.x, rows),
    tx: whole(states.tx, rows),
    T: whole(states.T, rows),
    group: null,
    weight: real(states.weight, rows),
    partStart,
    spendDays: whole(states.spendDays, cells),
    partWeight: real(states.partWeight, cells),
    spend: real(states.spend, cells),
    spendSquared: real(states.spendSquared, cells),
  };
}
