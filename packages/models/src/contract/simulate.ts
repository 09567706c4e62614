import { readColumn } from "../customers.ts";
import { seeded, type Rng } from "../math/random.ts";
import { KeepworthError } from "../errors.ts";
import { checkCount } from "../purchase/arguments.ts";
import type { SimulateContractsOptions, SimulatedContracts } from "./model.ts";

/** Customers who are watched for some renewals, each leaving at the one that `lifetime` draws. */
export function simulateContracts(
  { n, periods, chance }: SimulateContractsOptions,
  lifetime: (rng: Rng) => number,
): SimulatedContracts {
  checkCount(n);
  const rng = typeof chance === "number" ? seeded(chance) : chance;
  const watched =
    typeof periods === "number" ? new Float64Array(n).fill(periods) : readColumn(periods, "periods", n);
  const duration = new Float64Array(n);
  const churned = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const end = watched[i]!;
    if (!(Number.isInteger(end) && end >= 0))
      throw new KeepworthError("argument.domain", { argument: "periods", value: end });
    const leaves = lifetime(rng);
    duration[i] = Math.min(leaves, end);
    churned[i] = leaves <= end ? 1 : 0;
  }
  return { duration, churned };
}
