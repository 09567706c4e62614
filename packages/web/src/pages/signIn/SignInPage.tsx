import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState, type FormEvent, type ReactNode } from "react";
import { send, useChange } from "../../api/useChange.ts";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { begin, useSession, type Session } from "../../shell/session.ts";
import { useWords } from "../../words/useWords.tsx";
import { Doorway } from "./Doorway.tsx";
import classes from "./Doorway.module.css";
import { safeNext } from "./safeNext.ts";

/** With e-mail address and password, or with the provider that the business uses; then back to where one wanted to go. */
export function SignInPage(): ReactNode {
  const { say, explain } = useWords("signIn", "cli.errors");
  const client = useQueryClient();
  const navigate = useNavigate();
  const { session } = useSession();
  const search = useSearch({ strict: false }) as { next?: string; problem?: string };
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useChange(
    (told: { email: string; password: string }) => send<Session>("POST", "/api/session", told),
    { refresh: false },
  );
  const next = safeNext(search.next);
  const person = session?.person;
  useEffect(() => {
    if (person) void navigate({ href: next, replace: true });
  }, [person, next, navigate]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate({ email, password }, { onSuccess: (session) => begin(client, session) });
  };
  const provider = session?.signIn.openIdConnect;
  if (session?.signIn.firstStart) {
    return <Doorway title={say("web.signIn.firstStart")} text={say("web.signIn.firstStart.text")} />;
  }
  return (
    <Doorway title={say("web.signIn.title")}>
      {search.problem ? <Note tone="loss">{problemText(search.problem)}</Note> : null}
      {signIn.error ? <ProblemNote problem={signIn.error} /> : null}
      {provider ? (
        <>
          <Button component="a" variant="default" href={`${provider.url}?next=${encodeURIComponent(next)}`}>
            {say("web.signIn.with", { name: provider.name })}
          </Button>
          <p className={classes.or}>{say("web.signIn.or")}</p>
        </>
      ) : null}
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label={say("web.signIn.email")}
          type="email"
          name="email"
          autoComplete="username"
          dir="ltr"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={say("web.signIn.password")}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ "aria-label": say("web.signIn.password.show") }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={signIn.isPending}>
          {say("web.signIn.submit")}
        </Button>
      </form>
      <p className={classes.small}>{say("web.signIn.forgotten")}</p>
    </Doorway>
  );

  function problemText(code: string): string {
    const { text, hint } = explain("error", code);
    return text === code ? say("web.signIn.failed", { code }) : [text, hint].filter(Boolean).join(" ");
  }
}
