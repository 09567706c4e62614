import { classOf, exactSum, type ClassName, type ServiceLevel } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { CustomerRow, Figure } from "../../result.ts";
import { recordFacts } from "../../run/potentials/recordFacts.ts";
import { publishedRun, type Which } from "../publishedRun.ts";
import { baseLines } from "./baseLines.ts";
import { growthLines } from "./growthLines.ts";
import { learningLines } from "./learningLines.ts";
import { networkingLines } from "./networkingLines.ts";
import { cutsOfRun, serviceCostOf, serviceOf } from "./potentials.ts";

export type PotentialName = "base" | "growth" | "networking" | "learning";

/** One dated line of a customer's account. */
export interface AccountLine {
  potential: PotentialName;
  /** ISO day; of what is ahead, the day by which it has come. */
  day: string;
  /**
   * sale, refund, serving, marketing, acquisition, reward, points, handling, lesson (base); purchases, deal (growth); credit, debit, ahead
   * (networking); benefit (learning). Worded by `locales` under `potentials.line.<kind>`.
   */
  kind: string;
  /** What it is about: an order, a channel, a deal, another customer, a lesson; null where nothing is to be said. */
  about: string | null;
  amount: number;
}

/** The four potentials of one customer, line by line. */
export interface LedgerAnswer {
  runId: number;
  asOf: string;
  currency: string;
  profit: boolean;
  horizonDays: number;
  customer: CustomerRow;
  potentials: Record<PotentialName, { value: number; lines: number }>;
  growth: Figure | null;
  clv: Figure | null;
  /** Growth, networking and learning. */
  equity: number;
  lines: AccountLine[];
  class: ClassName;
  service: ServiceLevel;
  serviceCost: number;
  /** Whether records were imported or undone since the run: lines then sum to something else than the run says. */
  changed: boolean;
}

/**
 * One customer's account: every line of what was earned and spent and of what is expected. Lines of each potential add
 * up to it.
 *
 * @throws KeepworthError "customer.missing", "run.missing", "run.pruned"
 */
export async function ledger(keepworth: Keepworth, id: string, which: Which = {}): Promise<LedgerAnswer> {
  const published = await publishedRun(keepworth, which);
  const { result: run } = published;
  const table = published.customers();
  const [customer] = await keepworth.warehouse.rows<CustomerRow & Record<string, string | number | null>>(
    sql`SELECT * FROM ${table} AS c WHERE customer_id = ${id}`,
  );
  if (!customer) throw new KeepworthError("customer.missing", { customer: id, dataset: run.dataset });
  const records = await recordFacts(keepworth.warehouse, run.dataset);
  const lines: AccountLine[] = [
    ...(await baseLines(keepworth, { run, table }, id)),
    ...(await growthLines(keepworth, run, customer, records)),
    ...(await networkingLines(keepworth, { run, table }, customer, records)),
    ...(await learningLines(keepworth, run, id)),
  ];
  const said: Record<PotentialName, number> = {
    base: customer.base,
    growth: customer.growth ?? 0,
    networking: customer.networking,
    learning: customer.learning,
  };
  const name = classOf(said, await cutsOfRun(keepworth, { run, table }));
  const service = serviceOf(keepworth, name);
  return {
    runId: run.id,
    asOf: run.asOf,
    currency: run.currency,
    profit: run.profit,
    horizonDays: run.horizonDays,
    customer: exported(customer),
    potentials: mapped(said, (value, potential) => ({
      value,
      lines: lines.filter((line) => line.potential === potential).length,
    })),
    growth: interval(customer.growth, customer.growth_low, customer.growth_high),
    clv: interval(customer.clv, customer.clv_low, customer.clv_high),
    equity: said.growth + said.networking + said.learning,
    lines,
    class: name,
    service,
    serviceCost: serviceCostOf(service, said.growth, run),
    changed: (Object.entries(said) as [PotentialName, number][]).some(
      ([potential, value]) => Math.abs(sumOf(lines, potential) - value) > 0.005,
    ),
  };
}

/** What the lines of a potential come to. */
function sumOf(lines: readonly AccountLine[], potential: PotentialName): number {
  return exactSum(lines.filter((line) => line.potential === potential).map(({ amount }) => amount));
}

function interval(value: number | null, low: number | null, high: number | null): Figure | null {
  return value === null ? null : { value, low: low ?? value, high: high ?? value };
}

/** The columns of the export alone. */
function exported({ ...row }: CustomerRow & Record<string, unknown>): CustomerRow {
  for (const column of ["i", "g", "first_day", "last_day", "channel", "account_id", "owner", "country"]) {
    delete row[column];
  }
  return row;
}

function mapped<T>(
  values: Record<PotentialName, number>,
  of: (value: number, name: PotentialName) => T,
): Record<PotentialName, T> {
  return {
    base: of(values.base, "base"),
    growth: of(values.growth, "growth"),
    networking: of(values.networking, "networking"),
    learning: of(values.learning, "learning"),
  };
}
