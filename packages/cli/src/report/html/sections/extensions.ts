import type { RunResult } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { seasonChart } from "../charts/season.ts";
import { dataTable } from "../dataTable.ts";
import { html, type Markup } from "../html.ts";
import { asTable } from "./section.ts";

/** What was tried on top of the model: what is kept in words and a picture, and by how much each gained. */
export function extensionsPart(run: RunResult, speaker: Speaker): Markup | null {
  const { say, number, list } = speaker;
  const { extensions } = run.choice;
  if (extensions.length === 0) return null;
  const four = { minimumFractionDigits: 4, maximumFractionDigits: 4, signDisplay: "exceptZero" } as const;
  const left = extensions.filter(({ kept }) => !kept).map(({ name }) => say(`extension.${name}`));
  return html`<h3>${say("page.extensions.heading")}</h3>
    ${extensions.map(({ name, kept }) => kept && keptPart(name, run, speaker))}
    ${left.length > 0 && html`<p>${say("extension.left", { extensions: list(left) })}</p>`}
    ${dataTable(say("page.extensions.heading"), extensions, [
      { title: say("column.extension"), cell: ({ name }) => say(`extension.${name}`) },
      { title: say("column.gain"), number: true, cell: ({ gain }) => number(gain, four) },
      {
        title: say("column.standardError"),
        number: true,
        cell: ({ error }) => number(error, { ...four, signDisplay: "auto" }),
      },
      {
        title: say("column.state"),
        cell: ({ kept }) => say(kept ? "column.kept.yes" : "column.kept.no"),
      },
    ])}
    <p class="quiet">${say("page.extensions.read")}</p>`;
}

type Name = RunResult["choice"]["extensions"][number]["name"];

function keptPart(name: Name, { season, spend }: RunResult, speaker: Speaker): Markup | null {
  const { say, percent } = speaker;
  if (name === "cohorts") return html`<p>${say("extension.cohorts.kept")}</p>`;
  if (name === "season") return season && seasonPart(season, speaker);
  if (!spend?.dependence) return null;
  const change = 2 ** spend.dependence.kappa - 1;
  return html`<p>
    ${say("extension.dependence.kept", { direction: change > 0 ? "up" : "down", share: percent(Math.abs(change)) })}
  </p>`;
}

function seasonPart(season: readonly number[], speaker: Speaker): Markup {
  const { say, number, percent, monthName } = speaker;
  const [most, least] = [Math.max(...season), Math.min(...season)];
  const rows = season.map((factor, i) => ({ month: monthName(i + 1), factor }));
  return html`<p>
      ${say("extension.season.kept", {
        most: monthName(season.indexOf(most) + 1),
        least: monthName(season.indexOf(least) + 1),
        up: percent(most - 1),
        down: percent(1 - least),
      })}
    </p>
    ${seasonChart(season, speaker)}
    ${asTable(
      speaker,
      dataTable(say("page.season.title"), rows, [
        { title: say("column.month"), cell: ({ month }) => month },
        {
          title: say("axis.againstAverage"),
          number: true,
          cell: ({ factor }) =>
            number(factor - 1, { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: 1 }),
        },
      ]),
    )}`;
}
