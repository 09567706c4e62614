import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ProblemNote } from "../parts/ProblemNote.tsx";
import { Screen } from "../parts/Screen.tsx";
import { useWords } from "../words/useWords.tsx";

/** Where a screen itself could not be loaded or drawn. */
export function ScreenProblem({ error, reset }: ErrorComponentProps): ReactNode {
  const { say } = useWords();
  const router = useRouter();
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <Screen title={say("web.parts.error")}>
      <ProblemNote problem={error instanceof Error ? error : new Error(String(error))} onRetry={again} />
    </Screen>
  );
}
