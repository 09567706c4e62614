import { moneyTotals } from "../../moneyTotals.ts";
import { segmentsChart } from "../charts/segments.ts";
import { worthChart } from "../charts/worth.ts";
import { dataTable } from "../dataTable.ts";
import { html } from "../html.ts";
import { segmentGloss, segmentName } from "../../segmentName.ts";
import { asTable, key, type Material, type Section } from "./section.ts";

/** What the base is worth: so far and expected, by segment. */
export function worthSection({ overview, speaker, words }: Material): Section {
  const { say, money, moneyRange, number, numberRange, percent } = speaker;
  const { run, segments } = overview;
  const total = moneyTotals(run);
  const { currency } = run;
  const figure = (name: string, value: string, range = ""): string[] => [name, value, range];
  const figures = [
    ...(run.amounts
      ? [
          figure(say("figure.base"), money(total.base, currency)),
          figure(
            say("figure.growth"),
            money(total.growth, currency),
            moneyRange(total.growthLow, total.growthHigh, currency),
          ),
          ...(total.networking === 0
            ? []
            : [
                figure(
                  say("potentials.networking"),
                  money(total.networking, currency),
                  moneyRange(total.networkingLow, total.networkingHigh, currency),
                ),
              ]),
          ...(total.learning === 0
            ? []
            : [
                figure(
                  say("potentials.learning"),
                  money(total.learning, currency),
                  moneyRange(total.learningLow, total.learningHigh, currency),
                ),
              ]),
          figure(say("figure.clv"), money(total.clv, currency), moneyRange(total.low, total.high, currency)),
          ...(total.clvForever === null
            ? []
            : [figure(say("figure.forever"), money(total.clvForever, currency))]),
          figure(
            say("figure.revenue"),
            money(total.revenue, currency),
            moneyRange(total.revenueLow, total.revenueHigh, currency),
          ),
        ]
      : []),
    figure(
      say("figure.orders"),
      number(Math.round(total.expectedOrders)),
      numberRange(Math.round(total.expectedOrdersLow), Math.round(total.expectedOrdersHigh)),
    ),
    figure(say("figure.customers"), number(run.customers)),
    figure(say("figure.oneTimeBuyers"), number(run.oneTimeBuyers)),
    figure(say("figure.ordersSoFar"), number(run.orders)),
  ];
  const sorted = [...segments].sort((a, b) => b.growth - a.growth);
  const best = sorted[0];

  const colours = key([
    { colour: "past", text: say("column.base") },
    { colour: "expected", text: say("column.growth") },
  ]);
  return {
    id: "worth",
    heading: say("report.worth.heading"),
    body: html`${
        run.amounts
          ? html`<p>${words.worth} ${words.forever}</p>
              ${colours}${worthChart(run, speaker)}`
          : null
      }
      <p>
        ${words.forecast.length > 0 ? `${words.forecastHeading}: ${speaker.list(words.forecast)}. ${say("report.forecast")}` : ""}
      </p>
      ${
        run.amounts && best
          ? html`<h3>${say("report.segments.heading")}</h3>
              <p>
                ${say("page.segments.sentence", {
                  segment: segmentName(best.segment, speaker),
                  growth: money(best.growth, currency, { compact: true }),
                  share: percent(best.growth / total.growth),
                  customers: best.customers,
                })}
              </p>
              ${colours}${segmentsChart(overview, speaker)}`
          : null
      }
      ${asTable(
        speaker,
        dataTable(say("page.segments.title"), sorted, [
          { title: say("column.segment"), cell: ({ segment }) => segmentName(segment, speaker) },
          { title: say("column.meaning"), cell: ({ segment }) => segmentGloss(segment, speaker) },
          { title: say("column.customers"), number: true, cell: ({ customers }) => number(customers) },
          { title: say("column.orders"), number: true, cell: ({ orders }) => number(orders) },
          { title: say("column.pAlive"), number: true, cell: ({ pAlive }) => percent(pAlive) },
          { title: say("column.base"), number: true, cell: ({ base }) => money(base, currency) },
          { title: say("column.growth"), number: true, cell: ({ growth }) => money(growth, currency) },
        ]),
      )}
      <h3>${say("page.figures.heading")}</h3>
      ${dataTable(say("page.figures.heading"), figures, [
        { title: say("column.figure"), cell: ([name]) => name! },
        { title: say("column.value"), number: true, cell: ([, value]) => value! },
        { title: say("column.interval"), number: true, cell: ([, , range]) => range! },
      ])}`,
  };
}
