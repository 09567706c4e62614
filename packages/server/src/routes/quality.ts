import { basename } from "node:path";
import { imports, type ImportAnswer } from "@keepworth/engine";
import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import { dataQualityOf } from "../dataQuality.ts";
import { dataQualitySchema } from "../schemas/quality.ts";
import { given } from "./query.ts";
import { whichSchema } from "./questionRoute.ts";

/** A file by its name: where it was is the server's own. */
export function named<T extends ImportAnswer>(one: T): T {
  return { ...one, file: basename(one.file) };
}

/** What was imported, and what came of its rows. */
export function qualityRoutes(app: App, house: House): void {
  app.get(
    "/quality",
    {
      config: { role: "viewer" },
      schema: {
        tags: ["Data"],
        summary: "Imports with what came of their rows, what was wrong with them, and the money by month.",
        querystring: whichSchema.pick({ dataset: true }),
        response: { 200: dataQualitySchema, default: problemSchema },
      },
    },
    async ({ query }) => {
      const items = await house.light((k) => imports(k, given(query)));
      return { dataset: query.dataset ?? null, ...dataQualityOf(items), items: items.map(named) };
    },
  );
}
