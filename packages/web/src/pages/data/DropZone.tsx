import { Button } from "@mantine/core";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { Icon } from "../../parts/Icon.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./DropZone.module.css";

const kinds = ".csv,.tsv,.txt,.json,.jsonl,.ndjson,.parquet,.xlsx,.zip,.gz";

/** Where files are dropped or chosen. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactNode {
  const { say } = useWords("data");
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, on: boolean): void => {
    event.preventDefault();
    setOver(on);
  };
  return (
    <div
      className={classes.zone}
      data-over={over || undefined}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Icon name="download" size={20} />
      <Button variant="default" onClick={() => input.current?.click()}>
        {say("web.data.upload.choose")}
      </Button>
      <span className="quiet">{say(over ? "web.data.upload.dropNow" : "web.data.upload.drop")}</span>
      <input
        ref={input}
        type="file"
        multiple
        accept={kinds}
        className="unseen"
        tabIndex={-1}
        aria-label={say("web.data.upload.choose")}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
