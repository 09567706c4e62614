import { recordedActions, type ThisWeekAnswer } from "@keepworth/engine";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../app.ts";
import { audit } from "../auth/index.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import { customerActionsSchema, markRequestSchema, markSchema } from "../schemas/action.ts";
import { given } from "./query.ts";
import { whichSchema } from "./questionRoute.ts";

/** So many actions are looked through for one customer's: those that gain most. */
const looked = 5_000;

/** What to do for a customer, and saying that it was done or skipped. */
export function actionRoutes(app: App, house: House): void {
  const weeks = new Map<string, ByCustomer>();

  app.get(
    "/customers/:id/actions",
    {
      config: { role: "viewer" },
      schema: {
        tags: ["Customers"],
        summary:
          "What to do for a customer this week, of the 5000 actions that gain most, and what was done.",
        params: z.object({ id: z.string().describe("The customer's id.") }),
        querystring: whichSchema,
        response: { 200: customerActionsSchema, default: problemSchema },
      },
    },
    async ({ params: { id }, query }, reply) => {
      const which = given(query);
      const { json, computedAt, stale } = await house.answers.of("thisWeek", { ...which, limit: looked });
      const week = byCustomer(weeks, JSON.stringify(which), computedAt, json);
      const today = new Date().toISOString().slice(0, 10);
      const recorded = await house.light((k) => recordedActions(k, week.dataset, today));
      const marked = recorded
        .filter(({ customer }) => customer === id)
        .toSorted((a, b) => (a.at < b.at ? 1 : -1));
      if (stale) reply.header("keepworth-stale", "1");
      const row = week.rows.get(id) ?? null;
      // A list that is being worked out anew still has what was marked meanwhile.
      const rests = stale && marked.some(({ action }) => action === row?.action);
      return {
        until: week.until,
        action: rests ? null : row,
        marked: marked.map(({ action, state, day, note }) => ({ action, state, day, note })),
      };
    },
  );

  app.post(
    "/actions",
    {
      config: { role: "analyst" },
      schema: {
        tags: ["This week"],
        summary: "Says that an action of the list was done or skipped, so that it rests.",
        body: markRequestSchema,
        response: { 200: markSchema, default: problemSchema },
      },
    },
    (request) => mark(house, request, request.body),
  );
}

async function mark(house: House, request: FastifyRequest, body: z.output<typeof markRequestSchema>) {
  const { customer, action, state, ...rest } = body;
  const marked = await house.workers.do(
    "mark",
    { customer, action, state, ...given(rest) },
    { settings: house.settings(), priority: "reader" },
  );
  if (marked.recorded) {
    house.changed();
    const { note, dataset } = marked;
    const details = { dataset, action: marked.action, ...(note ? { note } : {}) };
    await audit(request, `action.${state}`, customer, details);
  }
  return marked;
}

interface ByCustomer {
  readonly computedAt: string;
  readonly dataset: string;
  readonly until: string;
  readonly rows: ReadonlyMap<string, ThisWeekAnswer["rows"][number]>;
}

/** The list by customer, read once for each time that it was worked out. */
function byCustomer(
  kept: Map<string, ByCustomer>,
  which: string,
  computedAt: string,
  json: Buffer,
): ByCustomer {
  const found = kept.get(which);
  if (found?.computedAt === computedAt) return found;
  const { dataset, until, rows } = JSON.parse(json.toString()) as ThisWeekAnswer;
  const made = { computedAt, dataset, until, rows: new Map(rows.map((row) => [row.customerId, row])) };
  if (kept.size >= 4) kept.clear();
  kept.set(which, made);
  return made;
}
