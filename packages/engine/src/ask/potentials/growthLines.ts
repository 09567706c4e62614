import type { Keepworth } from "../../open.ts";
import type { CustomerRow, RunResult } from "../../result.ts";
import { addDays, daysPerUnit } from "../../run/days.ts";
import type { RecordFacts } from "../../run/potentials/recordFacts.ts";
import { lawOf } from "../lawOf.ts";
import { ratePerUnit } from "../ofRun.ts";
import type { AccountLine } from "./ledger.ts";
import { dealsOf } from "./potentials.ts";

const quarterDays = 365.25 / 4;

/** What own purchases bring, quarter by quarter, and every open deal; they add up to growth. */
export async function growthLines(
  keepworth: Keepworth,
  run: RunResult,
  customer: CustomerRow & { readonly g?: string | number | null },
  records: RecordFacts,
): Promise<AccountLine[]> {
  const own = (customer.growth ?? 0) - customer.pipeline;
  const lines = own === 0 ? [] : purchaseLines(run, customer, Number(customer.g ?? 0), own);
  if (records.opportunities === 0) return lines;
  const { deals } = await dealsOf(keepworth, run);
  return [
    ...lines,
    ...deals
      .filter((deal) => deal.counts && deal.customer === customer.customer_id)
      .map(({ name, opportunity, expectedClose, probability, worth }): AccountLine => ({
        potential: "growth",
        day: expectedClose !== null && expectedClose > run.asOf ? expectedClose : run.asOf,
        kind: "deal",
        about: name ?? opportunity,
        amount: probability * worth,
      })),
  ];
}

/** Growth by quarter: each has the share of the discounted purchases that fall into it. */
function purchaseLines(run: RunResult, customer: CustomerRow, g: number, own: number): AccountLine[] {
  const { frequency: x, age_days: T, recency_days: recency } = customer;
  const law = lawOf(run, { x, tx: T - recency, T }, g);
  const quarters = Math.max(1, Math.round(run.horizonDays / quarterDays));
  const until = (quarter: number) => (run.horizonDays * quarter) / quarters;
  const upTo = Array.from({ length: quarters + 1 }, (_, quarter) => {
    if (quarter === 0) return 0;
    const horizon = law.ahead(until(quarter));
    const rate = (ratePerUnit(run) * until(quarter)) / daysPerUnit[run.unit] / horizon;
    return law.model.dect(law.params, law.state, { horizon, rate });
  });
  const all = upTo.at(-1)!;
  return upTo.slice(1).map((purchases, i) => ({
    potential: "growth",
    day: addDays(run.asOf, Math.round(until(i + 1))),
    kind: "purchases",
    about: null,
    amount: all > 0 ? (own * (purchases - upTo[i]!)) / all : own / quarters,
  }));
}
