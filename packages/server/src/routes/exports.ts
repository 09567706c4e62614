import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { segmentsBy } from "@keepworth/engine";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../app.ts";
import { audit } from "../auth/index.ts";
import { exportFolder } from "../exportFolders.ts";
import type { House } from "../house.ts";
import { languageOfRequest, problemSchema } from "../problem.ts";
import { treatmentRoleSchema } from "../schemas/budget.ts";
import type { ExportInput, ExportName } from "../work/exports.ts";
import { filterSchema, inColumns, searchSchema } from "./customers.ts";
import { budgetOf, budgetQuery } from "./planning.ts";
import { countSchema, flagSchema, given } from "./query.ts";
import { whichSchema } from "./questionRoute.ts";

const tags = ["Exports"];

const kinds = {
  csv: "text/csv; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
} as const;

const response = (kind: keyof typeof kinds) => ({
  200: {
    description: "The file.",
    content: { [kinds[kind].split(";")[0]!]: { schema: z.string().meta({ format: "binary" }) } },
  },
  default: problemSchema,
});

/** Files to be taken along. In CSV, what a spreadsheet would take for a formula is told to be text. */
export function exportRoutes(app: App, house: House): void {
  const send = fileSender(house);

  for (const format of ["csv", "jsonl", "parquet"] as const) {
    app.get(
      `/exports/customers.${format}`,
      {
        config: { role: "analyst" },
        schema: {
          tags,
          summary: "The customers of a run, by id.",
          querystring: filterSchema.extend({
            q: searchSchema,
            contacts: flagSchema.optional().describe("With names, e-mails and phones."),
          }),
          response: response(format),
        },
      },
      (request, reply) => {
        const { where, segment, q, ...told } = request.query;
        const searched = { search: q, searchContacts: q === undefined ? undefined : true };
        const filter = { ...told, where: where?.map(inColumns), segments: segment, ...searched };
        const options = { format, ...given(filter) };
        return send(request, reply, format, "customers", options);
      },
    );
  }

  app.get(
    "/exports/segments.csv",
    {
      config: { role: "analyst" },
      schema: {
        tags,
        summary: "Customers in groups.",
        querystring: whichSchema.extend({ by: z.enum(segmentsBy).optional() }),
        response: response("csv"),
      },
    },
    (request, reply) => send(request, reply, "csv", "segments", given(request.query)),
  );

  app.get(
    "/exports/actions.csv",
    {
      config: { role: "analyst" },
      schema: {
        tags,
        summary: "What to do this week, with the reasons in the reader's language.",
        querystring: whichSchema.extend({
          within: countSchema(92).optional().describe("Days. Default 7."),
          role: treatmentRoleSchema.optional(),
        }),
        response: response("csv"),
      },
    },
    (request, reply) => {
      const options = { ...given(request.query), language: languageOfRequest(request) };
      return send(request, reply, "csv", "actions", options);
    },
  );

  app.get(
    "/exports/budget.csv",
    {
      config: { role: "analyst" },
      schema: {
        tags,
        summary: "The plan of a budget: every customer treated or held out, by id.",
        querystring: budgetQuery,
        response: response("csv"),
      },
    },
    (request, reply) => send(request, reply, "csv", "budget", budgetOf(request.query)),
  );

  app.get(
    "/exports/assignments.csv",
    {
      config: { role: "analyst" },
      schema: {
        tags,
        summary: "Who is in which arm of a test, by id.",
        querystring: z.object({
          name: z.string().describe("The test's name."),
          dataset: whichSchema.shape.dataset,
        }),
        response: response("csv"),
      },
    },
    (request, reply) => {
      const { name, dataset } = request.query;
      return send(request, reply, "csv", "assignments", { name, ...given({ dataset }) });
    },
  );

  app.get(
    "/exports/balances.csv",
    {
      config: { role: "analyst" },
      schema: {
        tags,
        summary: "Every member's points and tier, by id.",
        querystring: whichSchema,
        response: response("csv"),
      },
    },
    (request, reply) => send(request, reply, "csv", "balances", given(request.query)),
  );
}

/** How many customers who may not be contacted were left out, or their contacts. */
const withheldHeader = "keepworth-withheld";

function fileSender(house: House) {
  return async <N extends ExportName>(
    request: FastifyRequest,
    reply: FastifyReply,
    kind: keyof typeof kinds,
    name: N,
    options: ExportInput<N>["options"],
  ): Promise<never> => {
    const folder = await exportFolder();
    const file = join(folder, `${name}.${kind}`);
    const remove = () => rm(folder, { recursive: true, force: true });
    try {
      const { rows, withheld = 0 } = await house.exportFile({ name, file, options });
      const { size } = await stat(file);
      await audit(request, "export.made", `${name}.${kind}`, { rows });
      // Once it is open it can be read to its end without a name.
      const stream = createReadStream(file).on("close", () => void remove());
      // The reply itself is what the handler gives back: it is sent already.
      return (await reply
        .type(kinds[kind])
        .header("content-length", size)
        .header("content-disposition", `attachment; filename="${name}.${kind}"`)
        .header("cache-control", "private, no-store")
        .header(withheldHeader, withheld)
        .send(stream)) as never;
    } catch (error) {
      await remove();
      throw error;
    }
  };
}
