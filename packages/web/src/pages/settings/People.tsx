import { Button, Select, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { send, useChange } from "../../api/useChange.ts";
import { Asked } from "../../parts/Asked.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Section } from "../../parts/Section.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { useSession, type Role } from "../../shell/session.ts";
import { useWords } from "../../words/useWords.tsx";
import { Secret } from "./Secret.tsx";
import classes from "./SettingsPage.module.css";
import { Sure } from "./Sure.tsx";

type AccountRow = Answer<"/api/accounts">["items"][number];
type Invitation = Answer<"/api/invitations">["items"][number];
interface Link {
  readonly kind: "welcome" | "invitation" | "password";
  readonly link: string;
  readonly email: string | null;
  readonly expiresAt: string;
}

const roles = ["viewer", "analyst", "administrator"] as const;

/** Who may sign in and what they may do, and links for those who are to come. */
export function People(): ReactNode {
  const [link, setLink] = useState<Link | null>(null);
  const { say, date } = useWords("people");
  return (
    <>
      {link ? (
        <Secret
          title={say(link.kind === "password" ? "web.people.link.password" : "web.people.link.invitation", {
            email: link.email ?? "",
          })}
          text={say("web.people.link.once", { until: date(link.expiresAt.slice(0, 10)) })}
          secret={link.link}
          onDone={() => setLink(null)}
        />
      ) : null}
      <Accounts onLink={setLink} />
      <Invite onLink={setLink} />
      <Invitations />
    </>
  );
}

interface Change {
  readonly account: AccountRow;
  readonly role?: Role;
  readonly disabled?: boolean;
}

function Accounts({ onLink }: { readonly onLink: (link: Link) => void }): ReactNode {
  const { say, date, number } = useWords("people");
  const { session } = useSession();
  const accounts = useAnswer("/api/accounts");
  const change = useChange(({ account, ...rest }: Change) =>
    send<AccountRow>("PATCH", `/api/accounts/${encodeURIComponent(account.id)}`, rest),
  );
  const makeLink = useChange((account: AccountRow) =>
    send<Link>("POST", `/api/accounts/${encodeURIComponent(account.id)}/password-link`),
  );
  const mine = session?.person?.id;
  const told = change.isSuccess && change.variables ? change.variables : null;
  const problem = change.error ?? makeLink.error;
  const columns: readonly Column<AccountRow>[] = [
    {
      id: "name",
      title: say("web.people.column.name"),
      sort: true,
      value: ({ name }) => name,
      cell: ({ id, name }) => (id === mine ? say("web.people.people.you", { name }) : name),
    },
    { id: "email", title: say("web.people.column.email"), sort: true, cell: ({ email }) => email },
    {
      id: "role",
      title: say("web.people.column.role"),
      sort: true,
      value: ({ role }) => role,
      cell: (account) => (
        <Select
          aria-label={say("web.people.people.role.of", { name: account.name })}
          size="xs"
          w={140}
          data={roles.map((value) => ({ value, label: say(`web.people.role.${value}`) }))}
          value={account.role}
          allowDeselect={false}
          disabled={account.disabledAt !== null}
          onChange={(role) => role && change.mutate({ account, role: role as Role })}
        />
      ),
    },
    {
      id: "signIn",
      title: say("web.people.column.signIn"),
      cell: ({ hasPassword, hasOpenIdConnect }) =>
        [
          ...(hasPassword ? [say("web.people.people.signsIn.password")] : []),
          ...(hasOpenIdConnect ? [say("web.people.people.signsIn.provider")] : []),
        ].join(", ") || say("web.people.people.signsIn.nothing"),
    },
    {
      id: "lastSeen",
      title: say("web.people.column.lastSeen"),
      sort: true,
      number: true,
      value: ({ lastSeenAt }) => lastSeenAt,
      cell: ({ lastSeenAt }) =>
        lastSeenAt === null ? say("web.people.never") : date(lastSeenAt.slice(0, 10)),
    },
    {
      id: "sessions",
      title: say("web.people.column.sessions"),
      number: true,
      hidden: true,
      cell: ({ sessions }) => number(sessions),
      value: ({ sessions }) => sessions,
    },
    {
      id: "tokens",
      title: say("web.people.column.tokens"),
      number: true,
      hidden: true,
      cell: ({ tokens }) => number(tokens),
      value: ({ tokens }) => tokens,
    },
    {
      id: "state",
      title: say("web.people.column.state"),
      cell: ({ disabledAt }) =>
        disabledAt === null
          ? say("web.people.people.state.active")
          : say("web.people.people.state.disabled", { day: date(disabledAt.slice(0, 10)) }),
    },
    {
      id: "do",
      title: say("web.people.column.do"),
      number: true,
      value: () => null,
      cell: (account) => (
        <span className={classes.actions}>
          <Button
            variant="default"
            size="xs"
            disabled={account.disabledAt !== null}
            aria-label={say("web.people.people.passwordLink.of", { name: account.name })}
            onClick={() => makeLink.mutate(account, { onSuccess: onLink })}
          >
            {say("web.people.people.passwordLink")}
          </Button>
          {account.disabledAt === null ? (
            <Sure
              label={say("web.people.people.disable")}
              name={say("web.people.people.disable.of", { name: account.name })}
              text={say("web.people.people.disable.sure", { name: account.name })}
              disabled={account.id === mine}
              onSure={() => change.mutate({ account, disabled: true })}
            />
          ) : (
            <Button
              variant="default"
              size="xs"
              aria-label={say("web.people.people.enable.of", { name: account.name })}
              onClick={() => change.mutate({ account, disabled: false })}
            >
              {say("web.people.people.enable")}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <Section title={say("web.people.people")} text={say("web.people.people.text")}>
      {problem ? <ProblemNote problem={problem} /> : null}
      {told ? (
        <Note
          tone="gain"
          live
          title={
            told.role
              ? say("web.people.people.changed.role", {
                  name: told.account.name,
                  role: say(`web.people.role.${told.role}`),
                })
              : say(
                  told.disabled ? "web.people.people.changed.disabled" : "web.people.people.changed.enabled",
                  { name: told.account.name },
                )
          }
        />
      ) : null}
      <Asked of={accounts}>
        {({ items }) => (
          <DataTable
            caption={say("web.people.people.caption")}
            columns={columns}
            rows={items}
            keyOf={({ id }) => id}
            name="people"
          />
        )}
      </Asked>
    </Section>
  );
}

function Invite({ onLink }: { readonly onLink: (link: Link) => void }): ReactNode {
  const { say } = useWords("people");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("viewer");
  const invite = useChange(() => send<Link>("POST", "/api/invitations", { email, role }));
  return (
    <Section title={say("web.people.invite")} text={say("web.people.invite.text")}>
      {invite.error ? <ProblemNote problem={invite.error} /> : null}
      <form
        className={classes.line}
        onSubmit={(event) => {
          event.preventDefault();
          invite.mutate(undefined, {
            onSuccess: (made) => {
              setEmail("");
              onLink(made);
              globalThis.scrollTo({ top: 0 });
            },
          });
        }}
      >
        <TextInput
          label={say("web.people.email")}
          type="email"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Select
          label={say("web.people.column.role")}
          data={roles.map((value) => ({ value, label: say(`web.people.role.${value}`) }))}
          value={role}
          allowDeselect={false}
          onChange={(next) => next && setRole(next as Role)}
        />
        <Button type="submit" loading={invite.isPending}>
          {say("web.people.invite.make")}
        </Button>
      </form>
    </Section>
  );
}

function Invitations(): ReactNode {
  const { say, date } = useWords("people");
  const invitations = useAnswer("/api/invitations");
  const withdraw = useChange((one: Invitation) =>
    send("DELETE", `/api/invitations/${encodeURIComponent(one.id)}`),
  );
  const nameOf = (one: Invitation): string => one.email ?? say(`web.people.kind.${one.kind}`);
  return (
    <Section title={say("web.people.invitations")}>
      {withdraw.error ? <ProblemNote problem={withdraw.error} /> : null}
      {withdraw.isSuccess && withdraw.variables ? (
        <Note
          tone="gain"
          live
          title={say("web.people.invitations.withdrawn", { email: nameOf(withdraw.variables) })}
        />
      ) : null}
      <Asked of={invitations}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{say("web.people.invitations.none")}</p>
          ) : (
            <SmallTable
              caption={say("web.people.invitations.caption")}
              columns={[
                { id: "email", title: say("web.people.column.email"), cell: nameOf },
                {
                  id: "kind",
                  title: say("web.people.column.action"),
                  cell: (one: Invitation) => say(`web.people.kind.${one.kind}`),
                },
                {
                  id: "role",
                  title: say("web.people.column.role"),
                  cell: (one: Invitation) => say(`web.people.role.${one.role}`),
                },
                {
                  id: "by",
                  title: say("web.people.column.by"),
                  cell: (one: Invitation) => one.createdBy ?? "–",
                },
                {
                  id: "until",
                  title: say("web.people.column.until"),
                  number: true,
                  cell: (one: Invitation) => date(one.expiresAt.slice(0, 10)),
                },
                {
                  id: "do",
                  title: say("web.people.column.do"),
                  number: true,
                  cell: (one: Invitation) => (
                    <Button
                      variant="default"
                      size="xs"
                      aria-label={say("web.people.invitations.withdraw.of", { email: nameOf(one) })}
                      onClick={() => withdraw.mutate(one)}
                    >
                      {say("web.people.invitations.withdraw")}
                    </Button>
                  ),
                },
              ]}
              rows={items}
            />
          )
        }
      </Asked>
    </Section>
  );
}
