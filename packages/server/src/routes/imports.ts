import { KeepworthError, undoImport, type FileKind, type ImportIntoOptions } from "@keepworth/engine";
import { speaker } from "@keepworth/locales";
import { z } from "zod";
import type { App } from "../app.ts";
import { audit } from "../auth/index.ts";
import type { House } from "../house.ts";
import { languageOfRequest, problemIn, problemSchema } from "../problem.ts";
import {
  checkRequestSchema,
  importRequestSchema,
  previewRequestSchema,
  previewSchema,
} from "../schemas/imports.ts";
import { jobSchema } from "../schemas/job.ts";
import { importSchema } from "../schemas/quality.ts";
import { shown } from "./jobs.ts";
import { named } from "./quality.ts";
import { given } from "./query.ts";
import { forgetAll, lastDataset } from "./startRun.ts";

const tags = ["Data"];
const config = { role: "analyst" } as const;

/** From an uploaded file to records: what it would be read as, what would come of its rows, the import, and back. */
export function importRoutes(app: App, house: House): void {
  const task = () => ({ settings: house.settings(), priority: "reader" }) as const;

  app.post(
    "/imports/preview",
    {
      config,
      schema: {
        tags,
        summary: "What an uploaded file would be read as: its kind, its columns and first rows.",
        body: previewRequestSchema,
        response: { 200: previewSchema, default: problemSchema },
      },
    },
    async (request) => {
      const { upload, ...options } = request.body;
      const { person } = request;
      const { name, path } = await house.uploads.take(upload, person!.id);
      const input = { file: path, options: told(options) };
      const { problem, ...seen } = await house.workers.do("preview", input, task());
      const spoken = await speaker(languageOfRequest(request));
      return {
        ...seen,
        file: name,
        problem: problem && problemIn(spoken, new KeepworthError(problem.code, problem.details)),
      };
    },
  );

  app.post(
    "/imports/check",
    {
      config,
      schema: {
        tags,
        summary: "What would come of an uploaded file's rows. Nothing is kept.",
        body: checkRequestSchema,
        response: { 200: importSchema, default: problemSchema },
      },
    },
    async ({ body: { upload, ...options }, person }) => {
      const { path } = await house.uploads.take(upload, person!.id);
      const input = { file: path, options: { ...withSettings(house), ...told(options) } };
      return named(await house.workers.do("check", input, task()));
    },
  );

  app.post(
    "/imports",
    {
      config,
      schema: {
        tags,
        summary: "Imports uploaded files, all of them or none. Answers at once with the job to follow.",
        body: importRequestSchema,
        response: { 202: jobSchema, default: problemSchema },
      },
    },
    async (request, reply) => {
      const { uploads: ids, ...options } = request.body;
      const { id: owner, name: by } = request.person!;
      const files = await Promise.all(ids.map((id) => house.uploads.take(id, owner)));
      const job = house.jobs.start(
        "importInto",
        {
          files: files.map(({ path }) => path),
          options: { ...told(options), dataset: options.dataset ?? (await lastDataset(house)) },
        },
        { settings: house.settings(), by, done: () => forgetAll(house, files) },
      );
      await audit(request, "import.started", job.id, { files: files.map(({ name }) => name).join(", ") });
      reply.code(202).header("location", `/api/jobs/${job.id}`);
      return shown(job, await speaker(languageOfRequest(request)));
    },
  );

  app.post(
    "/imports/:id/undo",
    {
      config,
      schema: {
        tags,
        summary: "Takes an import back: what it added goes, what it replaced returns.",
        params: z.object({ id: z.coerce.number().int().positive() }),
        response: { 200: importSchema, default: problemSchema },
      },
    },
    async (request) => {
      const { id } = request.params;
      const undone = await house.light((keepworth) => undoImport(keepworth, id));
      house.changed();
      await audit(request, "import.undone", String(id), { file: named(undone).file });
      return named(undone);
    },
  );
}

/** The schema has checked the kind. */
function told<T extends { as?: string }>(options: T): Omit<T, "as"> & { as?: FileKind } {
  return options as Omit<T, "as"> & { as?: FileKind };
}

function withSettings(house: House): Pick<ImportIntoOptions, "currency" | "timeZone"> {
  const { currency, timeZone } = house.settings();
  return given({ timeZone, currency });
}
