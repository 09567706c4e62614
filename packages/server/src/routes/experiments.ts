import type { NewExperimentOptions } from "@keepworth/engine";
import { z } from "zod";
import type { App } from "../app.ts";
import { audit } from "../auth/index.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import {
  assignRequestSchema,
  experimentAssignmentSchema,
  experimentPageSchema,
  experimentPlanSchema,
  experimentReadingSchema,
  experimentSummarySchema,
  newExperimentSchema,
  readRequestSchema,
  testableSchema,
} from "../schemas/experiment.ts";
import { wholeListOf } from "../schemas/shared.ts";
import { given } from "./query.ts";
import { questionRoute, whichSchema } from "./questionRoute.ts";

const tag = "Experiments";
const ofDataset = whichSchema.pick({ dataset: true });
const named = z.object({ name: z.string().describe("The test's name.") });

/** Tests of treatments: what was tried, a new one, who gets what, and what came of it. */
export function experimentRoutes(app: App, house: House): void {
  questionRoute(app, house, {
    url: "/experiments",
    question: "experiments",
    tag,
    summary: "Every test, newest first.",
    query: ofDataset,
    answer: wholeListOf(experimentSummarySchema),
  });
  questionRoute(app, house, {
    url: "/experiments/:name",
    question: "experiment",
    tag,
    summary: "One test as it stands: its plan, its arms, and its reading so far. Nothing is kept.",
    params: named,
    query: ofDataset,
    options: (query, { name }) => ({ name, ...given(query) }),
    answer: experimentPageSchema,
  });
  questionRoute(app, house, {
    url: "/treatments",
    question: "treatments",
    tag,
    summary: "What can be tested: the shop's own treatments, then those of the library.",
    query: ofDataset,
    answer: wholeListOf(testableSchema),
  });

  app.post(
    "/experiments",
    {
      config: { role: "analyst" },
      schema: {
        tags: [tag],
        summary: "Makes a test, or says what one would see. Nobody is assigned yet.",
        body: newExperimentSchema,
        response: { 200: experimentPlanSchema, default: problemSchema },
      },
    },
    async (request) => {
      const input = given(request.body) as NewExperimentOptions;
      const plan = await house.workers.do("newExperiment", input, work());
      if (input.keep !== false) {
        house.changed();
        const { name, treatment, customers } = plan;
        await audit(request, "experiment.made", name, { treatment: treatment.name, customers });
      }
      return plan;
    },
  );

  app.delete(
    "/experiments/:name",
    {
      config: { role: "analyst" },
      schema: {
        tags: [tag],
        summary: "Takes back a test to which nobody is assigned yet.",
        params: named,
        querystring: ofDataset,
        response: { 204: z.null(), default: problemSchema },
      },
    },
    async (request, reply) => {
      const { name } = request.params;
      await house.workers.do("removeExperiment", { name, ...given(request.query) }, work());
      house.changed();
      await audit(request, "experiment.removed", name);
      return reply.code(204).send(null);
    },
  );

  app.post(
    "/experiments/:name/assign",
    {
      config: { role: "analyst" },
      schema: {
        tags: [tag],
        summary: "Puts customers into arms: at random, or as a file says. Done once, it is told again.",
        params: named,
        body: assignRequestSchema,
        response: { 200: experimentAssignmentSchema, default: problemSchema },
      },
    },
    async (request) => {
      const { name } = request.params;
      const { upload, ...rest } = request.body;
      const file = upload === undefined ? null : await house.uploads.take(upload, request.person!.id);
      const input = { name, ...given(rest), ...(file ? { from: file.path } : {}) };
      const assignment = await house.workers.do("assignExperiment", input, work());
      if (file) await house.uploads.forget(file.id);
      if (assignment.source !== "stored") {
        house.changed();
        const { source, arms } = assignment;
        await audit(request, "experiment.assigned", name, { source, ...arms });
      }
      return assignment;
    },
  );

  app.post(
    "/experiments/:name/read",
    {
      config: { role: "analyst" },
      schema: {
        tags: [tag],
        summary: "Reads a test, and keeps what it says where its days are over.",
        params: named,
        body: readRequestSchema,
        response: { 200: experimentReadingSchema, default: problemSchema },
      },
    },
    async (request) => {
      const { name } = request.params;
      const reading = await house.workers.do("readExperiment", { name, ...given(request.body) }, work());
      if (reading.stored) {
        house.changed();
        await audit(request, "experiment.read", name, { verdict: reading.verdict });
      }
      return reading;
    },
  );

  const work = () => ({ settings: house.settings(), priority: "reader" }) as const;
}
