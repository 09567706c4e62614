import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Problem } from "../api/problem.ts";
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
  const detail = offline
    ? say("web.parts.error.offline.do")
    : problem instanceof Problem
      ? problem.detail
      : null;
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
      {detail}
    </Note>
  );
}
