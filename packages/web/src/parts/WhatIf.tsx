import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../words/useWords.tsx";
import { Icon } from "./Icon.tsx";
import classes from "./WhatIf.module.css";

/** One control that stands elsewhere than in the run. */
export interface Changed {
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** A row of controls that answer at once, and what they changed since the run. */
export function WhatIf({
  name,
  changed,
  onReset,
  working = false,
  children,
}: {
  /** What it is about, where a screen has several. */
  readonly name?: string;
  readonly changed: readonly Changed[];
  readonly onReset: () => void;
  readonly working?: boolean;
  /** The controls: `Slide`, `NumberField`, `Choice`. */
  readonly children: ReactNode;
}): ReactNode {
  const { say, list } = useWords();
  const told = changed.map((one) => say("web.parts.whatIf.change", { ...one }));
  return (
    <section className={classes.whatIf} aria-label={name ?? say("web.parts.whatIf")}>
      <div className={classes.controls}>{children}</div>
      <div className={classes.told}>
        <p role="status">
          {working
            ? say("web.parts.whatIf.working")
            : told.length === 0
              ? say("web.parts.whatIf.same")
              : say("web.parts.whatIf.changed", { list: list(told) })}
        </p>
        {told.length > 0 ? (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<Icon name="reset" size={14} />}
            onClick={onReset}
          >
            {say("web.parts.whatIf.reset")}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
