import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent, type ReactNode } from "react";
import type { Problem } from "../../api/problem.ts";
import { send, useChange } from "../../api/useChange.ts";
import { Loading } from "../../parts/Loading.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { begin, useSession, type Role, type Session } from "../../shell/session.ts";
import { useWords } from "../../words/useWords.tsx";
import { Doorway } from "./Doorway.tsx";
import classes from "./Doorway.module.css";

interface Link {
  readonly kind: "welcome" | "invitation" | "password";
  readonly email: string | null;
  readonly name: string | null;
  readonly role: Role;
}

/** Where a link leads: the first administrator's, an invitation, or one for a new password. */
export function WelcomePage(): ReactNode {
  const { say } = useWords("signIn");
  const { key = "" } = useSearch({ strict: false }) as { key?: string };
  // The token for unsafe requests must be there before the link is looked at.
  const { session } = useSession();
  const link = useQuery<Link, Problem>({
    queryKey: ["/api/welcome/look", key],
    queryFn: () => send<Link>("POST", "/api/welcome/look", { key }),
    enabled: key !== "" && session !== null,
    staleTime: Infinity,
    retry: false,
  });
  if (key === "") return <Doorway title={say("web.signIn.noKey")} text={say("web.signIn.noKey.text")} />;
  if (link.error) {
    return (
      <Doorway title={say("web.signIn.welcome.title")}>
        <ProblemNote problem={link.error} />
      </Doorway>
    );
  }
  if (!link.data) {
    return (
      <Doorway title={say("web.signIn.welcome.title")}>
        <Loading />
      </Doorway>
    );
  }
  return <Follow link={link.data} linkKey={key} />;
}

function Follow({ link, linkKey }: { readonly link: Link; readonly linkKey: string }): ReactNode {
  const { say, language } = useWords("signIn");
  const client = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState(link.name ?? "");
  const [email, setEmail] = useState(link.email ?? "");
  const [password, setPassword] = useState("");
  const follow = useChange((told: object) => send<Session>("POST", "/api/welcome", told), { refresh: false });
  const kind = link.kind === "password" ? "newPassword" : link.kind;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    follow.mutate(
      {
        key: linkKey,
        password,
        language,
        ...(link.kind === "password" ? {} : { name }),
        ...(link.email === null ? { email } : {}),
      },
      {
        onSuccess: (session) => {
          begin(client, session);
          void navigate({ to: "/", replace: true });
        },
      },
    );
  };
  return (
    <Doorway
      title={say(`web.signIn.${kind}.title`)}
      text={say(`web.signIn.${kind}.text`, { email: link.email ?? "" })}
    >
      {follow.error ? <ProblemNote problem={follow.error} /> : null}
      <form className={classes.form} onSubmit={submit}>
        {link.kind === "password" ? null : (
          <TextInput
            label={say("web.signIn.name")}
            name="name"
            autoComplete="name"
            required
            withAsterisk={false}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        {link.email === null ? (
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
        ) : (
          <input type="hidden" name="email" autoComplete="username" value={link.email} readOnly />
        )}
        <PasswordInput
          label={say("web.signIn.password")}
          description={say("web.signIn.password.rule")}
          name="password"
          autoComplete="new-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ "aria-label": say("web.signIn.password.show") }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={follow.isPending}>
          {say(link.kind === "password" ? "web.signIn.newPassword.submit" : "web.signIn.welcome.submit")}
        </Button>
      </form>
    </Doorway>
  );
}
