import { dataTable } from "../dataTable.ts";
import { html } from "../html.ts";
import { modelName } from "../../modelName.ts";
import { parameterMeaning } from "../../parameterMeaning.ts";
import { assumptionValue } from "../../sentences.ts";
import { correlationText } from "../../correlationText.ts";
import { covariatesPart } from "./covariates.ts";
import type { Material, Section } from "./section.ts";

/** Of a variance; null of none, as that of a parameter which was not fitted. */
function standardError(variance: number | undefined): number | null {
  return variance !== undefined && variance > 0 ? Math.sqrt(variance) : null;
}

/** What the numbers rest on: assumptions, model, parameters, and what to look at. */
export function methodSection({ overview, speaker, words }: Material): Section {
  const { say, number } = speaker;
  const { run } = overview;
  const parameters = [
    ...Object.entries(run.params).map(([name, value]) => ({
      name,
      value,
      error: run.standardErrors[name] ?? null,
      meaning: parameterMeaning(run.model, name, speaker),
    })),
    ...Object.entries(run.spend?.params ?? {}).map(([name, value], i) => ({
      name,
      value,
      error: standardError(run.spend?.covariance?.[i]?.[i]),
      meaning: parameterMeaning("gamma-gamma", name, speaker),
    })),
  ];
  const exact = { maximumSignificantDigits: 5 };
  const correlation = run.spend?.correlation ?? null;
  return {
    id: "method",
    heading: say("page.assumptions.heading"),
    body: html`${dataTable(say("page.assumptions.heading"), run.assumptions, [
        { title: say("column.assumption"), cell: ({ name }) => say(`assumption.name.${name}`) },
        {
          title: say("column.value"),
          number: true,
          cell: (one) => assumptionValue(one, run, speaker) ?? "–",
        },
        { title: say("column.source"), cell: ({ source }) => say(`assumption.source.${source}`) },
      ])}
      <h3>${say("page.model.heading")}</h3>
      <p>
        ${say("page.model.sentence", { model: modelName(run.model, speaker), states: run.states, customers: run.customers })}
        ${run.spend ? say("page.model.spend", { model: modelName(run.spend.model, speaker) }) : ""}
        ${run.converged ? "" : say("page.model.unconverged")}
      </p>
      ${dataTable(say("page.model.heading"), parameters, [
        { title: say("column.parameter"), cell: ({ name }) => name },
        { title: say("column.estimate"), number: true, cell: ({ value }) => number(value, exact) },
        { title: say("column.standardError"), number: true, cell: ({ error }) => number(error, exact) },
        { title: say("column.meaningOf"), cell: ({ meaning }) => meaning },
      ])}
      ${correlation && html`<p>${correlationText(correlation, speaker)}</p>`}
      ${run.covariates && covariatesPart(run.covariates, speaker)}
      ${
        words.warnings.length > 0 &&
        html`<h3>${say("page.warnings.heading")}</h3>
          <div class="note">${words.warnings.map(({ text, hint }) => html`<p>${text} ${hint}</p>`)}</div>`
      }`,
  };
}
