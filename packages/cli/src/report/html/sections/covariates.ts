import type { RunResult } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { covariateEffect, effectInterval } from "../../covariateEffect.ts";
import { dataTable } from "../dataTable.ts";
import { html, type Markup } from "../html.ts";

/** What goes with buying and with leaving, by the file of covariates. */
export function covariatesPart(covariates: NonNullable<RunResult["covariates"]>, speaker: Speaker): Markup {
  const { say } = speaker;
  const { missing } = covariates;
  return html`${group("purchase", covariates, speaker)} ${group("lifetime", covariates, speaker)}
    <p class="quiet">
      ${say("covariates.read")} ${missing === 0 ? null : say("covariates.missing", { customers: missing })}
    </p>`;
}

function group(
  on: "purchase" | "lifetime",
  covariates: NonNullable<RunResult["covariates"]>,
  speaker: Speaker,
): Markup | null {
  const { say, number } = speaker;
  const rows = Object.entries(covariates[on]).map(([name, value]) => ({
    name,
    value,
    error: covariates.standardErrors[`${on}.${name}`] ?? null,
  }));
  if (rows.length === 0) return null;
  const exact = { minimumFractionDigits: 4, maximumFractionDigits: 4 };
  return html`<h3>${say(`covariates.${on}`)}</h3>
    ${dataTable(say(`covariates.${on}`), rows, [
      { title: say("column.covariate"), cell: ({ name }) => name },
      { title: say("column.effect"), cell: ({ value }) => covariateEffect(on, value, speaker) },
      {
        title: say("column.interval"),
        number: true,
        cell: ({ value, error }) => effectInterval(value, error, speaker),
      },
      { title: say("column.coefficient"), number: true, cell: ({ value }) => number(value, exact) },
      { title: say("column.standardError"), number: true, cell: ({ error }) => number(error, exact) },
    ])}`;
}
