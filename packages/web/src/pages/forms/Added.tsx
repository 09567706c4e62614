import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Import } from "../../api/schema.d.ts";
import { send, useChange } from "../../api/useChange.ts";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./FormPage.module.css";

/** What came of a record, with the way back. */
export function Added({
  added,
  onAgain,
}: {
  readonly added: Import;
  readonly onAgain: () => void;
}): ReactNode {
  const { say } = useWords("forms");
  const undo = useChange(() => send<Import>("POST", `/api/imports/${added.id}/undo`, {}));
  const { kept, merged, issues } = added.quality;
  const replaced = issues.some(({ code }) => code === "record.updated");
  const known = kept === 0 && merged > 0 && !replaced;
  return (
    <>
      {undo.data ? (
        <Note live>{say("web.forms.undone")}</Note>
      ) : known ? (
        <Note live tone="attention">
          {say("web.forms.known")}
        </Note>
      ) : (
        <Note
          live
          tone="gain"
          title={say("web.forms.added")}
          action={
            <Button
              size="xs"
              variant="default"
              loading={undo.isPending}
              onClick={() => undo.mutate(undefined)}
            >
              {say("web.forms.undo")}
            </Button>
          }
        >
          {replaced ? say("web.forms.replaced") : null} {say("web.forms.added.text")}
        </Note>
      )}
      {undo.error ? <ProblemNote problem={undo.error} /> : null}
      <div className={classes.after}>
        <Button onClick={onAgain}>{say("web.forms.another")}</Button>
        <Button variant="default" component={Link} to="/runs" search={{ new: "1" } as never}>
          {say("web.forms.run")}
        </Button>
      </div>
    </>
  );
}
