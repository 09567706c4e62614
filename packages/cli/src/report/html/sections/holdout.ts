import type { Holdout, Overview } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { calibrationChart } from "../charts/calibration.ts";
import { promiseChart } from "../charts/promise.ts";
import { trackingChart } from "../charts/tracking.ts";
import { ruleName } from "../../choiceWords.ts";
import { modelName } from "../../modelName.ts";
import { dataTable } from "../dataTable.ts";
import { html, type Markup } from "../html.ts";
import { holdoutCohortsPart } from "./holdoutCohorts.ts";
import { originsPart } from "./origins.ts";
import { asTable, key, type Material, type Section } from "./section.ts";

/** How well a forecast made earlier would have done: in total, week by week, tenth by tenth, and against simple rules. */
export function holdoutSection({ overview, speaker, words }: Material): Section {
  const { holdout } = overview.run;
  return {
    id: "holdout",
    heading: speaker.say("report.holdout.heading"),
    body: html`<p>${words.holdout.join(" ")}</p>
      ${holdout && promiseChart(holdout, overview.run.currency, speaker)}
      ${holdout && baselines(holdout, overview, speaker)}
      ${holdout && words.origins !== null && originsPart(holdout, words.origins, speaker)}
      ${overview.tracking.weeks.length > 1 ? trackingPart(overview, speaker) : null}
      ${holdout && holdoutCohortsPart(holdout, speaker)}
      ${holdout && holdout.deciles.length > 0 ? calibrationPart(holdout, speaker) : null}`,
  };
}

function baselines(holdout: Holdout, { run }: Overview, speaker: Speaker): Markup {
  const { say, number, percent } = speaker;
  const rows = [
    { rule: modelName(run.model, speaker), ...holdout },
    ...holdout.baselines.map((one) => ({ rule: ruleName(one.name, speaker), ...one })),
  ];
  const exact = (value: number): string =>
    number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const signed = (value: number): string =>
    number(holdout.actual === 0 ? null : value, {
      style: "percent",
      signDisplay: "exceptZero",
      maximumFractionDigits: 1,
    });
  return html`${dataTable(say("page.baselines.caption"), rows, [
    { title: say("column.rule"), cell: ({ rule }) => rule },
    {
      title: say("column.expectedOrders"),
      number: true,
      cell: ({ expected }) => number(Math.round(expected)),
    },
    { title: say("column.actualOrders"), number: true, cell: () => number(holdout.actual) },
    { title: say("column.bias"), number: true, cell: ({ bias }) => signed(bias) },
    { title: say("column.mae"), number: true, cell: ({ mae }) => exact(mae) },
    { title: say("column.rmse"), number: true, cell: ({ rmse }) => exact(rmse) },
  ])}
  ${holdout.coverage === null ? null : html`<p class="quiet">${say("page.coverage", { share: percent(holdout.coverage) })}</p>`}`;
}

function trackingPart(overview: Overview, speaker: Speaker): Markup {
  const { say, number } = speaker;
  const { weeks } = overview.tracking;
  const { actual, expected } = weeks.at(-1)!;
  return html`<h3>${say("page.tracking.heading")}</h3>
    <p>
      ${say("page.tracking.sentence", {
        actual: number(actual),
        expected: number(Math.round(expected)),
        off: speaker.percent(Math.abs(expected - actual) / actual),
        direction: actual === 0 ? "nothing" : expected > actual ? "high" : expected < actual ? "low" : "off",
      })}
    </p>
    ${trackingChart(overview, speaker)}
    ${asTable(
      speaker,
      dataTable(say("page.tracking.title"), weeks, [
        { title: say("column.week"), number: true, cell: ({ week }) => number(week) },
        { title: say("column.day"), cell: ({ day }) => speaker.date(day) },
        { title: say("column.actual"), number: true, cell: (week) => number(week.actual) },
        { title: say("column.expected"), number: true, cell: (week) => number(Math.round(week.expected)) },
      ]),
    )}`;
}

function calibrationPart(holdout: Holdout, speaker: Speaker): Markup {
  const { say, number } = speaker;
  const each = (orders: number, { customers }: { customers: number }): string =>
    number(orders / customers, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const best = holdout.deciles.reduce((most, one) => (one.expected > most.expected ? one : most));
  return html`<h3>${say("page.calibration.heading")}</h3>
    <p>
      ${say("page.calibration.sentence", { expected: each(best.expected, best), actual: each(best.actual, best) })}
    </p>
    ${key([
      { colour: "past", text: say("column.actual") },
      { colour: "expected", text: say("column.expected") },
    ])}${calibrationChart(holdout, speaker)}
    ${asTable(
      speaker,
      dataTable(say("page.calibration.title"), holdout.deciles, [
        { title: say("column.tenth"), number: true, cell: ({ decile }) => number(decile) },
        { title: say("column.customers"), number: true, cell: ({ customers }) => number(customers) },
        { title: say("column.expected"), number: true, cell: (one) => each(one.expected, one) },
        { title: say("column.actual"), number: true, cell: (one) => each(one.actual, one) },
      ]),
    )}`;
}
