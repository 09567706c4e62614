import { customer, nextOrders, people } from "@keepworth/engine";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../app.ts";
import { camelRow, snake } from "../camel.ts";
import { CustomerPages } from "../customerPages.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import { customerSchema, customersSchema, ledgerSchema, nextOrdersSchema } from "../schemas/customer.ts";
import { keepSchema } from "../schemas/keep.ts";
import { recommendSchema } from "../schemas/recommend.ts";
import { countSchema, flagSchema, given, repeated } from "./query.ts";
import { questionRoute, whichSchema } from "./questionRoute.ts";

const tags = ["Customers"];
const idSchema = z.object({ id: z.string().describe("The customer's id.") });

export const filterSchema = whichSchema.extend({
  where: repeated().describe("Conditions that must all hold: pAlive<0.5, clv>=100, segment!=lost."),
  segment: repeated().describe("Only customers of these segments."),
});

export const searchSchema = z
  .string()
  .max(200)
  .optional()
  .describe("A part of the id; for analysts of the name, e-mail or phone too.");

/** Customers, and one of them. */
export function customerRoutes(app: App, house: House): void {
  const pages = new CustomerPages(house);

  app.get(
    "/customers",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "Customers of a run: searched, filtered, sorted, page by page.",
        querystring: filterSchema.extend({
          q: searchSchema,
          sort: z
            .string()
            .max(40)
            .optional()
            .describe("A column, with a minus the largest first. Default -clv."),
          cursor: z
            .string()
            .max(1000)
            .optional()
            .describe("nextCursor of the page before; with the same filter."),
          limit: countSchema(200).default(50),
          contacts: flagSchema.optional().describe("Names, e-mails and phones, for analysts."),
        }),
        response: { 200: customersSchema, default: problemSchema },
      },
    },
    async (request) => {
      const { dataset, run, where, segment, q, sort, cursor, limit, contacts: asked } = request.query;
      const seesContacts = readsContacts(request);
      const contacts = seesContacts && asked === true;
      const filter = given({
        dataset,
        run,
        where: where?.map(inColumns),
        segments: segment,
        search: q,
        searchContacts: q !== undefined && seesContacts ? true : undefined,
      });
      const { signal } = request;
      const page = await pages.page(
        { ...filter, ...given({ sort: sort && snake(sort), cursor }), limit, contacts },
        signal,
      );
      return {
        ...page,
        contacts,
        items: page.items.map(camelRow),
        total: cursor === undefined ? await pages.count({ ...filter, run: page.runId }, signal) : null,
      };
    },
  );

  app.get(
    "/customers/:id",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "One customer explained: figures, orders, and why.",
        params: idSchema,
        querystring: whichSchema,
        response: { 200: customerSchema, default: problemSchema },
      },
    },
    async (request) => {
      const contacts = readsContacts(request);
      const { dataset, run } = request.query;
      const answer = await house.light(
        (k) => customer(k, request.params.id, { ...given({ dataset, run }), contacts }),
        request.signal,
      );
      return { ...answer, runId: answer.customer.run_id, customer: camelRow(answer.customer) };
    },
  );

  app.get(
    "/customers/:id/next-orders",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "When a customer orders next: the distribution of the day.",
        params: idSchema,
        querystring: whichSchema,
        response: { 200: nextOrdersSchema, default: problemSchema },
      },
    },
    ({ params, query: { dataset, run }, signal }) =>
      house.light((k) => nextOrders(k, params.id, given({ dataset, run })), signal),
  );

  questionRoute(app, house, {
    url: "/customers/:id/potentials",
    question: "ledger",
    tag: tags[0]!,
    summary: "The four potentials of a customer, line by line.",
    params: idSchema,
    query: whichSchema,
    options: (told, { id }) => ({ ...given(told), customer: id }),
    answer: ledgerSchema,
  });
  questionRoute(app, house, {
    url: "/customers/:id/keep",
    question: "keep",
    tag: tags[0]!,
    summary:
      "What a customer is worth if they stay, and the most to offer for it: `list` holds the one card.",
    params: idSchema,
    query: whichSchema,
    options: (told, { id }) => ({ ...given(told), customer: id }),
    answer: keepSchema,
  });
  questionRoute(app, house, {
    url: "/customers/:id/recommendations",
    question: "recommend",
    tag: tags[0]!,
    summary: "Products for a customer, and what they like.",
    params: idSchema,
    query: whichSchema.extend({
      limit: countSchema(50).optional().describe("Products. Default 5."),
      language: z.string().max(20).optional().describe("Of the message. Default: the customer's own."),
    }),
    options: (told, { id }) => ({ ...given(told), customer: id }),
    answer: recommendSchema,
  });
}

/** Whether the person of a request may see names, e-mails and phones. */
export function readsContacts({ person }: FastifyRequest): boolean {
  return person !== null && people.isAtLeast(person.role, "analyst");
}

/** A condition with its column as the database names it: pAlive<0.5 is p_alive<0.5. */
export function inColumns(condition: string): string {
  return condition.replace(/^\s*\w+/, snake);
}
