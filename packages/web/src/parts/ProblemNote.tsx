import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Problem } from "../api/problem.ts";
import { namesCommand } from "../words/notKnown.ts";
import { useWords } from "../words/useWords.tsx";
import { Note } from "./Note.tsx";

/** What went wrong, what to do about it, and the way to try again. */
export function ProblemNote({
  problem,
  onRetry,
}: {
  readonly problem: Error;
  readonly onRetry?: () => void;
}): ReactNode {
  const { say } = useWords();
  const offline = problem instanceof Problem && problem.code === "offline";
  // The server words its hints for the command line too.
  const told = problem instanceof Problem && problem.detail !== null ? problem.detail : "";
  const detail = offline ? say("web.parts.error.offline.do") : namesCommand(told) ? null : told;
  return (
    <Note
      tone="loss"
      live
      title={offline ? say("web.parts.error.offline") : problem.message}
      action={
        onRetry ? (
          <Button variant="default" size="xs" onClick={onRetry}>
            {say("web.parts.error.retry")}
          </Button>
        ) : null
      }
    >
      {detail || null}
    </Note>
  );
}
