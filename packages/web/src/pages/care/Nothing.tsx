import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Empty } from "../../parts/Empty.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./CarePage.module.css";

const importing = "https://github.com/keepworth/keepworth/blob/main/docs/guide/importing.md";

/** No support cases: which file tells of them, and where to bring it. */
export function NoCases(): ReactNode {
  const { say } = useWords("care");
  return (
    <Empty title={say("web.care.none.cases")} icon="care" action={<Bring />}>
      {say("web.care.none.cases.text")}
    </Empty>
  );
}

/** No answers of customers: which file tells of them, and where to bring it. */
export function NoScores(): ReactNode {
  const { say } = useWords("care");
  return (
    <Empty title={say("web.care.none.scores")} icon="loyalty" action={<Bring />}>
      {say("web.care.none.scores.text")}
    </Empty>
  );
}

function Bring(): ReactNode {
  const { say } = useWords("care");
  return (
    <div className={classes.bring}>
      <Button component={Link} to="/data">
        {say("web.care.none.action")}
      </Button>
      <a href={importing} target="_blank" rel="noreferrer">
        {say("web.care.none.docs")}
      </a>
    </div>
  );
}
