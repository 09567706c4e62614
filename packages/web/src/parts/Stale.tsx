import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useNewerData } from "../shell/newerData.ts";
import { useWords } from "../words/useWords.tsx";
import { Note } from "./Note.tsx";

/** Says where newer data wait that the figures of the screen do not know yet; nothing otherwise. */
export function Stale(): ReactNode {
  const { say, date } = useWords();
  const { since } = useNewerData();
  if (since === null) return null;
  return (
    <Note
      tone="attention"
      action={
        <Button component={Link} to="/runs" variant="default" size="xs">
          {say("web.parts.stale.run")}
        </Button>
      }
    >
      {say("web.parts.stale", { date: date(since) })}
    </Note>
  );
}
