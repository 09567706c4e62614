import { modelName } from "./modelName.ts";
import { moneyTotals } from "./moneyTotals.ts";
import type { Assumption, Holdout, Overview, RunResult } from "@keepworth/engine";
import type { Key, Speaker, Values, Worded } from "@keepworth/locales";
import { alike, choiceReason, isVerdict, verdict } from "./choiceWords.ts";
import { endOf, span } from "./horizon.ts";

/** What the report says, on the terminal and on the page in the same words. */
export interface Sentences {
  origin: string;
  /** What is expected, and how concentrated it is. */
  opening: string[];
  worth: string;
  forever: string | null;
  concentration: string;
  leaving: string;
  forecastHeading: string;
  /** Orders, then revenue where amounts are known. */
  forecast: string[];
  holdout: string[];
  /** How earlier forecasts did; null where there was one only. */
  origins: string | null;
  /** Why which model, and what was kept on top of it; empty where it was told and nothing was. */
  choice: string[];
  /** What to be careful about, where no model knows more than a simple rule; null where one does. */
  verdict: string | null;
  assumptions: string;
  quality: string;
  /** What is asked for, so that revenue becomes profit; null where nothing is. */
  profit: string | null;
  warnings: Worded[];
}

export function sentences(overview: Overview, speaker: Speaker): Sentences {
  const { run } = overview;
  const { say, money, moneyRange } = speaker;
  const total = moneyTotals(run);
  const { currency } = run;
  const compact = { compact: true };
  return {
    origin: say("report.origin", {
      dataset: run.dataset,
      run: String(run.id),
      asOf: speaker.date(run.asOf),
      customers: run.customers,
    }),
    opening: [opening(run, speaker), ...half(overview, speaker)],
    worth: say("report.worth", {
      base: money(total.base, currency, compact),
      clv: money(total.clv, currency, compact),
      range: moneyRange(total.low, total.high, currency, compact),
    }),
    forever:
      total.clvForever === null
        ? null
        : say("report.worth.forever", { forever: money(total.clvForever, currency, compact) }),
    concentration: overview.concentration
      ? say("report.concentration", { share: speaker.percent(overview.concentration.topTenth) })
      : say("report.concentration.none"),
    leaving: leaving(overview, speaker),
    forecastHeading: say(`report.forecast.heading.${span(run.horizonDays).unit}`, {
      span: span(run.horizonDays).count,
    }),
    forecast: forecast(run, speaker),
    holdout: holdout(run.holdout, currency, speaker),
    origins: origins(run.holdout, speaker),
    choice: choice(run, speaker),
    verdict: verdict(run, speaker),
    assumptions: speaker.series(run.assumptions.flatMap((one) => assumption(one, run, speaker))),
    quality: say("report.quality", {
      rows: run.quality.rows,
      kept: run.quality.kept,
      merged: run.quality.merged,
      refused: run.quality.refused,
    }),
    profit: profit(run, speaker),
    // What is missing for profit is asked for above.
    warnings: run.warnings
      .filter(({ code }) => code !== "margin.unknown")
      .map((warning) => warningWords(warning, run, speaker)),
  };
}

function warningWords(
  { code, details }: RunResult["warnings"][number],
  { currency }: RunResult,
  speaker: Speaker,
): Worded {
  const { revenue } = details;
  const written = typeof revenue === "number" ? { revenue: speaker.money(revenue, currency) } : {};
  return speaker.explain("warning", code, { ...details, ...written });
}

function opening(run: RunResult, speaker: Speaker): string {
  const { unit, count } = span(run.horizonDays);
  const total = moneyTotals(run);
  const { currency } = run;
  const compact = { compact: true };
  return run.amounts
    ? speaker.say(`report.opening.${unit}`, {
        span: count,
        growth: speaker.money(total.growth, currency, compact),
        range: speaker.moneyRange(total.growthLow, total.growthHigh, currency, compact),
        profit: run.profit ? "yes" : "no",
      })
    : speaker.say(`report.opening.orders.${unit}`, {
        span: count,
        orders: speaker.number(Math.round(total.expectedOrders)),
        range: speaker.numberRange(Math.round(total.expectedOrdersLow), Math.round(total.expectedOrdersHigh)),
      });
}

function half({ concentration }: Overview, { say, percent }: Speaker): string[] {
  return concentration
    ? [say("report.concentration.half", { share: percent(concentration.halfCustomers) })]
    : [];
}

function leaving({ run, leaving }: Overview, speaker: Speaker): string {
  const { say, date } = speaker;
  const sentences = [
    say("report.leaving", {
      active: Math.round(leaving.activeNow),
      customers: run.customers,
      lost: Math.round(leaving.expectedLost),
      until: date(endOf(run.asOf, run.horizonDays)),
    }),
    ...(leaving.model === run.model
      ? []
      : [
          say("report.leaving.by", {
            model: modelName(leaving.model, speaker),
            own: modelName(run.model, speaker),
            why: run.model === "nbd" ? "nobody" : "once",
          }),
        ]),
    say(leaving.customers.length > 0 ? "report.leaving.most" : "report.leaving.none"),
  ];
  return sentences.join(" ");
}

