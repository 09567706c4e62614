import { contractsOf, never, type Contracts } from "../src/ask/churn/contracts.ts";

/** A subscription of a test; days since 1970-01-01. */
export interface TestContract {
  customer?: number;
  plan?: string;
  every?: string;
  from: number;
  ended?: number;
  requested?: number;
  failed?: number;
  amount?: number;
  reason?: string;
  involuntary?: boolean;
  failing?: boolean;
}

/** Subscriptions as the warehouse would give them. */
export function testContracts(asOf: number, rows: readonly TestContract[]): Contracts {
  const column = (of: (row: TestContract, i: number) => number) => Int32Array.from(rows, of);
  const zero = column(() => 0);
  const label = (of: (row: TestContract) => string) => {
    const names = [...new Set(rows.map(of))].toSorted();
    return { names, code: column((row) => names.indexOf(of(row))) };
  };
  const none = label(() => "");
  const ended = column((row) => row.ended ?? never);
  return contractsOf(
    asOf,
    {
      customer: column((row, i) => row.customer ?? i),
      amount: Float64Array.from(rows, (row) => row.amount ?? 10),
      started: column((row) => row.from),
      paid_from: column((row) => row.from),
      requested: column((row) => row.requested ?? never),
      failed: column((row) => row.failed ?? never),
      renews: column(() => never),
      ended,
      paid_to: ended,
      has_amount: column(() => 1),
      kind: zero,
      switched: zero,
      involuntary: column((row) => (row.involuntary ? 1 : 0)),
      failing: column((row) => (row.failing ? 1 : 0)),
      paused: zero,
    },
    {
      plan: label((row) => row.plan ?? "one"),
      every: label((row) => row.every ?? "month"),
      reason: label((row) => row.reason ?? ""),
      channel: none,
      country: none,
      segment: none,
    },
  );
}
