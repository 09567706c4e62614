import type {
  ExperimentAssignment,
  ExperimentPage,
  ExperimentPlan,
  ExperimentReading,
  ExperimentSummary,
  TestableTreatment,
} from "@keepworth/engine";
import { z } from "zod";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

const movesSchema = z.enum(["staying", "frequency", "order-value", "referral", "none"]);
const sourceSchema = z.enum(["assumed", "measured"]);
const armsOf = <T extends z.ZodType>(arm: T) => z.object({ treated: arm, holdout: arm });
const arms = armsOf(z.number());
const told = { assumptions: z.array(assumptionSchema), missing: z.array(codedSchema) };

export const experimentSummarySchema = z
  .object({
    name: z.string(),
    dataset: z.string(),
    treatment: z.string(),
    createdAt: z.string(),
    state: z
      .enum(["planned", "running", "over", "read"])
      .describe(
        "planned: nobody is assigned; running: days are left; over: to be read; read: its reading is kept.",
      ),
    assignedAt: z.string().nullable(),
    ends: z.string().nullable(),
    customers: z.number(),
    verdict: z.string().nullable(),
    uplift: figureSchema.nullable(),
    reading: z
      .object({
        until: daySchema,
        days: z.number(),
        customers: arms,
        currency: z.string().nullable(),
        buying: figureSchema.describe("In probability, of a treated customer."),
        margin: figureSchema.describe("Of a treated customer."),
        net: figureSchema.describe("Of all treated, after costs."),
      })
      .nullable()
      .describe("What was kept; null: not read."),
  })
  .meta({ id: "ExperimentSummary" }) satisfies z.ZodType<ExperimentSummary>;

const testedSchema = z
  .object({
    name: z.string(),
    kind: z.string(),
    moves: movesSchema,
    cost: z.number(),
    incentive: z.number().nullable(),
    incentiveShare: z.number(),
    uplift: z.number(),
    upliftError: z.number(),
    source: sourceSchema,
  })
  .meta({ id: "TestedTreatment" });

const sight = {
  expected: z.number(),
  smallest: z.number().describe("Found with a chance of 80 %."),
  power: z.number().describe("The chance that the expected effect is found."),
  needed: z
    .number()
    .nullable()
    .describe("Customers who find it with a chance of 80 %; null: none is expected."),
};

export const experimentPlanSchema = z
  .object({
    name: z.string(),
    dataset: z.string(),
    runId: z.number(),
    asOf: daySchema,
    currency: z.string(),
    profit: z.boolean(),
    treatment: testedSchema,
    segments: z.array(z.string()),
    days: z.number(),
    holdout: z.number(),
    seed: z.number(),
    eligible: z.number(),
    customers: z.number(),
    arms,
    buying: z.object({ ...sight, rate: z.number() }),
    margin: z.object({
      ...sight,
      mean: z.number(),
      deviation: z.number(),
      unexplained: z.number(),
      raw: z.number(),
    }),
    cost: z.number(),
    value: z
      .object({
        customers: z.number(),
        worth: z.number(),
        net: z.number(),
        best: z.object({ customers: z.number(), net: z.number() }),
      })
      .nullable(),
    ...told,
  })
  .meta({
    id: "ExperimentPlan",
    description: "What a test will be able to see.",
  }) satisfies z.ZodType<ExperimentPlan>;

export const experimentAssignmentSchema = z
  .object({
    name: z.string(),
    dataset: z.string(),
    treatment: z.string(),
    source: z.enum(["drawn", "file", "stored"]),
    assignedAt: z.object({ from: daySchema, to: daySchema }),
    days: z.number(),
    ends: daySchema,
    arms,
    strata: z.number(),
    seed: z.number(),
    currency: z.string(),
    expected: arms.nullable(),
    model: z.string().nullable(),
    unknown: z.number(),
    unpredicted: z.number(),
    file: z.object({ file: z.string(), rows: z.number() }).nullable(),
    missing: told.missing,
  })
  .meta({
    id: "ExperimentAssignment",
    description: "Who is in which arm.",
  }) satisfies z.ZodType<ExperimentAssignment>;

const effectSchema = z
  .object({ raw: figureSchema, adjusted: figureSchema, error: z.number(), explained: z.number() })
  .meta({ id: "MeasuredEffect" });

const armFigures = { treated: figureSchema, holdout: figureSchema, difference: figureSchema };
const sharesSchema = z.object(armFigures).nullable();

