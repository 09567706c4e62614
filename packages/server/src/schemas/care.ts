import { careMatters, type CareAnswer, type SatisfactionAnswer, type ServiceAnswer } from "@keepworth/engine";
import { z } from "zod";
import { classNameSchema } from "./potentials.ts";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

const told = {
  dataset: z.string(),
  runId: z.number().nullable(),
  asOf: daySchema,
  currency: z.string(),
  profit: z.boolean().describe("False: no margin is known, value is counted in revenue."),
  withinDays: z.number(),
};
const restsOn = { assumptions: z.array(assumptionSchema), missing: z.array(codedSchema) };

const timesSchema = z
  .object({
    median: z.number().nullable(),
    p90: z.number().nullable(),
    known: z.number(),
    waiting: z.number(),
  })
  .meta({
    id: "ServiceTimes",
    description: "Hours by Kaplan and Meier; null: too few cases have come so far.",
  });

const serviceFigures = {
  cases: z.number(),
  customers: z.number(),
  open: z.number(),
  unanswered: z.number(),
  response: timesSchema,
  solving: timesSchema,
  reopened: figureSchema.nullable(),
  cost: z.number(),
  costed: z.number().describe("Cases that tell what handling them cost."),
  perCase: z.number().nullable(),
};
const serviceGroupSchema = z
  .object({ ...serviceFigures, name: z.string().nullable() })
  .meta({ id: "ServiceGroup" });

export const serviceSchema = z
  .object({
    ...told,
    from: daySchema,
    total: z.object(serviceFigures),
    byClass: z.array(
      z.object({
        ...serviceFigures,
        class: classNameSchema,
        members: z.number(),
        responseHours: z.number(),
        inTime: z.number().nullable().describe("Share answered within `responseHours`."),
        costToServe: z.number().nullable().describe("A customer of the class, a year."),
      }),
    ),
    byTopic: z.array(serviceGroupSchema),
    byProduct: z.array(serviceGroupSchema),
    byKind: z.array(serviceGroupSchema),
    byMonth: z.array(serviceGroupSchema),
    open: z.object({
      cases: z.number(),
      customers: z.number(),
      unanswered: z.number(),
      older: z.number(),
      valueAtRisk: figureSchema.nullable(),
      horizonDays: z.number().nullable(),
      rows: z.array(
        z.object({
          customerId: z.string(),
          class: classNameSchema.nullable(),
          segment: z.string().nullable(),
          cases: z.number(),
          caseId: z.string().nullable(),
          kind: z.string(),
          topic: z.string().nullable(),
          openedOn: daySchema,
          days: z.number(),
          answered: z.boolean(),
          risk: z.number().nullable(),
          worth: z.number().nullable(),
          atRisk: z.number().nullable(),
        }),
      ),
    }),
    ...restsOn,
  })
  .meta({ id: "Service", description: "How support cases went." }) satisfies z.ZodType<ServiceAnswer>;

const careItem = {
  matter: z.enum(careMatters),
  reason: codedSchema,
  gain: figureSchema,
  cost: z.number(),
  deadline: daySchema,
};

export const careSchema = z
  .object({
    ...told,
    until: daySchema,
    customers: z.number(),
    gain: figureSchema,
    cost: z.number(),
    atRisk: figureSchema,
    byMatter: z.array(
      z.object({
        matter: z.enum(careMatters),
        customers: z.number(),
        atRisk: z.number(),
        gain: z.number(),
        cost: z.number(),
      }),
    ),
    resting: z.number(),
    withheld: z.number().describe("Customers whom one may not contact."),
    rows: z.array(
      z.object({
        ...careItem,
        customerId: z.string(),
        class: classNameSchema.nullable(),
        segment: z.string().nullable(),
        risk: z.number(),
        worth: z.number(),
        atRisk: z.number(),
        currency: z.string(),
        role: z.literal("service"),
        owner: z.string().nullable(),
        channel: z.string().nullable(),
        also: z.array(z.object(careItem)).describe("What else there is, instead of it."),
      }),
    ),
    file: z.object({ file: z.string(), rows: z.number() }).nullable(),
    ...restsOn,
  })
  .meta({
    id: "Care",
    description: "Whom to care for now, by expected gain.",
  }) satisfies z.ZodType<CareAnswer>;

const asked = {
  asked: z.number(),
  answered: z.number(),
  responseRate: figureSchema.nullable().describe("null: only answers are known."),
};
const scores = {
  nps: z
    .object({
      ...asked,
      promoters: z.number(),
      passives: z.number(),
      detractors: z.number(),
      score: figureSchema.nullable().describe("−100 to 100."),
    })
    .nullable(),
  csat: z
    .object({
      ...asked,
      satisfied: z.number(),
      unsatisfied: z.number(),
      ofCases: z.number(),
      score: figureSchema.nullable().describe("Share satisfied."),
    })
    .nullable(),
  review: z.object({ answered: z.number(), mean: figureSchema.describe("Of 1 to 5.") }).nullable(),
};

export const satisfactionSchema = z
  .object({
    ...told,
    from: daySchema,
    total: z.object(scores),
    anonymous: z.number(),
    bySegment: z.array(z.object({ ...scores, segment: z.string() })),
    byClass: z.array(z.object({ ...scores, class: classNameSchema })),
    byMonth: z.array(z.object({ ...scores, month: z.string() })),
    value: z
      .object({
        horizonDays: z.number(),
        groups: z.array(
          z.object({
            group: z.enum(["promoter", "passive", "detractor"]),
            customers: z.number(),
            expected: figureSchema.nullable(),
            base: z.number().nullable(),
            pActive: z.number(),
          }),
        ),
      })
      .nullable()
      .describe("An association, no effect."),
    ...restsOn,
  })
  .meta({
    id: "Satisfaction",
    description: "What customers said, beside what they are worth.",
  }) satisfies z.ZodType<SatisfactionAnswer>;
