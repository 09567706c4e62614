import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Empty } from "../../parts/Empty.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./ImprovePage.module.css";
import { importingDocs } from "./improveWords.ts";

/** Nothing to rank: which files tell what customers are touched with, and where to bring them. */
export function NothingTouched(): ReactNode {
  const { say } = useWords("improve");
  return (
    <Empty
      title={say("web.improve.none")}
      icon="improve"
      action={
        <div className={classes.bring}>
          <Button component={Link} to="/data">
            {say("web.improve.none.action")}
          </Button>
          <a href={importingDocs} target="_blank" rel="noreferrer">
            {say("web.improve.none.docs")}
          </a>
        </div>
      }
    >
      {say("web.improve.none.text")}
    </Empty>
  );
}
