import { Drawer } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Facts } from "../../parts/Facts.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Improve, Subject } from "./answers.ts";
import { areas, subjectLabel } from "./improveWords.ts";
import classes from "./ImprovePage.module.css";

/** What stands behind one bar: whom it touches, what was compared with what, and what that cannot tell. */
export function SubjectDrawer({
  improve,
  subject,
  onClose,
}: {
  readonly improve: Improve;
  readonly subject: Subject | null;
  readonly onClose: () => void;
}): ReactNode {
  const speaker = useWords(...areas);
  return (
    <Drawer.Root opened={subject !== null} onClose={onClose} position="right" size="lg">
      <Drawer.Overlay />
      {subject ? (
        <Drawer.Content aria-label={subjectLabel(subject, speaker)}>
          <Drawer.Body className={classes.drawer}>
            <div className={classes.head}>
              <h2>{subjectLabel(subject, speaker)}</h2>
              <Drawer.CloseButton aria-label={speaker.say("web.improve.close")} />
            </div>
            <Behind improve={improve} subject={subject} />
          </Drawer.Body>
        </Drawer.Content>
      ) : null}
    </Drawer.Root>
  );
}

function Behind({ improve, subject }: { readonly improve: Improve; readonly subject: Subject }): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, moneyRange, number, date, percent } = speaker;
  const { currency, horizonDays, yearFrom } = improve;
  const { touched, n, comparison, value, measured, effect, atStake, evidence, shared, enough } = subject;
  const cents = { cents: true };
  return (
    <div className={classes.behind}>
      <p>
        {say("web.improve.behind.touched", {
          customers: touched.customers,
          times: touched.times,
          from: date(yearFrom),
        })}
      </p>
      {value ? (
        <Facts
          facts={(["actual", "expected", "promised"] as const).map((id) => ({
            name: say(`web.improve.column.${id}`),
            value: money(value[id], currency, cents),
            more: say(`web.improve.column.${id}.gloss`),
          }))}
        />
      ) : null}
      <p>
        {say("web.improve.behind.compared", {
          n,
          comparison: number(comparison),
          days: horizonDays,
        })}
      </p>
      {measured ? (
        <p>
          {say("web.improve.behind.measured", {
            measured: money(measured.value, currency, cents),
            range: moneyRange(measured.low, measured.high, currency),
          })}
        </p>
      ) : null}
      <p>
        {say("web.improve.behind.drawn", {
          effect: money(effect.value, currency, cents),
          range: moneyRange(effect.low, effect.high, currency),
        })}
      </p>
      <p>
        {say("web.improve.behind.stake", {
          stake: money(atStake.value, currency),
          range: moneyRange(atStake.low, atStake.high, currency),
        })}
      </p>
      {enough ? null : <p>{say("web.improve.behind.few")}</p>}
      {shared ? (
        <p>
          {say("web.improve.behind.shared", {
            share: percent(shared.share),
            other: subjectLabel(shared, speaker),
          })}
        </p>
      ) : null}
      <p>
        {say(`web.improve.behind.${evidence}`)}{" "}
        {evidence === "association" ? (
          <Link to="/experiments">{say("web.improve.behind.experiments")}</Link>
        ) : null}
      </p>
    </div>
  );
}
