import { readColumn, readCustomers, type Column, type CustomerColumns } from "../customers.ts";
import { KeepworthError } from "../errors.ts";
import { compress, type States } from "../states.ts";

/** The states of each group, ascending by group; groups without weight are left out. */
export function splitByGroup(
  customers: CustomerColumns,
  group: Column,
): { readonly group: number; readonly states: States }[] {
  const { x, tx, T, weight } = readCustomers(customers);
  const groups = readColumn(group, "group", x.length);
  const rows = new Map<number, number[]>();
  for (let row = 0; row < groups.length; row++) {
    const value = groups[row]!;
    if (!(value >= 0 && Number.isInteger(value)))
      throw new KeepworthError("argument.domain", { row, argument: "group", value });
    if (weight !== null && weight[row] === 0) continue;
    const known = rows.get(value);
    if (known === undefined) rows.set(value, [row]);
    else known.push(row);
  }
  const pick = (column: Float64Array, at: readonly number[]) => Float64Array.from(at, (row) => column[row]!);
  return Array.from(rows)
    .sort(([a], [b]) => a - b)
    .map(([value, at]) => ({
      group: value,
      states: compress({
        x: pick(x, at),
        tx: pick(tx, at),
        T: pick(T, at),
        ...(weight === null ? {} : { weight: pick(weight, at) }),
      }),
    }));
}
