import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { Note } from "../../parts/Note.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./SettingsPage.module.css";

/** A link or a token that is shown this once, to be copied. */
export function Secret({
  title,
  text,
  secret,
  onDone,
}: {
  readonly title: string;
  readonly text: string;
  readonly secret: string;
  readonly onDone: () => void;
}): ReactNode {
  const { say } = useWords("people");
  const [copied, setCopied] = useState(false);
  return (
    <Note
      tone="gain"
      live
      title={title}
      action={
        <Button variant="default" size="xs" onClick={onDone}>
          {say("web.people.done")}
        </Button>
      }
    >
      <>
        <div className={classes.secret}>
          <code dir="ltr">{secret}</code>
          <Button
            size="xs"
            onClick={() => void navigator.clipboard?.writeText(secret).then(() => setCopied(true))}
          >
            {say(copied ? "web.people.copied" : "web.people.copy")}
          </Button>
        </div>
        <p>{text}</p>
      </>
    </Note>
  );
}
