import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Section } from "../../parts/Section.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { useWords } from "../../words/useWords.tsx";
import { choiceReason } from "./choiceWords.ts";
import classes from "./ModelPage.module.css";
import { areas, modelName, type Models } from "./names.ts";

type One = Models["choice"]["models"][number];
type Extension = Models["choice"]["extensions"][number];

/** The models that were tried, and why one of them was chosen. */
export function ModelsTable({ models }: { readonly models: Models }): ReactNode {
  const words = useWords(...areas);
  const { say, number } = words;
  const { choice, holdout } = models;
  const four = { minimumFractionDigits: 4, maximumFractionDigits: 4 };
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const figure = (
    id: Exclude<keyof One, "model" | "converged"> | "standardError",
    value: (one: One) => number | null,
    format: Intl.NumberFormatOptions,
    more: Partial<Column<One>> = {},
  ): Column<One> => ({
    id,
    title: say(`column.${id}` as "column.rmse"),
    number: true,
    sort: true,
    value,
    cell: (one) => number(value(one), format as never),
    ...more,
  });
  const columns: readonly Column<One>[] = [
    {
      id: "model",
      title: say("column.model"),
      sort: true,
      value: ({ model }) => model,
      cell: ({ model, converged }) => {
        const name = modelName(model, words);
        const told = converged ? name : say("web.model.unsettled", { model: name });
        return model === models.model ? (
          <span className={classes.chosen}>{say("web.model.chosen", { model: told })}</span>
        ) : (
          told
        );
      },
    },
    figure("logScore", ({ logScore }) => logScore, four, { gloss: say("word.logScore.meaning") }),
    figure("behind", ({ behind }) => (behind === 0 ? null : behind), four),
    figure("standardError", ({ behind, error }) => (behind === 0 ? null : error), four),
    figure("bias", ({ bias }) => (holdout?.actual === 0 ? null : bias), {
      style: "percent",
      signDisplay: "exceptZero",
      maximumFractionDigits: 1,
    }),
    figure("rmse", ({ rmse }) => rmse, two, { gloss: say("word.mae.meaning") }),
    figure("aic", ({ aic }) => aic, two),
  ];
  return (
    <Section title={say("page.choice.heading")}>
      {choice.reasons.length > 0 ? (
        <ul className={classes.reasons}>
          {choice.reasons.map((reason) => {
            const { text, hint } = choiceReason(reason, words);
            return (
              <li key={text}>
                {text} {hint === null ? null : <span className="quiet">{hint}</span>}
              </li>
            );
          })}
        </ul>
      ) : null}
      {choice.models.length > 0 ? (
        <>
          <DataTable
            caption={say("page.choice.caption")}
            columns={columns}
            rows={choice.models}
            keyOf={({ model }) => model}
            name="models"
          />
          <p className={classes.read}>{say("page.choice.read")}</p>
        </>
      ) : (
        <p className="quiet">{say("web.model.noChoice")}</p>
      )}
      {choice.extensions.length > 0 ? <Extensions models={models} /> : null}
    </Section>
  );
}

/** What was tried on top of the model, and by how much each gained. */
function Extensions({ models: { choice, season, spend } }: { readonly models: Models }): ReactNode {
  const { say, number, percent, list, monthName } = useWords(...areas);
  const four = { minimumFractionDigits: 4, maximumFractionDigits: 4 };
  const left = choice.extensions.filter(({ kept }) => !kept);
  const told = choice.extensions.flatMap(({ name, kept }) => {
    if (!kept) return [];
    if (name === "cohorts") return [say("extension.cohorts.kept")];
    if (name === "season" && season) {
      const [most, least] = [Math.max(...season), Math.min(...season)];
      return [
        say("extension.season.kept", {
          most: monthName(season.indexOf(most) + 1),
          least: monthName(season.indexOf(least) + 1),
          up: percent(most - 1),
          down: percent(1 - least),
        }),
      ];
    }
    if (!spend?.dependence) return [];
    const change = 2 ** spend.dependence.kappa - 1;
    return [
      say("extension.dependence.kept", {
        direction: change > 0 ? "up" : "down",
        share: percent(Math.abs(change)),
      }),
    ];
  });
  const columns: readonly Column<Extension>[] = [
    { id: "extension", title: say("column.extension"), cell: ({ name }) => say(`extension.${name}`) },
    {
      id: "gain",
      title: say("column.gain"),
      number: true,
      cell: ({ gain }) => number(gain, { ...four, signDisplay: "exceptZero" }),
    },
    {
      id: "error",
      title: say("column.standardError"),
      number: true,
      cell: ({ error }) => number(error, four),
    },
    {
      id: "kept",
      title: say("column.state"),
      cell: ({ kept }) => say(kept ? "column.kept.yes" : "column.kept.no"),
    },
  ];
  return (
    <div className={classes.tried}>
      {[
        ...told,
        ...(left.length > 0
          ? [say("extension.left", { extensions: list(left.map(({ name }) => say(`extension.${name}`))) })]
          : []),
      ].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <SmallTable
        caption={say("page.extensions.heading")}
        showCaption
        columns={columns}
        rows={choice.extensions}
      />
      <p className={classes.read}>{say("page.extensions.read")}</p>
    </div>
  );
}
