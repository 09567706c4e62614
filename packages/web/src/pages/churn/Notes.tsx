import type { ReactNode } from "react";
import { Note } from "../../parts/Note.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Churn } from "./names.ts";

const fewRenewals = 20;

/** Said where next to nothing has come up for renewal. */
export function FewRenewals({ seen }: { readonly seen: number }): ReactNode {
  const { say } = useWords(...areas);
  if (seen >= fewRenewals) return null;
  return (
    <Note tone="attention" title={say("web.churn.thin")}>
      {say("churn.few", { seen })}
    </Note>
  );
}

/** On which day the answer stands, where no run says it. */
export function LastMove({ of }: { readonly of: Pick<Churn, "assumptions"> }): ReactNode {
  const { say, date } = useWords(...areas);
  const day = of.assumptions.find(({ name }) => name === "lastMove")?.value;
  return typeof day === "string" ? <Note>{say("churn.lastMove", { day: date(day) })}</Note> : null;
}

/** What speaks against the purchase model here, and what open deals say instead. */
export function Fitness({
  fitness,
  pipeline,
  currency,
  span,
}: Pick<Churn, "fitness" | "currency"> & {
  readonly pipeline: Churn["pipeline"];
  readonly span: string;
}): ReactNode {
  const { say, explain, money, moneyRange, number } = useWords(...areas);
  if (fitness === null || (fitness.fits && fitness.reasons.length === 0)) return null;
  const why = fitness.reasons.map(({ code, details }) => {
    const written = Object.entries(details).map(([name, value]): [string, string] => [
      name,
      number(value, { maximumFractionDigits: 2 }),
    ]);
    return explain("why", code, Object.fromEntries(written)).text;
  });
  return (
    <Note tone="attention" title={say(fitness.fits ? "churn.doubt" : "web.churn.unfit")}>
      {fitness.fits ? null : <p>{say("churn.unfit")}</p>}
      <ul>
        {why.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {fitness.fits ? null : pipeline === null || pipeline.open === 0 ? (
        <p>{say("churn.pipeline.none")}</p>
      ) : (
        <p>
          {say("churn.pipeline", {
            open: pipeline.open,
            amount: money(pipeline.amount, currency),
            span,
            expected: money(pipeline.expected.value, currency),
            range: moneyRange(pipeline.expected.low, pipeline.expected.high, currency),
          })}{" "}
          {say("churn.pipeline.onTop", { onTop: money(pipeline.onTop.value, currency) })}
        </p>
      )}
    </Note>
  );
}
