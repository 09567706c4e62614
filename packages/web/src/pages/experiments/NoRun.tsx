import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Empty } from "../../parts/Empty.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas } from "./experimentWords.ts";

/** Where no run is there to plan a test on. */
export function NoRun(): ReactNode {
  const { say } = useWords(...areas);
  return (
    <Empty
      icon="experiments"
      title={say("web.experiments.noRun")}
      action={
        <Button component={Link} to="/data">
          {say("web.experiments.noRun.action")}
        </Button>
      }
    >
      {say("web.experiments.noRun.text")}
    </Empty>
  );
}
