import { Button, Select, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { send, useChange } from "../../api/useChange.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Choice } from "../../parts/Choice.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Section } from "../../parts/Section.tsx";
import { useMay } from "../../shell/session.ts";
import { useWords } from "../../words/useWords.tsx";
import { Secret } from "./Secret.tsx";
import classes from "./SettingsPage.module.css";
import { Sure } from "./Sure.tsx";

type Token = Answer<"/api/tokens">["items"][number];

const lifetimes = ["30", "90", "365", "never"] as const;

/** Keys with which programs act for people: made, shown once, revoked. */
export function Tokens(): ReactNode {
  const { say, date } = useWords("people");
  const administrator = useMay("administrator");
  const [whose, setWhose] = useState<"mine" | "all">("mine");
  const [made, setMade] = useState<{ readonly name: string; readonly token: string } | null>(null);
  const tokens = useAnswer("/api/tokens", { query: whose === "all" ? ({ all: "1" } as never) : {} });
  const revoke = useChange((one: Token) => send("DELETE", `/api/tokens/${encodeURIComponent(one.id)}`));
  const stateOf = ({ revokedAt, expiresAt }: Token): "revoked" | "expired" | "active" =>
    revokedAt !== null
      ? "revoked"
      : expiresAt !== null && Date.parse(expiresAt) < Date.now()
        ? "expired"
        : "active";
  const columns: readonly Column<Token>[] = [
    { id: "name", title: say("web.people.column.name"), sort: true, cell: ({ name }) => name },
    ...(whose === "all"
      ? [
          {
            id: "owner",
            title: say("web.people.column.owner"),
            sort: true,
            cell: ({ owner }: Token) => owner.name,
          },
        ]
      : []),
    {
      id: "scopes",
      title: say("web.people.column.scopes"),
      cell: ({ scopes }) => say(`web.people.scope.${scopes.at(-1) ?? "read"}`),
    },
    {
      id: "since",
      title: say("web.people.column.since"),
      number: true,
      sort: true,
      value: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => date(createdAt.slice(0, 10)),
    },
    {
      id: "lastUsed",
      title: say("web.people.column.lastUsed"),
      number: true,
      value: ({ lastUsedAt }) => lastUsedAt,
      cell: ({ lastUsedAt }) =>
        lastUsedAt === null ? say("web.people.never") : date(lastUsedAt.slice(0, 10)),
    },
    {
      id: "expires",
      title: say("web.people.column.expires"),
      number: true,
      value: ({ expiresAt }) => expiresAt,
      cell: ({ expiresAt }) =>
        expiresAt === null ? say("web.people.expires.never") : date(expiresAt.slice(0, 10)),
    },
    {
      id: "state",
      title: say("web.people.column.state"),
      cell: (one) =>
        say(`web.people.tokens.state.${stateOf(one)}`, {
          day: one.revokedAt === null ? "" : date(one.revokedAt.slice(0, 10)),
        }),
    },
    {
      id: "do",
      title: say("web.people.column.do"),
      number: true,
      value: () => null,
      cell: (one) =>
        stateOf(one) === "active" ? (
          <span className={classes.actions}>
            <Sure
              label={say("web.people.tokens.revoke")}
              name={say("web.people.tokens.revoke.of", { name: one.name })}
              text={say("web.people.tokens.revoke.sure", { name: one.name })}
              onSure={() => revoke.mutate(one)}
            />
          </span>
        ) : null,
    },
  ];
  return (
    <>
      {made ? (
        <Secret
          title={say("web.people.tokens.once", { name: made.name })}
          text={say("web.people.tokens.once.text")}
          secret={made.token}
          onDone={() => setMade(null)}
        />
      ) : null}
      <Section
        title={say("web.people.tokens")}
        text={
          <>
            {say("web.people.tokens.text")} <a href="/api/docs/">{say("web.people.tokens.docs")}</a>
          </>
        }
      >
        {revoke.error ? <ProblemNote problem={revoke.error} /> : null}
        {revoke.isSuccess && revoke.variables ? (
          <Note tone="gain" live title={say("web.people.tokens.revoked", { name: revoke.variables.name })} />
        ) : null}
        <Asked of={tokens}>
          {({ items }) => (
            <DataTable
              caption={say("web.people.tokens.caption")}
              columns={columns}
              rows={items}
              keyOf={({ id }) => id}
              name="tokens"
              empty={<p className="quiet">{say("web.people.tokens.none")}</p>}
              controls={
                administrator ? (
                  <Choice
                    label={say("web.people.tokens.shown")}
                    hideLabel
                    options={(["mine", "all"] as const).map((value) => ({
                      value,
                      label: say(`web.people.tokens.${value}`),
                    }))}
                    value={whose}
                    onChange={setWhose}
                  />
                ) : null
              }
            />
          )}
        </Asked>
      </Section>
      <Make onMade={setMade} />
    </>
  );
}

function Make({
  onMade,
}: {
  readonly onMade: (made: { readonly name: string; readonly token: string }) => void;
}): ReactNode {
  const { say } = useWords("people");
  const [analyst, administrator] = [useMay("analyst"), useMay("administrator")];
  const scopes = ["read", ...(analyst ? ["write"] : []), ...(administrator ? ["admin"] : [])] as (
    | "read"
    | "write"
    | "admin"
  )[];
  const [name, setName] = useState("");
  const [scope, setScope] = useState<(typeof scopes)[number]>("read");
  const [lifetime, setLifetime] = useState<(typeof lifetimes)[number]>("365");
  const make = useChange(() =>
    send<{ name: string; token: string }>("POST", "/api/tokens", {
      name,
      scopes: [scope],
      expiresInDays: lifetime === "never" ? null : Number(lifetime),
    }),
  );
  return (
    <Section title={say("web.people.tokens.make")}>
      {make.error ? <ProblemNote problem={make.error} /> : null}
      <form
        className={classes.line}
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate(undefined, {
            onSuccess: (answer) => {
              setName("");
              onMade(answer);
              globalThis.scrollTo({ top: 0 });
            },
          });
        }}
      >
        <TextInput
          label={say("web.people.tokens.name")}
          required
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={say("web.people.tokens.scope")}
          data={scopes.map((value) => ({ value, label: say(`web.people.scope.${value}`) }))}
          value={scope}
          allowDeselect={false}
          onChange={(next) => next && setScope(next as (typeof scopes)[number])}
        />
        <Select
          label={say("web.people.tokens.expires")}
          data={lifetimes.map((value) => ({ value, label: say(`web.people.expires.${value}`) }))}
          value={lifetime}
          allowDeselect={false}
          onChange={(next) => next && setLifetime(next as (typeof lifetimes)[number])}
        />
        <Button type="submit" loading={make.isPending}>
          {say("web.people.tokens.make")}
        </Button>
      </form>
    </Section>
  );
}
