import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Screen } from "../parts/Screen.tsx";
import { useWords } from "../words/useWords.tsx";

export function NotFound(): ReactNode {
  const { say } = useWords();
  return (
    <Screen title={say("web.shell.notFound")} opening={say("web.shell.notFound.text")}>
      <p>
        <Link to="/">{say("web.shell.notFound.home")}</Link>
      </p>
    </Screen>
  );
}