const relationshipSchema = z
  .object({
    complaints: sharesSchema.describe("Share of customers who complained."),
    optOuts: sharesSchema.describe("Share of customers who withdrew a consent."),
    score: z
      .object({
        ...armFigures,
        answered: arms,
        change: armsOf(figureSchema.nullable()).describe("Since the last score before."),
      })
      .nullable()
      .describe("The last score within the days, 0 to 10."),
  })
  .meta({ id: "ExperimentRelationship", description: "null: nothing of it is imported." });

export const experimentReadingSchema = z
  .object({
    name: z.string(),
    dataset: z.string(),
    treatment: z.string(),
    moves: movesSchema,
    assignedAt: z.object({ from: daySchema, to: daySchema }),
    days: z.number(),
    planned: z.number(),
    ends: daySchema,
    until: daySchema,
    daysLeft: z.number(),
    currency: z.string(),
    profit: z.boolean(),
    arms: armsOf(
      z.object({
        customers: z.number(),
        buyers: z.number(),
        orders: z.number(),
        margin: z.number(),
        expected: z.number(),
      }),
    ),
    gone: arms,
    ratio: z.object({ share: z.number(), p: z.number(), mismatch: z.boolean() }),
    margin: effectSchema,
    buying: effectSchema.extend({ rate: z.number() }),
    total: z.object({
      margin: figureSchema,
      cost: z.number(),
      contact: z.number(),
      incentive: z.number(),
      net: figureSchema,
    }),
    qini: z
      .object({
        coefficient: figureSchema,
        curve: z.array(z.object({ share: z.number(), gain: z.number() })),
      })
      .nullable(),
    relationship: relationshipSchema,
    flags: z.array(codedSchema).describe("Profit is up and satisfaction down."),
    verdict: z.enum(["pays", "loses", "unknown", "mismatch", "early"]),
    customersNeeded: z.number().nullable(),
    stored: z.boolean().describe("Whether it is final and was kept by this request."),
    measured: z.object({ uplift: z.number(), upliftError: z.number(), before: z.number() }).nullable(),
    ...told,
  })
  .meta({ id: "ExperimentReading", description: "What a test says." }) satisfies z.ZodType<ExperimentReading>;

export const experimentPageSchema = z
  .object({
    experiment: experimentSummarySchema,
    treatment: testedSchema,
    segments: z.array(z.string()),
    days: z.number(),
    holdout: z.number(),
    seed: z.number(),
    plan: experimentPlanSchema.nullable(),
    assignment: experimentAssignmentSchema.nullable(),
    reading: experimentReadingSchema.nullable(),
  })
  .meta({ id: "Experiment", description: "One test as it stands." }) satisfies z.ZodType<ExperimentPage>;

export const testableSchema = z
  .object({
    name: z.string(),
    kind: z.string(),
    moves: movesSchema,
    cost: z.number(),
    uplift: z.number(),
    source: sourceSchema,
    segments: z.array(z.string()),
    own: z.boolean().describe("One of the shop's own; else of the library."),
  })
  .meta({ id: "TestableTreatment" }) satisfies z.ZodType<TestableTreatment>;

const sizes = {
  treatment: z.string().min(1).max(200).describe("By its name or its kind."),
  segments: z.array(z.string().min(1)).max(50).optional().describe("Default: those it is meant for."),
  customers: z.int().min(1).optional().describe("In both arms. Default: as many as see the expected effect."),
  holdout: z.number().gt(0).lt(1).optional().describe("Share left alone. Default: the settings', else half."),
  days: z.int().min(1).max(3660).optional().describe("After the assignment, whose orders count. Default 90."),
  seed: z.int().min(0).optional().describe("Decides who is drawn. Default: the settings'."),
  dataset: z.string().optional(),
};

export const newExperimentSchema = z
  .object({
    ...sizes,
    name: z.string().min(1).max(200),
    keep: z.boolean().optional().describe("false: it is worked out and not made. Default true."),
  })
  .strict();

export const assignRequestSchema = z
  .object({
    dataset: z.string().optional(),
    upload: z
      .string()
      .optional()
      .describe("A file that says who was assigned elsewhere: customer_id or email, arm, assigned_at."),
  })
  .strict();

export const readRequestSchema = z
  .object({
    dataset: z.string().optional(),
    days: z.int().min(1).max(3660).optional().describe("Other than planned: shown, and not kept."),
  })
  .strict();
