import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { Note } from "../../parts/Note.tsx";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Section } from "../../parts/Section.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { useMay } from "../../shell/session.ts";
import { flag, useAddress } from "../../shell/useAddress.ts";
import { actionName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import { Draw } from "./Draw.tsx";
import classes from "./Experiments.module.css";
import {
  areas,
  basisOf,
  experimentDocs,
  gained,
  stateOf,
  type ExperimentPage as Page,
  type Reading,
} from "./experimentWords.ts";
import { Keep } from "./Keep.tsx";
import { ReadingPart } from "./ReadingPart.tsx";
import { Sight } from "./Sight.tsx";

const settings = { made: flag() };

/** One test: what it offers, who is in which arm, and what it says. */
export function ExperimentPage(): ReactNode {
  const { say } = useWords(...areas);
  const { name } = useParams({ strict: false }) as { name: string };
  const [{ made }] = useAddress(settings);
  const page = useAnswer("/api/experiments/{name}", { parameters: { name }, keep: false });
  return (
    <Screen
      title={name}
      opening={page.data ? <Opening page={page.data.answer} /> : undefined}
      actions={<Link to="/experiments">{say("web.experiments.one.back")}</Link>}
    >
      <Asked of={page}>
        {(answer) => (
          <div className={classes.view}>
            {made && answer.experiment.state === "planned" ? (
              <Note live>{say("web.experiments.made", { name })}</Note>
            ) : null}
            <Standing page={answer} />
            <Body page={answer} />
          </div>
        )}
      </Asked>
    </Screen>
  );
}

function Opening({ page }: { readonly page: Page }): ReactNode {
  const speaker = useWords(...areas);
  const { say } = speaker;
  const { experiment, plan, reading } = page;
  const told = { name: experiment.name, treatment: actionName(experiment.treatment, speaker) };
  if (reading) return <ReadingOpening reading={reading} />;
  if (plan) return say("web.experiments.one.opening.planned", { ...told, ...plan.arms });
  return say(
    experiment.state === "planned"
      ? "web.experiments.one.opening.plain"
      : "web.experiments.one.opening.unread",
    told,
  );
}

/** What the test says, with what it brought as a figure that explains itself. */
function ReadingOpening({ reading }: { readonly reading: Reading }): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, moneyRange, number, percent, date } = speaker;
  const { total, currency, arms, ratio, verdict } = reading;
  const nothing = verdict === "early" && arms.treated.orders + arms.holdout.orders === 0;
  const text = say(nothing ? "experiment.read.early.nothing" : `experiment.read.${verdict}`, {
    name: reading.name,
    treatment: actionName(reading.treatment, speaker),
    days: reading.days,
    left: reading.daysLeft,
    ends: date(reading.ends),
    net: slot("net"),
    range: moneyRange(total.net.low, total.net.high, currency),
    treated: arms.treated.customers,
    holdout: arms.holdout.customers,
    share: percent(ratio.share),
    p: number(ratio.p, { maximumSignificantDigits: 1, maximumFractionDigits: 20 }),
  });
  return (
    <Sentence
      text={text}
      parts={{
        net: (
          <Figure
            explain={{
              meaning: say("web.experiments.net.meaning"),
              formula: say("web.experiments.net.formula"),
              inputs: [
                { name: say("web.experiments.input.margin"), value: money(total.margin.value, currency) },
                { name: say("web.experiments.input.contact"), value: money(total.contact, currency) },
                { name: say("web.experiments.input.incentive"), value: money(total.incentive, currency) },
              ],
              interval: {
                low: money(total.net.low, currency),
                high: money(total.net.high, currency),
              },
              docs: experimentDocs,
            }}
          >
            {gained(total.net.value, currency, speaker)}
          </Figure>
        ),
      }}
    />
  );
}

function Standing({ page }: { readonly page: Page }): ReactNode {
  const speaker = useWords(...areas);
  const { say, number, date } = speaker;
  const { experiment, assignment, plan, days } = page;
  const arms = assignment?.arms ?? plan?.arms;
  return (
    <Facts
      facts={[
        { name: say("web.experiments.one.state"), value: stateOf(experiment, speaker) },
        {
          name: say("web.experiments.one.treatment"),
          value: actionName(experiment.treatment, speaker),
        },
        {
          name: say("web.experiments.one.customers"),
          value: number(experiment.customers),
          more: arms ? say("web.experiments.one.arms", arms) : undefined,
        },
        { name: say("web.experiments.one.days"), value: number(days) },
        ...(assignment
          ? [
              {
                name: say("web.experiments.one.assigned"),
                value: date(assignment.assignedAt.from),
              },
              { name: say("web.experiments.one.ends"), value: date(assignment.ends) },
            ]
          : []),
      ]}
    />
  );
}

function Body({ page }: { readonly page: Page }): ReactNode {
  const speaker = useWords(...areas);
  const { say, date, money } = speaker;
  const may = useMay("analyst");
  const { experiment, plan, assignment, reading } = page;
  const { name, state } = experiment;
  if (!assignment)
    return (
      <>
        {may ? <Draw name={name} /> : null}
        {plan ? (
          <>
            <Section title={say("experiment.new.sight")}>
              <Sight plan={plan} />
            </Section>
            <RestsOn {...basisOf(plan, plan.currency, speaker)} />
          </>
        ) : null}
      </>
    );
  const { arms, expected, days, strata, seed, source, model, currency } = assignment;
  const told = [
    say("experiment.assign.opening", { ...arms, treatment: actionName(assignment.treatment, speaker) }),
    ...(source === "stored" ? [] : [say(`experiment.assign.${source}`, { strata, seed })]),
    ...(expected === null
      ? []
      : [
          say("experiment.assign.expected", {
            days,
            day: date(assignment.assignedAt.from),
            model: speaker.knows(`model.${model}`) ? say(`model.${model}` as "model.bg-nbd") : (model ?? "–"),
            treated: money(expected.treated, currency),
            holdout: money(expected.holdout, currency),
          }),
        ]),
    say("experiment.assign.ends", { ends: date(assignment.ends), days }),
  ];
  const missing = basisOf({ assumptions: [], missing: assignment.missing }, currency, speaker).missing ?? [];
  const basis = reading ? basisOf(reading, reading.currency, speaker) : null;
  return (
    <>
      {state === "read" && experiment.reading ? (
        <Note>{say("web.experiments.read.again", { until: date(experiment.reading.until) })}</Note>
      ) : null}
      {state === "over" && may && reading ? <Keep name={name} /> : null}
      {reading ? <ReadingPart reading={reading} kept={state === "read"} /> : null}
      <Section
        title={say("web.experiments.arms")}
        actions={
          may ? (
            <a
              href={`/api/exports/assignments.csv?name=${encodeURIComponent(name)}`}
              download={`${name}.csv`}
            >
              {say("web.experiments.download")}
            </a>
          ) : null
        }
      >
        <p>{told.join(" ")}</p>
        {state === "running" ? <p className="quiet">{say("web.experiments.next")}</p> : null}
      </Section>
      {basis || missing.length > 0 ? (
        <RestsOn assumptions={basis?.assumptions ?? []} missing={[...(basis?.missing ?? []), ...missing]} />
      ) : null}
    </>
  );
}
