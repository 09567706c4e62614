import { Button, Select, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import type { Job } from "../../api/schema.d.ts";
import { send, useChange } from "../../api/useChange.ts";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { currencyOptions } from "../runs/currencies.ts";
import { JobProgress } from "../runs/JobProgress.tsx";
import { batchesOf, type Batch } from "./batches.ts";
import { DropZone } from "./DropZone.tsx";
import { FileCard } from "./FileCard.tsx";
import classes from "./FileCard.module.css";
import { nothingSaid, type Said } from "./reading.ts";
import { useReadings } from "./useFileReading.ts";
import { useUploads } from "./useUploads.ts";

interface Started {
  readonly job: Job;
  readonly batch: Batch;
}

/** Files in, each looked at before it is imported; then the imports, live. */
export function ImportPanel({ dataset: standard }: { readonly dataset: string }): ReactNode {
  const { say, locale } = useWords("data");
  const uploads = useUploads();
  const { files } = uploads;
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const [currency, setCurrency] = useState<string | null>(null);
  const [dataset, setDataset] = useState<string | null>(null);
  const [started, setStarted] = useState<readonly Started[]>([]);
  const readings = useReadings(files, said);
  const start = useChange(
    async (batches: readonly Batch[]) => {
      for (const batch of batches) {
        const job = await send<Job>("POST", "/api/imports", batch.body);
        setStarted((before) => [
          ...before.filter((one) => one.batch.keys.join() !== batch.keys.join()),
          { job, batch },
        ]);
      }
    },
    { refresh: false },
  );
  const running = started.some(({ job }) => job.finishedAt === null);
  const ready = files.length > 0 && readings.every((one) => one !== null) && !running;
  const importAll = (): void => {
    const uploaded = files.flatMap(({ key, upload }) => (upload === null ? [] : [{ key, upload }]));
    const common = { dataset: dataset?.trim() || standard, ...(currency === null ? {} : { currency }) };
    start.mutate(batchesOf(uploaded, said, common));
  };
  const ended = (batch: Batch, job: Job): void => {
    setStarted((before) => before.map((one) => (one.batch === batch ? { ...one, job } : one)));
    if (job.status === "done") uploads.forget(batch.keys);
  };
  const done = started.filter(({ job }) => job.status === "done");
  return (
    <Section title={say("web.data.upload")} text={say("web.data.upload.text")}>
      <DropZone onFiles={uploads.add} />
      {files.length > 0 ? (
        <>
          <ul className={classes.list}>
            {files.map((file) => (
              <FileCard
                key={file.key}
                file={file}
                uploads={uploads}
                said={said[file.key] ?? nothingSaid}
                currency={currency}
                onSaid={(next) => setSaid((before) => ({ ...before, [file.key]: next }))}
              />
            ))}
          </ul>
          <div className={classes.settings}>
            <Select
              label={say("web.data.file.currency")}
              description={say("web.data.file.currency.text")}
              placeholder={say("web.data.file.currency.none")}
              data={currencyOptions(locale)}
              value={currency}
              searchable
              clearable
              onChange={setCurrency}
            />
            <TextInput
              label={say("web.data.dataset")}
              description={say("web.data.file.newDataset.text")}
              value={dataset ?? standard}
              onChange={(event) => setDataset(event.currentTarget.value)}
            />
          </div>
          <div className={classes.go}>
            <Button disabled={!ready} loading={start.isPending} onClick={importAll}>
              {say("web.data.file.importAll", { files: files.length })}
            </Button>
          </div>
        </>
      ) : null}
      {start.error ? <ProblemNote problem={start.error} /> : null}
      {started.map(({ job, batch }) => (
        <div key={job.id} className={classes.list}>
          <JobProgress
            job={job}
            onEnd={(one) => ended(batch, one)}
            onHide={() => setStarted((before) => before.filter((one) => one.job.id !== job.id))}
          />
          {job.error?.code === "import.unrelated" ? (
            <Note
              tone="attention"
              action={
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => start.mutate([{ ...batch, body: { ...batch.body, add: true } }])}
                >
                  {say("web.data.file.addAnyway")}
                </Button>
              }
            >
              {say("web.data.file.addAnyway.text")}
            </Note>
          ) : null}
        </div>
      ))}
      {done.length > 0 && !running ? (
        <Note
          tone="gain"
          title={say("web.data.imported.title", {
            files: done.reduce((sum, { batch }) => sum + batch.keys.length, 0),
          })}
          action={
            <Button size="xs" component={Link} to="/runs" search={{ new: "1" } as never}>
              {say("web.data.imported.run")}
            </Button>
          }
        >
          {say("web.data.imported.text")}
        </Note>
      ) : null}
    </Section>
  );
}
