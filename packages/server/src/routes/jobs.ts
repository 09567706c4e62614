import { z } from "zod";
import type { App } from "../app.ts";
import type { House } from "../house.ts";
import type { Job } from "../jobs.ts";
import { problemSchema } from "../problem.ts";
import { jobSchema } from "../schemas/job.ts";

const tags = ["Jobs"];
const idSchema = z.object({ id: z.string() });

/** How often a silent connection is told that it is still alive, in milliseconds. */
const heartbeat = 15_000;

/** Runs and imports under way: their progress, live, and how to stop them. */
export function jobRoutes(app: App, house: House): void {
  const { jobs } = house;

  app.get(
    "/jobs",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "Jobs under way and the last ones that ended, the newest first.",
        response: {
          200: z.object({ items: z.array(jobSchema), nextCursor: z.null() }),
          default: problemSchema,
        },
      },
    },
    () => ({ items: jobs.all().map(shown), nextCursor: null }),
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
    ({ params }) => shown(jobs.get(params.id)),
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
    async ({ params }) => shown(await jobs.cancel(params.id)),
  );

  app.get(
    "/jobs/:id/events",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "The job at every change, as server-sent events named `job`; the last one when it ends.",
        params: idSchema,
        produces: ["text/event-stream"],
      },
    },
    (request, reply) => {
      const { id } = request.params;
      const now = jobs.get(id);
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      });
      const alive = setInterval(() => raw.write(": still here\n\n"), heartbeat);
      const end = () => {
        clearInterval(alive);
        leave();
        raw.end();
      };
      const tell = (job: Job) => {
        raw.write(`event: job\ndata: ${JSON.stringify(shown(job))}\n\n`);
        if (job.finishedAt !== null) end();
      };
      const leave = jobs.follow(id, tell);
      request.raw.on("close", end);
      tell(now);
    },
  );
}

/** A job as it is told: an import's answer and a run's result are read where they are kept. */
export function shown(job: Job): z.infer<typeof jobSchema> {
  const { result, ...rest } = job;
  const runId = job.kind === "run" && result && "id" in result ? result.id : null;
  const imports = Array.isArray(result) ? result.map(({ id }) => id) : [];
  return {
    ...rest,
    runId,
    imports,
    error: rest.error && { ...rest.error, details: { ...rest.error.details } },
  };
}
