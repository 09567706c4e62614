import { speaker, type Speaker } from "@keepworth/locales";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../app.ts";
import { audit } from "../auth/index.ts";
import { EventStreams } from "../eventStreams.ts";
import type { House } from "../house.ts";
import type { Job } from "../jobs.ts";
import { languageOfRequest, problemIn, problemSchema } from "../problem.ts";
import { jobSchema } from "../schemas/job.ts";
import { wholeListOf } from "../schemas/shared.ts";

const tags = ["Jobs"];
const idSchema = z.object({ id: z.string() });

/** Runs and imports under way: their progress, live, and how to stop them. */
export function jobRoutes(app: App, house: House): void {
  const { jobs } = house;
  const streams = new EventStreams();

  app.get(
    "/jobs",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "Jobs under way and the last ones that ended, the newest first.",
        response: { 200: wholeListOf(jobSchema), default: problemSchema },
      },
    },
    async (request) => {
      const spoken = await speaker(languageOfRequest(request));
      const told = forReader(request);
      return { items: jobs.all().map((job) => told(shown(job, spoken))), nextCursor: null };
    },
  );

  app.get(
    "/jobs/:id",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "One job.",
        params: idSchema,
        response: { 200: jobSchema, default: problemSchema },
      },
    },
    async (request) =>
      forReader(request)(shown(jobs.get(request.params.id), await speaker(languageOfRequest(request)))),
  );

  app.post(
    "/jobs/:id/cancel",
    {
      config: { role: "analyst" },
      schema: {
        tags,
        summary: "Stops a job. What it had begun leaves nothing behind.",
        params: idSchema,
        response: { 200: jobSchema, default: problemSchema },
      },
    },
    async (request) => {
      const { id } = request.params;
      const underWay = jobs.get(id).finishedAt === null;
      const job = await jobs.cancel(id);
      if (underWay) await audit(request, "job.cancelled", id, { kind: job.kind });
      return shown(job, await speaker(languageOfRequest(request)));
    },
  );

  app.get(
    "/jobs/:id/events",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "The job at every change, as server-sent events named `job`; the last one when it ends.",
        params: idSchema,
        querystring: z.object({ language: z.string().max(20).optional().describe("Of what went wrong.") }),
        produces: ["text/event-stream"],
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      // An event source of a browser sends no headers of its own.
      const spoken = await speaker(request.query.language ?? languageOfRequest(request));
      const now = jobs.get(id);
      const told = forReader(request);
      const stream = streams.begin(request, reply, () => leave());
      const tell = (job: Job) => {
        stream.send("job", told(shown(job, spoken)));
        if (job.finishedAt !== null) stream.end();
      };
      const leave = jobs.follow(id, tell);
      tell(now);
    },
  );
}

type ShownJob = z.infer<typeof jobSchema>;

/** What a file was refused for may quote it, and with it a customer's address: a viewer is told the kind of problem only. */
function forReader({ person }: FastifyRequest): (job: ShownJob) => ShownJob {
  if (person?.role !== "viewer") return (job) => job;
  return (job) =>
    job.error === null ? job : { ...job, error: { ...job.error, title: job.error.code, details: {} } };
}

/** A job as it is told: an import's answer and a run's result are read where they are kept. */
export function shown(job: Job, spoken: Speaker): ShownJob {
  const { result, error, ...rest } = job;
  const runId = job.kind === "run" && result && "id" in result ? result.id : null;
  const imports = Array.isArray(result) ? result.map(({ id }) => id) : [];
  return {
    ...rest,
    runId,
    imports,
    error: error === null ? null : problemIn(spoken, error),
  };
}
