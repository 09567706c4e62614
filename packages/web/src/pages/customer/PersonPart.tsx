import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { send, useChange } from "../../api/useChange.ts";
import { Icon } from "../../parts/Icon.tsx";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { fileName, save } from "../../parts/save.ts";
import { Section } from "../../parts/Section.tsx";
import { useMay } from "../../shell/session.ts";
import { useCluster } from "../../shell/useCluster.ts";
import { useWords } from "../../words/useWords.tsx";
import classes from "./CustomerPage.module.css";
import { EraseDialog } from "./EraseDialog.tsx";
import type { PersonExport } from "./person.ts";
import { StillHeld } from "./StillHeld.tsx";

/** All that is held about the person, as a file, and a way to erase it: for administrators. */
export function PersonPart({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords("customer");
  const may = useMay("administrator");
  const cluster = useCluster();
  const [asked, setAsked] = useState(false);
  const held = useChange(
    () => send<PersonExport>("POST", `/api/customers/${encodeURIComponent(id)}/export-person`, {}),
    { refresh: false },
  );
  if (!may) return null;
  const { data } = held;
  return (
    <Section title={say("web.customer.person")} text={say("web.customer.person.text")}>
      {held.error ? <ProblemNote problem={held.error} onRetry={() => held.mutate(undefined)} /> : null}
      {data ? (
        <Note tone="gain" live>
          <p>
            {say("web.customer.person.exported", {
              rows: data.tables.reduce((sum, { rows }) => sum + rows.length, 0),
              tables: data.tables.length,
            })}
          </p>
          <StillHeld files={data.files} />
        </Note>
      ) : null}
      <div className={classes.buttons}>
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="download" size={14} />}
          loading={held.isPending}
          onClick={() =>
            held.mutate(undefined, {
              onSuccess: (told) =>
                save(fileName(id, "json"), JSON.stringify(told, null, 2), "application/json"),
            })
          }
        >
          {say("web.customer.person.export")}
        </Button>
        {cluster === null ? (
          <Button size="xs" variant="default" className={classes.erase!} onClick={() => setAsked(true)}>
            {say("web.customer.person.erase")}
          </Button>
        ) : null}
      </div>
      {cluster ? <p className="quiet">{say("web.customer.person.cluster")}</p> : null}
      {asked ? <EraseDialog id={id} onClose={() => setAsked(false)} /> : null}
    </Section>
  );
}
