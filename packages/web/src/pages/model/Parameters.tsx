import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { Section } from "../../parts/Section.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./ModelPage.module.css";
import { areas, modelName, parameterMeaning, type Models } from "./names.ts";

interface Parameter {
  readonly name: string;
  readonly value: number;
  readonly error: number | null;
  readonly meaning: string;
}

/** The parameters of both models, how sure each is, and what it is. */
export function Parameters({ models }: { readonly models: Models }): ReactNode {
  const words = useWords(...areas);
  const { say, number } = words;
  const { model, params, standardErrors, spend, unit } = models;
  const exact = { maximumSignificantDigits: 5 };
  const columns: readonly Column<Parameter>[] = [
    {
      id: "name",
      title: say("column.parameter"),
      cell: ({ name }) => <span className={classes.letter}>{name}</span>,
    },
    { id: "value", title: say("column.estimate"), number: true, cell: ({ value }) => number(value, exact) },
    {
      id: "error",
      title: say("column.standardError"),
      number: true,
      cell: ({ error }) => number(error, { maximumSignificantDigits: 3 }),
    },
    { id: "meaning", title: say("column.meaningOf"), cell: ({ meaning }) => meaning },
  ];
  const bought = Object.entries(params).map(([name, value]) => ({
    name,
    value,
    error: standardErrors[name] ?? null,
    meaning: parameterMeaning(model, name, words),
  }));
  const spent = Object.entries(spend?.params ?? {}).map(([name, value], at) => ({
    name,
    value,
    error: rootOf(spend?.covariance?.[at]?.[at]),
    meaning: parameterMeaning("gamma-gamma", name, words),
  }));
  const { logLikelihood, aic, bic } = models;
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return (
    <Section
      title={say("web.model.parameters")}
      text={[
        say("page.model.sentence", {
          model: modelName(model, words),
          states: models.states,
          customers: models.customers,
        }),
        ...(spend ? [say("page.model.spend", { model: modelName(spend.model, words) })] : []),
        ...(models.converged ? [] : [say("page.model.unconverged")]),
      ].join(" ")}
    >
      <div className={classes.pair}>
        <div>
          <SmallTable
            caption={say("web.model.parameters.of", { model: modelName(model, words) })}
            showCaption
            columns={columns}
            rows={bought}
          />
          <p className={classes.read}>
            {say("web.model.parameters.read", {
              unit,
              logLikelihood: number(logLikelihood, two),
              aic: number(aic, two),
              bic: number(bic, two),
            })}
          </p>
        </div>
        {spent.length > 0 ? (
          <div>
            <SmallTable
              caption={say("web.model.parameters.of", { model: modelName(spend!.model, words) })}
              showCaption
              columns={columns}
              rows={spent}
            />
            <Correlation spend={spend!} />
          </div>
        ) : null}
      </div>
    </Section>
  );
}

/** Whether spending and frequency go together, which the model of spending takes them not to. */
function Correlation({ spend }: { readonly spend: NonNullable<Models["spend"]> }): ReactNode {
  const { say, number } = useWords(...areas);
  if (spend.correlation === null) return null;
  const { pearson, pearsonP, spearman, spearmanP } = spend.correlation;
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const chance = (p: number): string =>
    p < 0.001 ? `< ${number(0.001)}` : number(p, { maximumSignificantDigits: 2 });
  return (
    <p className={classes.read}>
      {say("extension.correlation", {
        together: Math.min(pearsonP, spearmanP) < 0.05 ? "yes" : "no",
        pearson: number(pearson, two),
        pearsonP: chance(pearsonP),
        spearman: number(spearman, two),
        spearmanP: chance(spearmanP),
      })}
    </p>
  );
}

/** Of a variance; null of none, as that of a parameter which was not fitted. */
function rootOf(variance: number | undefined): number | null {
  return variance !== undefined && variance > 0 ? Math.sqrt(variance) : null;
}
