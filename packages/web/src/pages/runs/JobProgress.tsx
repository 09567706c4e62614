import { Button, Loader } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Job } from "../../api/schema.d.ts";
import { send, useChange } from "../../api/useChange.ts";
import { Icon } from "../../parts/Icon.tsx";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { useMay } from "../../shell/session.ts";
import { namesCommand } from "../../words/notKnown.ts";
import { useWords } from "../../words/useWords.tsx";
import classes from "./JobProgress.module.css";
import { stepsOf, type StepState } from "./progress.ts";
import { useJob } from "./useJob.ts";

/** A job under way, step by step, and how it ended. */
export function JobProgress({
  job: first,
  onEnd,
  onHide,
}: {
  readonly job: Job;
  readonly onEnd?: (job: Job) => void;
  readonly onHide?: () => void;
}): ReactNode {
  const { say } = useWords("runs");
  const job = useJob(first, onEnd);
  const mayStop = useMay("analyst");
  const stop = useChange(() => send<Job>("POST", `/api/jobs/${job.id}/cancel`, {}));
  const under = job.finishedAt === null;
  const who =
    job.by === null
      ? say(`web.runs.job.${job.kind}.nobody`)
      : say(`web.runs.job.${job.kind}`, { by: job.by });
  return (
    <div className={classes.job}>
      <div className={classes.head}>
        <p className={classes.who}>{who}</p>
        {under && mayStop ? (
          <Button
            variant="default"
            size="xs"
            disabled={stop.isPending}
            onClick={() => stop.mutate(undefined)}
          >
            {say(stop.isPending ? "web.runs.job.cancelling" : "web.runs.job.cancel")}
          </Button>
        ) : null}
        {!under && onHide ? (
          <Button variant="subtle" size="xs" onClick={onHide}>
            {say("web.runs.job.hide")}
          </Button>
        ) : null}
      </div>
      {stop.error ? <ProblemNote problem={stop.error} /> : null}
      {job.status === "waiting" && job.kind === "run" ? (
        <p className="quiet">{say("web.runs.job.waiting")}</p>
      ) : null}
      {job.kind === "run" && job.status !== "waiting" ? <Steps steps={stepsOf(job)} /> : null}
      {job.kind === "importInto" && under ? (
        <p className={classes.now} role="status">
          <Loader size={14} aria-hidden="true" /> {say("web.runs.job.importing")}
        </p>
      ) : null}
      <Ending job={job} />
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly StepState[] }): ReactNode {
  const words = useWords("runs", "cli.steps", "cli.models");
  const { say, number } = words;
  const done = steps.filter(({ state }) => state === "done").length;
  const details = (told: StepState["details"]): string =>
    words.series(
      Object.entries(told).flatMap(([name, value]) => {
        if (name === "model") {
          const key = `model.${value}`;
          return value === "" ? [] : [words.knows(key) ? say(key) : String(value)];
        }
        const key = `detail.${name}`;
        return value !== 0 && words.knows(key) ? [say(key, { value })] : [];
      }),
    );
  return (
    <>
      <progress
        className={classes.bar}
        value={done}
        max={steps.length}
        aria-label={say("web.runs.job.progress", { done, all: steps.length })}
      />
      <ol className={classes.steps} aria-live="polite">
        {steps.map(({ step, state, seconds, details: told }) => (
          <li key={step} data-state={state}>
            <span className={classes.sign}>
              {state === "done" ? <Icon name="check" size={14} /> : null}
              {state === "now" ? <Loader size={12} aria-hidden="true" /> : null}
            </span>
            <span className={classes.name}>
              {say(`web.runs.step.${step}`)}
              <span className="unseen"> ({say(`web.runs.job.step.${state}`)})</span>
            </span>
            <span className={classes.details}>{details(told)}</span>
            <span className={classes.seconds}>
              {seconds === null
                ? ""
                : say("web.runs.seconds", {
                    seconds: number(seconds, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
                  })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Ending({ job }: { readonly job: Job }): ReactNode {
  const { say } = useWords("runs");
  if (job.status === "cancelled") return <Note live>{say("web.runs.job.cancelled")}</Note>;
  if (job.status === "failed") {
    return (
      <Note tone="loss" live title={job.error?.title ?? say("web.runs.job.failed")}>
        {job.error?.detail && !namesCommand(job.error.detail) ? job.error.detail : null}
      </Note>
    );
  }
  if (job.status !== "done") return null;
  if (job.kind === "importInto")
    return <Note tone="gain">{say("web.runs.job.done.importInto", { imports: job.imports.length })}</Note>;
  return (
    <Note
      tone="gain"
      live
      action={
        <Link to="/" className={classes.link}>
          {say("web.runs.job.overview")}
        </Link>
      }
    >
      {say("web.runs.job.done.run", { run: String(job.runId) })}
    </Note>
  );
}
