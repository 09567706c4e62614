import { runs } from "@keepworth/engine";
import { speaker } from "@keepworth/locales";
import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { languageOfRequest, problemSchema } from "../problem.ts";
import { jobSchema } from "../schemas/job.ts";
import { startRunSchema } from "../schemas/startRun.ts";
import { audit } from "../auth/index.ts";
import type { Uploaded } from "../uploads.ts";
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
      const { uploads: ids = [], ...options } = request.body;
      const { id: owner, name: by } = request.person!;
      const files = await Promise.all(ids.map((id) => house.uploads.take(id, owner)));
      const dataset = options.dataset ?? (await lastDataset(house));
      const job = house.jobs.start(
        "run",
        { ...options, dataset, files: files.map(({ path }) => path) },
        { settings: house.settings(), by, done: () => forgetAll(house, files) },
      );
      await audit(request, "run.started", job.id, { files: files.map(({ name }) => name).join(", ") });
      reply.code(202).header("location", `/api/jobs/${job.id}`);
      return shown(job, await speaker(languageOfRequest(request)));
    },
  );
}

/** The dataset of the last published run; "main" before there is one. */
export async function lastDataset(house: House): Promise<string> {
  const all = await house.light((keepworth) => runs(keepworth));
  return all.find(({ status }) => status === "published")?.dataset ?? "main";
}

/** What has been imported is in the database: the files are not needed any more. */
export async function forgetAll(house: House, files: readonly Uploaded[]): Promise<void> {
  for (const { id } of files) await house.uploads.forget(id);
}
