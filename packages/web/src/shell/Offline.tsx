import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { Problem } from "../api/problem.ts";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../words/useWords.tsx";
import classes from "./Offline.module.css";

/** Says so while the server does not answer; what was answered before stays on the screen. */
export function Offline(): ReactNode {
  const { say } = useWords();
  const client = useQueryClient();
  const [down, setDown] = useState(false);
  useEffect(
    () =>
      client.getQueryCache().subscribe(({ type, query }) => {
        // The others come while something is being drawn, which must not draw this.
        if (type !== "updated") return;
        const { error, status, fetchStatus } = query.state;
        if (error instanceof Problem && error.code === "offline") setDown(true);
        else if (status === "success" && fetchStatus === "idle") setDown(false);
      }),
    [client],
  );
  return (
    <div role="status">
      {down ? (
        <p className={classes.offline}>
          <Icon name="attention" /> {say("web.shell.offline")}
        </p>
      ) : null}
    </div>
  );
}