function forecast(run: RunResult, { say, number, numberRange, money, moneyRange }: Speaker): string[] {
  const total = moneyTotals(run);
  const { currency } = run;
  const compact = { compact: true };
  const orders = say("report.forecast.orders", {
    orders: number(Math.round(total.expectedOrders)),
    range: numberRange(Math.round(total.expectedOrdersLow), Math.round(total.expectedOrdersHigh)),
  });
  const revenue = say("report.forecast.revenue", {
    revenue: money(total.revenue, currency, compact),
    range: moneyRange(total.revenueLow, total.revenueHigh, currency, compact),
  });
  return run.amounts ? [orders, revenue] : [orders];
}

function holdout(test: Holdout | null, currency: string, speaker: Speaker): string[] {
  const { say, date, money, moneyRange, number, numberRange } = speaker;
  if (test === null) return [say("report.holdout.none")];
  const compact = { compact: true };
  const { expected, actual, low, high } = test.money ?? test;
  const verdict = {
    from: date(test.from),
    to: date(test.to),
    off: speaker.percent(Math.abs(expected - actual) / Math.abs(actual)),
    direction: actual === 0 ? "nothing" : expected > actual ? "high" : expected < actual ? "low" : "off",
    inside: holds({ actual, low, high }) ? "yes" : "no",
  };
  const told = test.money
    ? say("report.holdout.money", {
        ...verdict,
        expected: money(expected, currency, compact),
        actual: money(actual, currency, compact),
        range: moneyRange(low, high, currency, compact),
      })
    : say("report.holdout.orders", {
        ...verdict,
        expected: number(Math.round(expected)),
        actual: number(actual),
        range: numberRange(Math.round(low), Math.round(high)),
      });
  return [told, ...beaten(test, speaker)];
}

/** Whether an interval holds what came. A low end next to nothing is none: where nothing came, it is no miss. */
function holds({ actual, low, high }: { actual: number; low: number; high: number }): boolean {
  const nothing = 1e-6 * high;
  return actual >= low - nothing && actual <= high;
}

/**
 * A baseline is beaten when the model's forecast of single customers was closer, by root mean square: what is
 * forecast is a mean, and the absolute error would reward promising nothing to everybody. Nothing is said where all read
 * alike, as where nothing came.
 */
function beaten({ rmse, baselines }: Holdout, speaker: Speaker): string[] {
  const { say } = speaker;
  if (baselines.every((one) => alike(rmse, one.rmse, speaker))) return [];
  const name = (won: boolean): string[] =>
    baselines
      .filter((one) => (rmse < one.rmse && !alike(rmse, one.rmse, speaker)) === won)
      .map((one) => say(`baseline.${one.name}`));
  const [yes, no] = [name(true), name(false)];
  if (no.length === 0) return [say("report.holdout.beaten.all")];
  if (yes.length === 0) return [say("report.holdout.beaten.none")];
  return [say("report.holdout.beaten.some", { beaten: yes[0]!, unbeaten: no[0]! })];
}

function origins(test: Holdout | null, { say }: Speaker): string | null {
  if (test === null || test.origins.length < 2) return null;
  const inside = test.origins.filter(holds).length;
  return say("report.origins", { origins: test.origins.length, inside });
}

function choice({ choice }: RunResult, speaker: Speaker): string[] {
  const { models, reasons, extensions } = choice;
  const { say, list } = speaker;
  const kept = extensions.filter((one) => one.kept).map(({ name }) => say(`extension.${name}`));
  return [
    ...(models.length < 2 ? [] : [say("report.choice", { models: models.length })]),
    ...reasons.filter((reason) => !isVerdict(reason)).map((reason) => choiceReason(reason, speaker).text),
    ...(kept.length === 0 ? [] : [say("report.extended", { extensions: list(kept) })]),
  ];
}

/** What is known of it, in a few words; nothing where it is not. */
function assumption(one: Assumption, run: RunResult, speaker: Speaker): string[] {
  const value = assumptionValue(one, run, speaker);
  if (value !== null) return [speaker.say(`assumption.${one.name}`, { value })];
  return one.name === "currency" && run.amounts ? [speaker.say("assumption.currency.unknown")] : [];
}

/** The value of an assumption in words; null where it is not known. */
export function assumptionValue(
  { name, value, source }: Assumption,
  run: RunResult,
  speaker: Speaker,
): string | null {
  if (value === null || value === "" || source === "unknown") return null;
  if (name === "margin" || name === "discountRate") return speaker.percent(Number(value));
  if (name === "acquisitionCost") return speaker.money(Number(value), run.currency);
  return name === "horizon" ? spanText(run.horizonDays, speaker) : String(value);
}

export function spanText(days: number, { say }: Speaker): string {
  const { unit, count } = span(days);
  const keys = { day: "span.days", week: "span.weeks", month: "span.months" } as const satisfies Record<
    string,
    Key
  >;
  return say(keys[unit], { count } satisfies Values);
}

function profit(run: RunResult, { say }: Speaker): string | null {
  if (!run.amounts) return null;
  if (!run.profit) return say("report.profit");
  const cost = run.assumptions.find(({ name }) => name === "acquisitionCost");
  return cost && cost.value === null ? say("report.profit.acquisition") : null;
}
