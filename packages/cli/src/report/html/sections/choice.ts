import { modelName } from "../../modelName.ts";
import { dataTable } from "../dataTable.ts";
import { html } from "../html.ts";
import { extensionsPart } from "./extensions.ts";
import type { Material, Section } from "./section.ts";

/** Why this purchase model and no other; nothing where it was told. */
export function choiceSection({ overview, speaker, words }: Material): Section | null {
  const { say, number } = speaker;
  const { model: chosen, choice, holdout } = overview.run;
  if (words.choice.length === 0 && choice.extensions.length === 0) return null;
  const four = { minimumFractionDigits: 4, maximumFractionDigits: 4 };
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const signed = { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: 1 } as const;
  const name = (model: string, converged: boolean): string =>
    converged ? modelName(model, speaker) : `${modelName(model, speaker)} (${say("table.unsettled")})`;
  return {
    id: "choice",
    heading: say("page.choice.heading"),
    body: html`<p>${words.choice.join(" ")}</p>
      ${
        choice.models.length > 1 &&
        html` ${dataTable(say("page.choice.caption"), choice.models, [
            {
              title: say("column.model"),
              cell: ({ model, converged }) =>
                model === chosen ? html`<strong>${name(model, converged)}</strong>` : name(model, converged),
            },
            { title: say("column.logScore"), number: true, cell: ({ logScore }) => number(logScore, four) },
            {
              title: say("column.behind"),
              number: true,
              cell: ({ behind }) => number(behind === 0 ? null : behind, four),
            },
            {
              title: say("column.standardError"),
              number: true,
              cell: ({ behind, error }) => number(behind === 0 ? null : error, four),
            },
            {
              title: say("column.bias"),
              number: true,
              cell: ({ bias }) => number(holdout?.actual === 0 ? null : bias, signed),
            },
            { title: say("column.rmse"), number: true, cell: ({ rmse }) => number(rmse, two) },
            { title: say("column.aic"), number: true, cell: ({ aic }) => number(aic, two) },
          ])}
          <p class="quiet">${say("page.choice.read")}</p>`
      }
      ${extensionsPart(overview.run, speaker)}`,
  };
}
