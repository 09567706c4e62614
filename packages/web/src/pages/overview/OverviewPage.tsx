import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/useWords.tsx";

export function OverviewPage(): ReactNode {
  const { say } = useWords("overview");
  return (
    <Screen title={say("web.overview.title")}>
      <Asked of={useAnswer("/api/overview")}>{({ run }) => <p>{run.customers}</p>}</Asked>
    </Screen>
  );
}
