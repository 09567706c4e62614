import { Button, Popover } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../words/useWords.tsx";
import classes from "./SettingsPage.module.css";

/** A button that asks once more before it does what cannot be taken back, or what hits somebody at once. */
export function Sure({
  label,
  name,
  text,
  disabled = false,
  onSure,
}: {
  readonly label: string;
  /** What it does to whom, for those who do not see the row. */
  readonly name: string;
  /** What happens then. */
  readonly text: string;
  readonly disabled?: boolean;
  readonly onSure: () => void;
}): ReactNode {
  const { say } = useWords("people");
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          aria-label={name}
          aria-haspopup="dialog"
          disabled={disabled}
          onClick={() => setOpen(!open)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say("web.people.sure")}>
        <p>{text}</p>
        <div className={classes.actions}>
          <Button variant="default" size="xs" onClick={() => setOpen(false)}>
            {say("web.people.sure.no")}
          </Button>
          <Button
            size="xs"
            className={classes.danger}
            onClick={() => {
              setOpen(false);
              onSure();
            }}
          >
            {label}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
