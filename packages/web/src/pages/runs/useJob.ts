import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { flushSync } from "react-dom";
import type { Job } from "../../api/schema.d.ts";
import { useEvents } from "../../api/useEvents.ts";
import { useLocale } from "../../words/useWords.tsx";

/** A job as it goes on, live; when it ends, every answer on the screen is asked for anew. */
export function useJob(first: Job, onEnd?: (job: Job) => void): Job {
  const client = useQueryClient();
  const { locale } = useLocale();
  const [latest, setLatest] = useState(first);
  const job = latest.id === first.id && latest.finishedAt !== null ? latest : newer(first, latest);
  const url = `/api/jobs/${job.id}/events?language=${locale.slice(0, 2)}`;
  useEvents(job.finishedAt === null ? url : null, {
    job: (told: Job) => {
      if (told.finishedAt === null) return setLatest(told);
      // At once, so that what the end takes off the screen is not asked for again.
      flushSync(() => {
        setLatest(told);
        onEnd?.(told);
      });
      void client.invalidateQueries();
    },
  });
  return job;
}

/** Which of two tellings of a job knows more. */
function newer(a: Job, b: Job): Job {
  if (a.id !== b.id || a.finishedAt !== null) return a;
  return b.steps.length > a.steps.length || b.status !== "waiting" ? b : a;
}
