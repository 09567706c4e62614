import { Link, useParams } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { Bars } from "../../charts/Bars.tsx";
import { Asked } from "../../parts/Asked.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Note } from "../../parts/Note.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Section } from "../../parts/Section.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { notKnown } from "../../words/notKnown.ts";
import { useWords } from "../../words/useWords.tsx";
import { runSteps } from "./progress.ts";
import { spanOf } from "./spanOf.ts";
import classes from "./RunsPage.module.css";

type Run = Answer<"/api/runs/{id}">;

/** One run: what it found, what it rests on, and what to look at. */
export function RunPage(): ReactNode {
  const { id } = useParams({ strict: false }) as { id: string };
  const { say } = useWords("runs");
  const run = useAnswer("/api/runs/{id}", { parameters: { id } });
  return (
    <Screen
      title={say("web.runs.one.title", { run: id })}
      opening={run.data ? <Opening run={run.data.answer} /> : undefined}
      actions={
        <Link to="/runs" className={classes.back}>
          {say("web.runs.one.all")}
        </Link>
      }
    >
      <Asked of={run}>
        {(answer) => (
          <>
            <About run={answer} />
            <Warnings run={answer} />
            <TimeSpent run={answer} />
            <Parameters run={answer} />
            <Basis run={answer} />
          </>
        )}
      </Asked>
    </Screen>
  );
}

function Opening({ run }: { readonly run: Run }): ReactNode {
  const { say, money, moneyRange } = useWords("runs");
  const { clv, low, high } = run.total;
  const told = { customers: run.customers, orders: run.orders };
  if (clv === null || low === null || high === null) return say("web.runs.one.opening.noMoney", told);
  return say("web.runs.one.opening", {
    ...told,
    days: Math.round(run.horizonDays),
    value: money(clv, run.currency, { compact: true }),
    range: moneyRange(low, high, run.currency, { compact: true }),
  });
}

function useModelName(): (model: string) => string {
  const words = useWords("cli.models");
  return (model) => {
    const key = `model.${model}`;
    return words.knows(key) ? words.say(key) : model;
  };
}

function About({ run }: { readonly run: Run }): ReactNode {
  const { say, date, number } = useWords("runs");
  const modelName = useModelName();
  const seconds = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000;
  const { rows, kept, merged, refused } = run.quality;
  return (
    <Facts
      facts={[
        { name: say("web.runs.one.asOf"), value: date(run.asOf) },
        {
          name: say("web.runs.one.started"),
          value: date(run.startedAt),
          more: say("web.runs.seconds", { seconds: number(seconds, { maximumFractionDigits: 1 }) }),
        },
        { name: say("web.runs.one.dataset"), value: run.dataset },
        { name: say("web.runs.one.model"), value: modelName(run.model) },
        {
          name: say("web.runs.one.rows"),
          value: number(rows),
          more: say("web.runs.one.rows.more", { kept, merged, refused }),
        },
      ]}
    />
  );
}

function Warnings({ run: { warnings } }: { readonly run: Run }): ReactNode {
  const words = useWords("runs", "cli.warnings", "hints");
  const { say } = words;
  return (
    <Section title={say("web.runs.one.warnings")}>
      {warnings.length === 0 ? (
        <p className="quiet">{say("web.runs.one.noWarnings")}</p>
      ) : (
        <div className={classes.warnings}>
          {warnings.map((one, at) => {
            const { text, hint } = notKnown(one, words);
            return (
              <Note key={`${one.code} ${at}`} tone="attention">
                {text} {hint ? <span className="quiet">{hint}</span> : null}
              </Note>
            );
          })}
        </div>
      )}
    </Section>
  );
}

function TimeSpent({ run: { seconds } }: { readonly run: Run }): ReactNode {
  const { say, number } = useWords("runs", "cli.steps");
  const rows = useMemo(
    () =>
      runSteps.flatMap((step) =>
        seconds[step] === undefined ? [] : [{ label: say(`step.${step}`), value: seconds[step] }],
      ),
    [seconds, say],
  );
  const write = useMemo(
    () => (value: number) =>
      say("web.runs.seconds", { seconds: number(value, { maximumFractionDigits: value < 10 ? 2 : 0 }) }),
    [say, number],
  );
  return (
    <Picture
      title={say("web.runs.one.time")}
      unit={say("web.runs.one.time.unit")}
      description={say("web.runs.one.time.description")}
      table={{
        columns: [
          { id: "step", title: say("web.runs.one.time.step"), cell: ({ label }) => label },
          {
            id: "seconds",
            title: say("web.runs.one.time.seconds"),
            number: true,
            cell: ({ value }) => write(value),
            value: ({ value }) => value,
          },
        ],
        rows,
      }}
    >
      <Bars bars={rows} write={write} name={say("web.runs.one.time.seconds")} tone="past" />
    </Picture>
  );
}

function Parameters({ run: { params, standardErrors } }: { readonly run: Run }): ReactNode {
  const { say, number } = useWords("runs");
  const write = (value: number | null | undefined): string =>
    number(value ?? null, { maximumSignificantDigits: 4 });
  return (
    <Section title={say("web.runs.one.parameters")}>
      <SmallTable
        caption={say("web.runs.one.parameters.caption")}
        columns={[
          { id: "name", title: say("web.runs.one.parameter"), cell: ([name]) => name },
          {
            id: "value",
            title: say("web.runs.one.estimate"),
            number: true,
            cell: ([, value]) => write(value),
          },
          {
            id: "error",
            title: say("web.runs.one.error"),
            number: true,
            cell: ([name]) => write(standardErrors[name]),
          },
        ]}
        rows={Object.entries(params)}
      />
    </Section>
  );
}

function Basis({ run: { assumptions, currency } }: { readonly run: Run }): ReactNode {
  const { say, money, percent } = useWords("runs", "cli.names");
  const span = (told: string): string => {
    const { count, unit } = spanOf(told);
    return unit === null ? told : say(`span.${unit}`, { count });
  };
  const worded = ({ name, value }: Run["assumptions"][number]): string => {
    if (value === null) {
      return say(
        name === "margin"
          ? "web.runs.assumption.margin.unknown"
          : "web.runs.assumption.acquisitionCost.unknown",
      );
    }
    const written =
      name === "horizon"
        ? span(String(value))
        : typeof value === "string"
          ? value
          : name === "acquisitionCost"
            ? money(value, currency)
            : percent(value);
    return say(`web.runs.assumption.${name}`, { value: written });
  };
  return <RestsOn assumptions={assumptions.map((one) => ({ text: worded(one), source: one.source }))} />;
}
