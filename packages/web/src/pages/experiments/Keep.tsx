import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { send, useChange } from "../../api/useChange.ts";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Reading } from "./experimentWords.ts";

/** Keeps the reading of a test whose days are over. */
export function Keep({ name }: { readonly name: string }): ReactNode {
  const { say } = useWords(...areas);
  const keep = useChange(() =>
    send<Reading>("POST", `/api/experiments/${encodeURIComponent(name)}/read`, {}),
  );
  return (
    <>
      <Note
        tone="attention"
        title={say("web.experiments.read")}
        action={
          <Button onClick={() => keep.mutate(undefined)} loading={keep.isPending}>
            {say("web.experiments.read.do")}
          </Button>
        }
      >
        {say("web.experiments.read.text")}
      </Note>
      {keep.error ? <ProblemNote problem={keep.error} /> : null}
    </>
  );
}
