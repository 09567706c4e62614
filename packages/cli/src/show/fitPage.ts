import type { FitAnswer } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { modelName } from "../report/modelName.ts";
import { parameterMeaning } from "../report/parameterMeaning.ts";
import { covariatesPart } from "./covariatesPart.ts";
import { fitStory } from "./fitStory.ts";
import { posteriorPart } from "./posteriorPart.ts";
import type { Style } from "./style.ts";
import { table } from "./table.ts";
import { wrap } from "./text.ts";

export interface FitLook {
  readonly speaker: Speaker;
  readonly style: Style;
  readonly columns: number;
}

/** One fit: what it says of the customers, its parameters, how well they fit, and what to look at. */
export function fitPage(answer: FitAnswer, look: FitLook): string[] {
  const { speaker, style, columns } = look;
  const { say, number } = speaker;
  const told = (text: string | null): string[] => (text === null ? [] : wrap(text, columns));
  const points = { minimumFractionDigits: 4, maximumFractionDigits: 4 };
  const exact = { maximumSignificantDigits: 5 };

  return [
    ...told(opening(answer, speaker)),
    ...told(fitStory(answer, speaker)),
    "",
    ...table(
      Object.entries(answer.params),
      [
        { title: say("column.parameter"), cell: ([name]) => name },
        { title: say("column.estimate"), side: "end", cell: ([, value]) => number(value, exact) },
        {
          title: say("column.standardError"),
          side: "end",
          cell: ([name]) => number(answer.standardErrors[name] ?? null, exact),
        },
        {
          title: say("column.meaningOf"),
          wrap: true,
          cell: ([name]) => parameterMeaning(answer.model, name, speaker),
          paint: style.quiet,
        },
      ],
      { columns, heading: style.quiet },
    ),
    "",
    ...told(
      say("fit.likelihood", {
        logLikelihood: number(answer.logLikelihood, points),
        aic: number(answer.aic, points),
        bic: number(answer.bic, points),
        iterations: answer.iterations,
      }),
    ),
    ...told(prior(answer, speaker)),
    ...(answer.covariates ? covariatesPart(answer.covariates, look) : []),
    ...(answer.posterior ? posteriorPart(answer.posterior, look) : []),
    ...notes(answer, look),
  ];
}

function opening({ model, customers, states, source, unit, asOf }: FitAnswer, speaker: Speaker): string {
  const { say, date } = speaker;
  const values = { model: modelName(model, speaker), customers, states };
  if (source === "durations" || source === "survivors") return say(`fit.opening.${source}`, values);
  if (source === "summary" || asOf === null) return say("fit.opening.summary", values);
  if (model === "gamma-gamma") return say("fit.opening.spend", { ...values, asOf: date(asOf) });
  return say("fit.opening", { ...values, asOf: date(asOf), unit });
}

/** A prior that was asked for; one that was needed is told by a warning. */
function prior({ prior, warnings }: FitAnswer, { knows, say }: Speaker): string | null {
  const key = `fit.prior.${prior}`;
  return knows(key) && warnings.every(({ code }) => code !== "fit.prior") ? say(key) : null;
}

/** What is wrong with the fit, and what to do about it. */
function notes({ converged, warnings }: FitAnswer, { speaker, style, columns }: FitLook): string[] {
  const texts = [
    ...(converged || warnings.some(({ code }) => code === "fit.notConverged")
      ? []
      : [speaker.say("fit.unconverged")]),
    ...warnings.map(({ code, details }) => {
      const { text, hint } = speaker.explain("warning", code, details);
      return hint === null ? text : `${text} ${hint}`;
    }),
  ];
  if (texts.length === 0) return [];
  return [
    "",
    style.heading(speaker.say("page.warnings.heading")),
    ...texts.flatMap((text) =>
      wrap(text, columns - 2).map((line, i) => (i === 0 ? "· " : "  ") + style.attention(line)),
    ),
  ];
}
