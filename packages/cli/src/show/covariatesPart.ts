import type { FitAnswer } from "@keepworth/engine";
import { covariateEffect, effectInterval } from "../report/covariateEffect.ts";
import { probability } from "../report/probability.ts";
import type { FitLook } from "./fitPage.ts";
import { table } from "./table.ts";
import { safe, wrap } from "./text.ts";

type Covariates = NonNullable<FitAnswer["covariates"]>;

/** What goes with buying and with leaving: coefficients, and what they do to the rates in words. */
export function covariatesPart(covariates: Covariates, look: FitLook): string[] {
  const { speaker, columns } = look;
  const { say, number } = speaker;
  const { likelihoodRatio: ratio, missing } = covariates;
  const told = (text: string): string[] => wrap(text, columns);
  return [
    ...group("purchase", covariates, look),
    ...group("lifetime", covariates, look),
    "",
    ...told(say("covariates.read")),
    ...(ratio === null
      ? []
      : told(
          say(ratio.p < 0.05 ? "covariates.help" : "covariates.noHelp", {
            statistic: number(ratio.statistic, { maximumFractionDigits: 1 }),
            degrees: ratio.degrees,
            p: probability(ratio.p, speaker),
          }),
        )),
    ...(missing === 0 ? [] : told(say("covariates.missing", { customers: missing }))),
  ];
}

function group(
  on: "purchase" | "lifetime",
  covariates: Covariates,
  { speaker, style, columns }: FitLook,
): string[] {
  const { say, number } = speaker;
  const coefficients = Object.entries(covariates[on]);
  if (coefficients.length === 0) return [];
  const exact = { minimumFractionDigits: 4, maximumFractionDigits: 4 };
  const errorOf = (name: string): number | null => covariates.standardErrors[`${on}.${name}`] ?? null;
  return [
    "",
    style.heading(say(`covariates.${on}`)),
    ...table(
      coefficients,
      [
        { title: say("column.covariate"), cell: ([name]) => safe(name) },
        { title: say("column.coefficient"), side: "end", cell: ([, value]) => number(value, exact) },
        { title: say("column.standardError"), side: "end", cell: ([name]) => number(errorOf(name), exact) },
        {
          title: say("column.effect"),
          wrap: true,
          cell: ([, value]) => covariateEffect(on, value, speaker),
        },
        {
          title: say("column.interval"),
          side: "end",
          cell: ([name, value]) => effectInterval(value, errorOf(name), speaker),
        },
      ],
      { columns, heading: style.quiet },
    ),
  ];
}
