import { Problem, problemOf } from "../../api/problem.ts";
import type { Job } from "../../api/schema.d.ts";
import { ask } from "../../api/useAnswer.ts";

/** Waits for a job to end. @throws Problem where it failed or was stopped */
export async function ended(job: Job): Promise<Job> {
  let now = job;
  while (now.finishedAt === null) {
    await new Promise((done) => setTimeout(done, 400));
    now = (await ask<Job>(`/api/jobs/${job.id}`)).answer;
  }
  if (now.status === "done") return now;
  throw now.error
    ? problemOf(now.error, now.error.status)
    : new Problem({ status: 409, code: now.status, title: now.status });
}
