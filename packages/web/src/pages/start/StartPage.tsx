import { Button, Checkbox, Select } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import type { Job } from "../../api/schema.d.ts";
import { useAnswer } from "../../api/useAnswer.ts";
import { send, useChange } from "../../api/useChange.ts";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { NumberField } from "../../parts/NumberField.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Section } from "../../parts/Section.tsx";
import { useMay } from "../../shell/session.ts";
import { useCluster } from "../../shell/useCluster.ts";
import { useWords } from "../../words/useWords.tsx";
import { batchesOf } from "../data/batches.ts";
import { DropZone } from "../data/DropZone.tsx";
import { FileCard } from "../data/FileCard.tsx";
import cards from "../data/FileCard.module.css";
import { nothingSaid, type Said } from "../data/reading.ts";
import { useReadings } from "../data/useFileReading.ts";
import { useUploads } from "../data/useUploads.ts";
import { currencyOptions } from "../runs/currencies.ts";
import { JobProgress } from "../runs/JobProgress.tsx";
import { ended } from "./ended.ts";
import { hindrance } from "./hindrance.ts";
import classes from "./StartPage.module.css";

/** The first start: a file, a currency, a margin; then the first run, step by step. */
export function StartPage(): ReactNode {
  const { say } = useWords("start", "data");
  const mayBegin = useMay("analyst");
  const cluster = useCluster();
  const runs = useAnswer("/api/runs");
  const [job, setJob] = useState<Job | null>(null);
  const known = runs.data?.answer.items.some(({ status }) => status === "published") === true;
  return (
    <Screen
      title={say("web.start.title")}
      opening={cluster ? say("web.start.cluster") : cluster === null ? say("web.start.opening") : undefined}
      actions={
        cluster && mayBegin ? (
          <Button component={Link} to="/runs" search={{ new: "1" } as never}>
            {say("web.start.cluster.run")}
          </Button>
        ) : null
      }
    >
      {known && job === null && cluster === null ? (
        <Note
          action={
            <div className={cards.go}>
              <Link to="/data">{say("web.start.known.data")}</Link>
              <Link to="/">{say("web.start.known.overview")}</Link>
            </div>
          }
        >
          {say("web.start.known")}
        </Note>
      ) : null}
      {!mayBegin ? (
        <Note>{say("web.start.viewer")}</Note>
      ) : cluster ? null : cluster === null && (runs.data || runs.error) ? (
        <ThreeThings job={job} onJob={setJob} />
      ) : (
        <Loading opening={false} picture />
      )}
    </Screen>
  );
}

function ThreeThings({
  job,
  onJob,
}: {
  readonly job: Job | null;
  readonly onJob: (job: Job | null) => void;
}): ReactNode {
  const { say, locale } = useWords("start", "data");
  const navigate = useNavigate();
  const uploads = useUploads();
  const { files } = uploads;
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const [currency, setCurrency] = useState<string | null>(null);
  const [margin, setMargin] = useState<number | null>(null);
  const [noMargin, setNoMargin] = useState(false);
  const [asked, setAsked] = useState(false);
  const readings = useReadings(files, said);
  const stands = hindrance({ files, readings, currency, margin, noMargin });

  const begin = useChange(
    async () => {
      const uploaded = files.flatMap(({ key, upload }) => (upload === null ? [] : [{ key, upload }]));
      const common = currency === null ? {} : { currency };
      const batches = batchesOf(uploaded, said, common);
      // What was said of a file holds for an import of its own; what needs nothing said is imported by the run.
      const alone = batches.filter(({ body }) => "as" in body || "mapping" in body);
      for (const batch of alone) await ended(await send<Job>("POST", "/api/imports", batch.body));
      const rest = batches.find((batch) => !alone.includes(batch));
      return send<Job>("POST", "/api/runs", {
        ...common,
        ...(rest ? { uploads: rest.body.uploads } : {}),
        ...(margin === null || noMargin ? {} : { margin }),
      });
    },
    { refresh: false },
  );
  const submit = (): void => {
    setAsked(true);
    if (stands === null) begin.mutate(undefined, { onSuccess: onJob });
  };

  if (job) {
    return (
      <Section title={say("web.start.working")} text={say("web.start.working.text")}>
        <JobProgress
          job={job}
          onEnd={(one) => {
            onJob(one);
            if (one.status === "done") void navigate({ to: "/" });
          }}
        />
        {job.status === "failed" || job.status === "cancelled" ? (
          <div>
            <Button variant="default" onClick={() => onJob(null)}>
              {say("web.start.again")}
            </Button>
          </div>
        ) : null}
      </Section>
    );
  }
  return (
    <>
      <Section title={say("web.start.file")} text={say("web.start.file.text")}>
        <DropZone onFiles={uploads.add} />
        {files.length > 0 ? (
          <ul className={cards.list}>
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
        ) : null}
      </Section>
      <div className={classes.two}>
        <Section title={say("web.start.currency")}>
          <Select
            label={say("web.start.currency.label")}
            description={say("web.start.currency.text")}
            placeholder={say("web.data.file.currency.none")}
            data={currencyOptions(locale)}
            value={currency}
            searchable
            clearable
            error={asked && stands === "currency" ? say("web.start.needCurrency") : null}
            onChange={setCurrency}
          />
        </Section>
        <Section title={say("web.start.margin")}>
          <NumberField
            label={say("web.start.margin.label")}
            description={say("web.start.margin.text")}
            share
            min={0.001}
            max={1}
            value={noMargin ? null : margin}
            error={asked && stands === "margin" ? say("web.start.needMargin") : null}
            onChange={(next) => {
              setMargin(next);
              if (next !== null) setNoMargin(false);
            }}
          />
          <Checkbox
            label={say("web.start.margin.unknown")}
            checked={noMargin}
            onChange={(event) => setNoMargin(event.currentTarget.checked)}
          />
        </Section>
      </div>
      {begin.error ? <ProblemNote problem={begin.error} /> : null}
      <div className={classes.go}>
        <Button size="md" loading={begin.isPending} onClick={submit}>
          {say("web.start.submit")}
        </Button>
        {asked && stands !== null && stands !== "margin" && stands !== "currency" ? (
          <p className={classes.stands} role="alert">
            {say(`web.start.${sentences[stands]}`)}
          </p>
        ) : null}
      </div>
    </>
  );
}

const sentences = {
  file: "needFile",
  orders: "needOrders",
  columns: "needColumns",
  sending: "sending",
} as const;
