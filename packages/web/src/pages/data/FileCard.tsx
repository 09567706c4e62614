import { Button, CloseButton, Loader, Select } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { Preview } from "../../api/schema.d.ts";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { useWords } from "../../words/useWords.tsx";
import { CheckResult } from "./CheckResult.tsx";
import { Columns } from "./Columns.tsx";
import classes from "./FileCard.module.css";
import { nothingSaid, toldOf, type Said } from "./reading.ts";
import { sizeOf } from "./size.ts";
import type { Sending, Uploads } from "./useUploads.ts";
import { useFileReading } from "./useFileReading.ts";

export const fileKinds = [
  "orders",
  "customers",
  "products",
  "costs",
  "budget_lines",
  "subscriptions",
  "referrals",
  "leads",
  "opportunities",
  "knowledge",
  "loyalty_events",
  "treatments",
  "interactions",
  "feedback",
  "consents",
  "preferences",
  "deliveries",
  "returns",
] as const;

/** One file: on its way, then what it is taken for, its columns, and what would come of its rows. */
export function FileCard({
  file,
  uploads,
  said,
  currency = null,
  onSaid,
  checkable = true,
}: {
  readonly file: Sending;
  readonly uploads: Uploads;
  readonly said: Said;
  /** Of all files, where they do not name it. */
  readonly currency?: string | null;
  readonly onSaid: (said: Said) => void;
  readonly checkable?: boolean;
}): ReactNode {
  const { say } = useWords("data", "cli.records");
  const reading = useFileReading(file.upload, said);
  const [open, setOpen] = useState<boolean | null>(null);
  const [checked, setChecked] = useState<Said | null>(null);
  const preview = reading.data;
  // Whoever has begun to choose is not done because nothing stands against the file any more.
  const choose = (next: Said): void => {
    setOpen(true);
    onSaid(next);
  };
  const shown = open ?? (preview !== undefined && preview.problem !== null);
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <div className={classes.name}>
          <strong dir="auto">{file.name}</strong>
          <span className="quiet">
            {file.state !== "sent" ? (
              <SendingLine file={file} />
            ) : reading.isPending ? (
              <>
                <Loader size={12} aria-hidden="true" /> {say("web.data.upload.reading")}
              </>
            ) : preview ? (
              <Taken preview={preview} />
            ) : null}
          </span>
        </div>
        <div className={classes.buttons}>
          {file.state === "sending" ? (
            <Button size="xs" variant="default" onClick={() => uploads.pause(file.key)}>
              {say("web.data.upload.pause")}
            </Button>
          ) : null}
          {file.state === "paused" || file.state === "failed" ? (
            <Button size="xs" variant="default" onClick={() => uploads.resume(file.key)}>
              {say(file.state === "paused" ? "web.data.upload.resume" : "web.data.upload.retry")}
            </Button>
          ) : null}
          {preview ? (
            <Button size="xs" variant="subtle" aria-expanded={shown} onClick={() => setOpen(!shown)}>
              {say(shown ? "web.data.file.hide" : "web.data.file.show")}
            </Button>
          ) : null}
          {preview && checkable && preview.problem === null ? (
            <Button size="xs" variant="default" onClick={() => setChecked(said)}>
              {say("web.data.file.check")}
            </Button>
          ) : null}
          <CloseButton
            size="sm"
            aria-label={say("web.data.upload.remove", { name: file.name })}
            onClick={() => uploads.remove(file.key)}
          />
        </div>
      </div>
      {file.state === "sent" ? null : (
        <progress
          className={classes.bar}
          value={file.sent}
          max={Math.max(1, file.size)}
          aria-label={file.name}
        />
      )}
      {reading.error ? <ProblemNote problem={reading.error} onRetry={() => void reading.refetch()} /> : null}
      {preview && shown ? (
        <div className={classes.inside}>
          <Select
            className={classes.kind}
            label={say("web.data.file.kind")}
            placeholder={say("web.data.file.kind.choose")}
            data={fileKinds.map((kind) => ({ value: kind, label: say(`records.kind.${kind}`) }))}
            value={said.as ?? preview.kind}
            allowDeselect={false}
            onChange={(as) => choose({ ...nothingSaid, as })}
          />
          {preview.problem && preview.kind !== null ? (
            <ProblemNote problem={new Error(preview.problem.title)} />
          ) : null}
          <Columns preview={preview} said={said} onSaid={choose} waiting={reading.isPlaceholderData} />
        </div>
      ) : null}
      {checked === said && file.upload !== null ? (
        <CheckResult
          upload={file.upload}
          told={{ ...toldOf(said), ...(currency === null ? {} : { currency }) }}
        />
      ) : null}
    </li>
  );
}

function SendingLine({ file: { sent, size, state } }: { readonly file: Sending }): ReactNode {
  const { say, number, percent } = useWords("data");
  const share = percent(size === 0 ? 1 : sent / size);
  if (state === "paused") return say("web.data.upload.paused", { percent: share });
  if (state === "failed")
    return <span className="loss">{say("web.data.upload.failed", { percent: share })}</span>;
  const write = (bytes: number): string => {
    const { value, unit } = sizeOf(bytes);
    return say("web.data.size", {
      value: number(value, { maximumFractionDigits: value < 10 ? 1 : 0 }),
      unit,
    });
  };
  return say("web.data.upload.sent", { sent: write(sent), size: write(size) });
}

function Taken({ preview: { kind, format } }: { readonly preview: Preview }): ReactNode {
  const words = useWords("data", "cli.records", "cli.runs", "cli.platforms");
  const { say } = words;
  if (kind === null) return <span className={classes.attention}>{say("web.data.file.unknown")}</span>;
  const told = { kind: say(`records.kind.${kind as (typeof fileKinds)[number]}`) };
  const key = `note.format.${format}`;
  return format !== null && format !== "generic" && words.knows(key)
    ? `${say("web.data.file.taken", told)} · ${say(key)}`
    : say("web.data.file.taken", told);
}
