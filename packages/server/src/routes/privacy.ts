import { KeepworthError } from "@keepworth/engine";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../app.ts";
import { audit } from "../auth/index.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import {
  eraseRequestSchema,
  eraseSchema,
  expireRequestSchema,
  expireSchema,
  personExportSchema,
} from "../schemas/person.ts";
import type { InputOf, ResultOf } from "../work/tasks.ts";
import { given } from "./query.ts";
import { lastDataset } from "./startRun.ts";

const tags = ["Privacy"];
const params = z.object({ id: z.string().describe("The customer's id.") });

type PrivacyTask = "exportPerson" | "erasePerson" | "expire";

/** What is held about a person, and erasing it. */
export function privacyRoutes(app: App, house: House): void {
  const work = <N extends PrivacyTask>(name: N, input: InputOf<N>): Promise<ResultOf<N>> =>
    house.workers.do(name, input, { settings: house.settings(), priority: "reader" });

  app.post(
    "/customers/:id/export-person",
    {
      config: { role: "analyst" },
      schema: {
        tags,
        summary: "All that is held about one person, table by table; it is noted who asked.",
        params,
        body: z
          .strictObject({
            dataset: z.string().min(1).exactOptional().describe("Default: that of the last run."),
          })
          .default({}),
        response: { 200: personExportSchema, default: problemSchema },
      },
    },
    async (request) => {
      const { id } = request.params;
      const dataset = request.body.dataset ?? (await lastDataset(house));
      const [held] = await work("exportPerson", { who: id, options: { dataset } });
      await audit(request, "person.exported", held!.customerId, { dataset });
      return held!;
    },
  );

  app.post(
    "/customers/:id/erase",
    {
      config: { role: "administrator" },
      schema: {
        tags,
        summary:
          "Erases a person: contacts and texts go, and what they ordered stays under an id that does not tell whose it is.",
        params,
        body: eraseRequestSchema,
        response: { 200: eraseSchema, default: problemSchema },
      },
    },
    async (request) => {
      const { id } = request.params;
      const { dryRun, confirm } = request.body;
      if (!dryRun && confirm !== id) throw new KeepworthError("person.unconfirmed", { customer: id });
      const dataset = request.body.dataset ?? (await lastDataset(house));
      const answer = await work("erasePerson", { who: id, options: { dataset, dryRun } });
      const { people, contacts, texts, records } = answer;
      const [person] = people;
      if (answer.erased) {
        await erased(request, person!.customerId, {
          dataset,
          orders: person!.orders,
          contacts,
          texts,
          records,
        });
      }
      return answer;
    },
  );

  app.post(
    "/privacy/expire",
    {
      config: { role: "administrator" },
      schema: {
        tags,
        summary: "Erases the people of whom nothing has been heard for long, or says who that would be.",
        body: expireRequestSchema,
        response: { 200: expireSchema, default: problemSchema },
      },
    },
    async (request) => {
      const { dataset, months, dryRun } = request.body;
      const answer = await work("expire", { dryRun, ...given({ dataset, months }) });
      for (const { customerId, dataset: of, orders } of answer.erased ? answer.people : [])
        await erased(request, customerId, { dataset: of, orders, months: answer.months });
      return answer;
    },
  );

  async function erased(
    request: FastifyRequest,
    surrogate: string,
    details: Record<string, string | number>,
  ) {
    house.changed();
    await audit(request, "person.erased", surrogate, details);
  }
}
