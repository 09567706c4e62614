import { reasonText } from "@keepworth/locales/web";
import { Button, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { send, useChange } from "../../api/useChange.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Section } from "../../parts/Section.tsx";
import { useMay } from "../../shell/session.ts";
import { actionName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Customer } from "./CustomerPage.tsx";
import classes from "./CustomerPage.module.css";

type Actions = Answer<"/api/customers/{id}/actions">;
type State = "done" | "skipped";

interface Marked {
  readonly action: string;
  readonly state: State;
  readonly restDays: number;
}

/** The action of this week's list, with what it gains; analysts say that it was done, or skip it. */
export function NextAction({ answer: { customer } }: { readonly answer: Customer }): ReactNode {
  const words = useWords("customer", "cli.actions", "cli.segmentNames", "cli.segments");
  const { say, date } = words;
  const { customerId: id } = customer;
  const actions = useAnswer("/api/customers/{id}/actions", { parameters: { id }, keep: false });
  const may = useMay("analyst");
  const mark = useChange((told: { action: string; state: State; note?: string }) =>
    send<Marked>("POST", "/api/actions", { customer: id, ...told }),
  );
  const done = mark.data;
  return (
    <Section title={say("web.customer.do")}>
      <Asked of={actions} loading={<Loading />}>
        {(told) => (
          <div className={classes.stack}>
            {done ? (
              <Note
                tone="gain"
                live
                action={
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    loading={mark.isPending}
                    onClick={() =>
                      mark.mutate({ action: done.action, state: done.state === "done" ? "skipped" : "done" })
                    }
                  >
                    {say("web.customer.do.correct", { state: done.state })}
                  </Button>
                }
              >
                {say("actions.marked", {
                  state: done.state,
                  action: actionName(done.action, words),
                  customer: id,
                  days: done.restDays,
                })}
              </Note>
            ) : null}
            {mark.error ? <ProblemNote problem={mark.error} onRetry={() => mark.reset()} /> : null}
            {told.action ? (
              <Listed
                key={told.action.action}
                row={told.action}
                onMark={
                  may ? (state, note) => mark.mutate({ action: told.action!.action, state, ...note }) : null
                }
                working={mark.isPending}
              />
            ) : (
              <p>{say("web.customer.do.none")}</p>
            )}
            {told.marked
              .filter(({ action }) => action !== done?.action)
              .map(({ action, state, day, note }) => (
                <p key={action} className={classes.before}>
                  {say("web.customer.do.before", {
                    action: actionName(action, words),
                    state,
                    day: date(day),
                    note: note ?? "none",
                  })}
                </p>
              ))}
          </div>
        )}
      </Asked>
    </Section>
  );
}

function Listed({
  row: { action, reason, gain, cost, deadline, currency, also },
  onMark,
  working,
}: {
  readonly row: NonNullable<Actions["action"]>;
  readonly onMark: ((state: State, note: { note?: string }) => void) | null;
  readonly working: boolean;
}): ReactNode {
  const words = useWords("customer", "cli.actions", "cli.segmentNames", "cli.segments");
  const { say, money, moneyRange, date, list } = words;
  const [note, setNote] = useState("");
  const told = note.trim() === "" ? {} : { note: note.trim() };
  return (
    <>
      <div>
        <p className={classes.action}>{actionName(action, words)}</p>
        <p>{reasonText(reason, currency, words)}</p>
      </div>
      <p>
        {say("web.customer.do.gain", {
          gain: money(gain.value, currency),
          range: moneyRange(gain.low, gain.high, currency),
          cost: money(cost, currency),
          day: date(deadline),
        })}{" "}
        {also.length > 0 ? (
          <span className="quiet">
            {say("web.customer.do.also", {
              list: list(also.map((other) => actionName(other.action, words))),
            })}
          </span>
        ) : null}
      </p>
      {onMark ? (
        <div className={classes.buttons}>
          <TextInput
            className={classes.note!}
            size="xs"
            label={say("web.customer.do.note")}
            maxLength={1000}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <Button
            size="xs"
            leftSection={<Icon name="check" size={14} />}
            loading={working}
            onClick={() => onMark("done", told)}
          >
            {say("web.customer.do.done")}
          </Button>
          <Button size="xs" variant="default" disabled={working} onClick={() => onMark("skipped", told)}>
            {say("web.customer.do.skip")}
          </Button>
        </div>
      ) : null}
    </>
  );
}
