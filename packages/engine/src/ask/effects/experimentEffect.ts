import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { readExperiment } from "../experiment/readExperiment.ts";
import type { EffectsAnswer } from "./answer.ts";
import { fewestCustomers } from "./effectOf.ts";

/**
 * What a treatment that was assigned at random did to margin: the arms of its experiment, as `readExperiment` compares
 * them, before the treatment's own cost.
 */
export async function experimentEffect(
  keepworth: Keepworth,
  told: {
    readonly run: RunResult;
    readonly event: string;
    readonly name: string;
    /** null: as planned. */
    readonly horizon: number | null;
  },
): Promise<EffectsAnswer> {
  const { run, event, name, horizon } = told;
  const reading = await readExperiment(keepworth, {
    name,
    dataset: run.dataset,
    run: run.id,
    keep: false,
    ...(horizon === null ? {} : { days: horizon }),
  });
  const { arms, margin, total, gone } = reading;
  const { treated, holdout } = arms;
  const actual = treated.margin / treated.customers;
  const enough = run.amounts && Math.min(treated.customers, holdout.customers) >= fewestCustomers;
  const few = Math.min(treated.customers, holdout.customers);
  return {
    runId: run.id,
    dataset: run.dataset,
    asOf: run.asOf,
    currency: run.currency,
    profit: run.profit,
    event,
    kind: "experiment",
    experiment: name,
    by: null,
    fields: [],
    horizonDays: reading.days,
    clock: "event",
    from: reading.assignedAt.from,
    to: reading.assignedAt.to,
    enough,
    needs: enough
      ? []
      : [
          run.amounts
            ? { code: "arms", details: { customers: few, needed: fewestCustomers } }
            : { code: "amounts", details: {} },
        ],
    events: {
      all: treated.customers + gone.treated,
      tooRecent: 0,
      noOrder: gone.treated,
      repeated: 0,
      unmatched: 0,
    },
    effect: enough
      ? {
          n: treated.customers,
          customers: treated.customers,
          comparison: holdout.customers,
          comparisonCustomers: holdout.customers,
          expected: actual - margin.adjusted.value,
          actual,
          difference: { ...margin.adjusted },
          error: margin.error,
          total: { ...total.margin },
          predicted: {
            event: treated.expected / treated.customers,
            comparison: holdout.expected / holdout.customers,
          },
        }
      : null,
    ifEager: null,
    groups: [],
    again: null,
    assumptions: [
      { name: "horizonDays", value: reading.days, source: horizon === null ? "settings" : "option" },
      ...run.assumptions.filter((one) => one.name === "margin"),
    ],
    missing: [
      ...(run.amounts && !run.profit ? [{ code: "margin", details: {} }] : []),
      ...(reading.daysLeft > 0 ? [{ code: "early", details: { days: reading.daysLeft } }] : []),
      ...(reading.ratio.mismatch ? [{ code: "mismatch", details: {} }] : []),
    ],
  };
}
