import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { send, useChange } from "../../api/useChange.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Section } from "../../parts/Section.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { useSession } from "../../shell/session.ts";
import { useWords } from "../../words/useWords.tsx";
import { browserOf } from "./browserOf.ts";
import classes from "./SettingsPage.module.css";

type OpenSession = Answer<"/api/sessions">["items"][number];

/** One's own name, password and the browsers in which one is signed in. */
export function Account(): ReactNode {
  const { say } = useWords("people");
  const { session } = useSession();
  const person = session?.person;
  if (!person) return null;
  return (
    <>
      <Section
        title={say("web.people.account")}
        text={say("web.people.account.text", {
          email: person.email,
          role: say(`web.people.role.${person.role}`),
        })}
      >
        <Name name={person.name} />
      </Section>
      <Section title={say("web.people.password")}>
        {person.hasPassword ? (
          <Password email={person.email} />
        ) : (
          <p className={classes.help}>{say("web.people.password.none")}</p>
        )}
      </Section>
      <Sessions />
    </>
  );
}

function Name({ name: before }: { readonly name: string }): ReactNode {
  const { say } = useWords("people");
  const [name, setName] = useState(before);
  const save = useChange((next: string) => send("PATCH", "/api/session", { name: next }));
  return (
    <form
      className={classes.narrow}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(name);
      }}
    >
      {save.error ? <ProblemNote problem={save.error} /> : null}
      <TextInput
        label={say("web.people.name")}
        value={name}
        required
        maxLength={100}
        autoComplete="name"
        onChange={(event) => {
          save.reset();
          setName(event.currentTarget.value);
        }}
      />
      <div className={classes.buttons}>
        <Button
          type="submit"
          variant="default"
          disabled={name === before || name.trim() === ""}
          loading={save.isPending}
        >
          {say("web.people.save")}
        </Button>
        {save.isSuccess ? <span role="status">{say("web.people.saved")}</span> : null}
      </div>
    </form>
  );
}

function Password({ email }: { readonly email: string }): ReactNode {
  const { say } = useWords("people");
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const change = useChange(() => send("POST", "/api/session/password", { current, password }));
  return (
    <form
      className={classes.narrow}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(undefined, {
          onSuccess: () => {
            setCurrent("");
            setPassword("");
          },
        });
      }}
    >
      {change.error ? <ProblemNote problem={change.error} /> : null}
      {change.isSuccess ? <Note tone="gain" live title={say("web.people.password.changed")} /> : null}
      {/* So that a password manager knows whose it is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordInput
        label={say("web.people.password.current")}
        autoComplete="current-password"
        required
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <PasswordInput
        label={say("web.people.password.new")}
        description={say("web.people.password.rule")}
        autoComplete="new-password"
        required
        minLength={12}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <div>
        <Button
          type="submit"
          variant="default"
          disabled={current === "" || password === ""}
          loading={change.isPending}
        >
          {say("web.people.password.change")}
        </Button>
      </div>
    </form>
  );
}

/** Where one is signed in, and the way out of each. */
function Sessions(): ReactNode {
  const words = useWords("people");
  const { say, date } = words;
  const sessions = useAnswer("/api/sessions");
  const end = useChange((id: string | null) =>
    send("DELETE", id === null ? "/api/sessions" : `/api/sessions/${encodeURIComponent(id)}`),
  );
  const named = ({ userAgent }: OpenSession): string => {
    const { browser, system } = browserOf(userAgent ?? "");
    return browser === null
      ? say("web.people.sessions.unknown")
      : system === null
        ? browser
        : say("web.people.sessions.browser", { browser, system });
  };
  return (
    <Section
      title={say("web.people.sessions")}
      actions={
        <Button
          variant="default"
          size="xs"
          disabled={(sessions.data?.answer.items.length ?? 0) < 2}
          onClick={() => end.mutate(null)}
        >
          {say("web.people.sessions.endOthers")}
        </Button>
      }
    >
      {end.error ? <ProblemNote problem={end.error} /> : null}
      {end.isSuccess ? (
        <Note
          tone="gain"
          live
          title={say(
            end.variables === null ? "web.people.sessions.endedOthers" : "web.people.sessions.ended",
          )}
        />
      ) : null}
      <Asked of={sessions}>
        {({ items }) => (
          <SmallTable
            caption={say("web.people.sessions.caption")}
            columns={[
              { id: "browser", title: say("web.people.column.browser"), cell: named },
              {
                id: "lastSeen",
                title: say("web.people.column.lastSeen"),
                cell: (one: OpenSession) =>
                  one.current ? say("web.people.sessions.current") : date(one.lastSeenAt.slice(0, 10)),
              },
              {
                id: "since",
                title: say("web.people.column.since"),
                number: true,
                cell: (one: OpenSession) => date(one.createdAt.slice(0, 10)),
              },
              {
                id: "do",
                title: say("web.people.column.do"),
                number: true,
                cell: (one: OpenSession) =>
                  one.current ? null : (
                    <Button
                      variant="default"
                      size="xs"
                      aria-label={say("web.people.sessions.end.of", { browser: named(one) })}
                      onClick={() => end.mutate(one.id)}
                    >
                      {say("web.people.sessions.end")}
                    </Button>
                  ),
              },
            ]}
            rows={items}
          />
        )}
      </Asked>
    </Section>
  );
}
