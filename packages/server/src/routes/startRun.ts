import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import { jobSchema } from "../schemas/job.ts";
import { startRunSchema } from "../schemas/startRun.ts";
import { shown } from "./jobs.ts";

/** A run over what has been imported. */
export function startRunRoutes(app: App, house: House): void {
  app.post(
    "/runs",
    {
      config: { role: "analyst" },
      schema: {
        tags: ["Runs"],
        summary: "Values the customers of a dataset anew. Answers at once with the job to follow.",
        body: startRunSchema,
        response: { 202: jobSchema, default: problemSchema },
      },
    },
    async (request, reply) => {
      const job = house.jobs.start("run", request.body, house.settings(), request.person?.name ?? null);
      reply.code(202).header("location", `/api/jobs/${job.id}`);
      return shown(job);
    },
  );
}
