import { compare, runs, publishedRun } from "@keepworth/engine";
import { z } from "zod";
import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import { runSchema } from "../schemas/run.ts";
import { comparisonSchema, runSummarySchema } from "../schemas/runs.ts";
import { wholeListOf } from "../schemas/shared.ts";
import { given } from "./query.ts";
import { whichSchema } from "./questionRoute.ts";

const tags = ["Runs"];
const numberSchema = z.coerce.number().int().positive();

/** Runs that were made. */
export function runRoutes(app: App, house: House): void {
  app.get(
    "/runs",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "Every run, newest first.",
        querystring: whichSchema.pick({ dataset: true }),
        response: { 200: wholeListOf(runSummarySchema), default: problemSchema },
      },
    },
    async ({ query }) => ({ items: await house.light((k) => runs(k, given(query))), nextCursor: null }),
  );

  app.get(
    "/runs/compare",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "Two runs of one dataset, and what moved the value between them.",
        querystring: z.object({ before: numberSchema, after: numberSchema }),
        response: { 200: comparisonSchema, default: problemSchema },
      },
    },
    ({ query: { before, after }, signal }) => house.light((k) => compare(k, before, after), signal),
  );

  app.get(
    "/runs/:id",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "The result of a run.",
        params: z.object({ id: numberSchema }),
        response: { 200: runSchema, default: problemSchema },
      },
    },
    async ({ params: { id } }) => (await house.light((k) => publishedRun(k, { run: id }))).result,
  );
}
