import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Icon } from "../../parts/Icon.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./DataHealth.module.css";

/** How well the data were read; amber where more than one row of a hundred was refused. */
export function DataHealth({
  quality: { rows, refused },
}: {
  readonly quality: { readonly rows: number; readonly refused: number };
}): ReactNode {
  const { say } = useWords("overview");
  const poor = refused > rows / 100;
  return (
    <Link to="/data" className={classes.chip} data-poor={poor || undefined}>
      <Icon name={poor ? "attention" : "check"} size={14} />
      {say("web.overview.health", { rows, refused })}
    </Link>
  );
}
