import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "../words/useWords.tsx";
import { Empty } from "./Empty.tsx";

/** Codes that say of any question that nothing has been brought in or valued yet. */
export const nothingYet: ReadonlySet<string> = new Set(["dataset.empty", "dataset.missing", "run.none"]);

/** A screen before the first run: what would be here, and where to begin. */
export function NothingYet(): ReactNode {
  const { say } = useWords();
  return (
    <Empty
      title={say("web.parts.nothing")}
      action={
        <Button component={Link} to="/start">
          {say("web.parts.nothing.action")}
        </Button>
      }
    >
      {say("web.parts.nothing.text")}
    </Empty>
  );
}
