import type { ModelTable } from "@keepworth/engine";
import { choiceReason, isEven, isVerdict, ruleName } from "../report/choiceWords.ts";
import { modelName } from "../report/modelName.ts";
import type { FitLook } from "./fitPage.ts";
import { table, type Column } from "./table.ts";
import { wrap } from "./text.ts";

/** Purchase models side by side: the choice, what each said of what came, how each fits, and why. */
export function modelTable(answer: ModelTable, look: FitLook): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  const told = (text: string): string[] => wrap(text, columns);
  const chosen = modelName(answer.chosen, speaker);
  const { holdout, models } = answer;
  const heading = { columns, heading: style.quiet };

  return [
    ...told(
      holdout === null
        ? say("table.opening.aic", { models: models.length, chosen })
        : say("table.opening", {
            models: models.length,
            customers: holdout.customers,
            from: speaker.date(holdout.from),
            actual: holdout.actual,
            to: speaker.date(holdout.to),
            chosen,
          }),
    ),
    ...(holdout === null
      ? []
      : [
          "",
          style.heading(say("table.holdout")),
          ...table(
            models,
            [named(answer, look), ...scores(look), ...accuracy<Model>(holdout.actual, look)],
            heading,
          ),
          ...told(say("page.choice.read")).map(style.quiet),
        ]),
    ...(holdout === null || answer.baselines.length === 0
      ? []
      : [
          "",
          style.heading(say("table.rules")),
          ...table(
            answer.baselines,
            [
              { title: say("column.rule"), cell: ({ name }) => `  ${ruleName(name, speaker)}` },
              ...accuracy<Baseline>(holdout.actual, look),
            ],
            heading,
          ),
        ]),
    "",
    style.heading(say("table.fits")),
    ...table(models, [named(answer, look), ...fits(models, look)], heading),
    ...reasons(answer, look),
    "",
    ...told(say("table.next", { model: answer.chosen })).map(style.quiet),
  ];
}

type Model = ModelTable["models"][number];
type Baseline = ModelTable["baselines"][number];

/** The chosen one is marked. */
function named({ chosen }: ModelTable, { speaker, style }: FitLook): Column<Model> {
  return {
    title: speaker.say("column.model"),
    cell: ({ model }) => `${model === chosen ? "▸" : " "} ${modelName(model, speaker)}`,
    paint: (text, { model }) => (model === chosen ? style.heading(text) : text),
  };
}

function scores({ speaker: { say, number } }: FitLook): Column<Model>[] {
  const exact = { minimumFractionDigits: 4, maximumFractionDigits: 4 };
  return [
    { title: say("column.logScore"), side: "end", cell: ({ logScore }) => number(logScore, exact) },
    {
      title: say("column.behind"),
      side: "end",
      cell: ({ behind }) => number(behind === 0 ? null : behind, exact),
    },
    {
      title: say("column.standardError"),
      side: "end",
      cell: ({ behind, error }) => number(behind === 0 ? null : error, exact),
    },
  ];
}

/** `actual`: what came; of nothing there is no share by which a model was off. */
function accuracy<Row extends { [K in "expected" | "bias" | "mae" | "rmse"]: number | null }>(
  actual: number,
  { speaker: { say, number } }: FitLook,
): Column<Row>[] {
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const signed = { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: 1 } as const;
  return [
    {
      title: say("column.expected"),
      side: "end",
      cell: ({ expected }) => number(expected === null ? null : Math.round(expected)),
    },
    {
      title: say("column.bias"),
      side: "end",
      cell: ({ bias }) => number(actual === 0 ? null : bias, signed),
    },
    { title: say("column.mae"), side: "end", cell: ({ mae }) => number(mae, two) },
    { title: say("column.rmse"), side: "end", cell: ({ rmse }) => number(rmse, two) },
  ];
}

function fits(models: readonly Model[], { speaker: { say, number }, style }: FitLook): Column<Model>[] {
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return [
    {
      title: say("column.logLikelihood"),
      side: "end",
      cell: ({ logLikelihood }) => number(logLikelihood, two),
    },
    { title: say("column.aic"), side: "end", cell: ({ aic }) => number(aic, two) },
    { title: say("column.bic"), side: "end", cell: ({ bic }) => number(bic, two) },
    { title: say("column.seconds"), side: "end", cell: ({ seconds }) => number(seconds, two) },
    ...(models.every(({ converged }) => converged)
      ? []
      : [
          {
            title: say("column.state"),
            cell: ({ converged }: Model) => (converged ? "" : say("table.unsettled")),
            paint: style.attention,
          },
        ]),
  ];
}

/** Why, what to make of it, and what the chosen model's fit is warned of; nothing where there was no choice. */
function reasons(
  { reasons: all, models, chosen }: ModelTable,
  { speaker, style, columns }: FitLook,
): string[] {
  const reasons = all.filter((reason) => !isEven(reason, speaker));
  const item = (text: string, paint: (line: string) => string): string[] =>
    wrap(text, columns - 2).map((line, i) => (i === 0 ? "· " : "  ") + paint(line));
  const warnings = models.find(({ model }) => model === chosen)?.warnings ?? [];
  if (reasons.length + warnings.length === 0) return [];
  return [
    "",
    style.heading(speaker.say("table.why", { model: modelName(chosen, speaker) })),
    ...reasons.flatMap((reason) => {
      const { text, hint } = choiceReason(reason, speaker);
      return item(hint === null ? text : `${text} ${hint}`, isVerdict(reason) ? style.attention : plain);
    }),
    ...warnings.flatMap(({ code, details }) => {
      const { text, hint } = speaker.explain("warning", code, details);
      return item(hint === null ? text : `${text} ${hint}`, style.attention);
    }),
  ];
}

const plain = (text: string): string => text;
