import { segmentsBy, type SegmentsAnswer } from "@keepworth/engine";
import { z } from "zod";
import { assumptionSchema, codedSchema, daySchema, figureSchema } from "./shared.ts";

export const treatmentKindSchema = z.enum([
  "recommendation",
  "exclusive-offer",
  "early-access",
  "vip",
  "loyalty-points",
  "education",
  "support-call",
  "renewal-discount",
  "up-sell",
  "cross-sell",
  "win-back",
  "ask-referral",
  "ask-review",
  "let-go",
]);

export const segmentsSchema = z
  .object({
    runId: z.number(),
    dataset: z.string(),
    asOf: daySchema,
    currency: z.string(),
    profit: z.boolean(),
    horizonDays: z.number(),
    by: z.enum(segmentsBy),
    customers: z.number(),
    segments: z.array(
      z
        .object({
          name: z.string().nullable().describe("null: not known."),
          customers: z.number(),
          share: z.number(),
          base: z.number().nullable(),
          growth: figureSchema.nullable(),
          clv: figureSchema.nullable(),
          growthShare: z.number().nullable(),
          orderValue: z.number().nullable(),
          ordersPerYear: z.number(),
          expectedOrdersPerYear: z.number(),
          life: z.object({ years: z.number(), standardError: z.number(), orders: z.number() }),
          pActive: z.number(),
          treatments: z.array(
            z.object({
              treatment: z.string(),
              kind: treatmentKindSchema,
              customers: z.number(),
              uplift: z.number(),
              source: z.enum(["assumed", "measured"]),
            }),
          ),
        })
        .meta({ id: "SegmentSummary" }),
    ),
    map: z
      .object({
        clv: z.array(z.number()),
        pActive: z.array(z.number()),
        cells: z.array(
          z.object({
            clvFifth: z.number(),
            pActiveFrom: z.number(),
            pActiveTo: z.number(),
            customers: z.number(),
            clv: z.number(),
            growth: z.number(),
          }),
        ),
      })
      .nullable(),
    rfm: z
      .object({
        recencyDays: z.array(z.number().nullable()).describe("At most so many days give the scores 2 to 5."),
        repeats: z.array(z.number().nullable()).describe("At least so many repeats give the scores 2 to 5."),
        cells: z.array(
          z.object({
            r: z.number(),
            f: z.number(),
            customers: z.number(),
            base: z.number().nullable(),
            growth: z.number().nullable(),
            clv: z.number().nullable(),
            segment: z.string().nullable().describe("That most of them are in; null: nobody is here."),
          }),
        ),
      })
      .meta({ id: "RfmMap", description: "Customers by the scores of recency and frequency, 5 the best." }),
    movement: z
      .object({
        runId: z.number(),
        asOf: daySchema,
        flows: z.array(
          z.object({ from: z.string().nullable(), to: z.string().nullable(), customers: z.number() }),
        ),
        both: z.number(),
        stayed: z.number(),
        rose: z.number(),
        fell: z.number(),
        arrived: z.number(),
        gone: z.number(),
        segments: z.array(
          z.object({
            segment: z.string(),
            before: z.number(),
            now: z.number(),
            cameIn: z.number(),
            wentOut: z.number(),
          }),
        ),
      })
      .nullable()
      .describe("Since the run before; null: there is none."),
    assumptions: z.array(assumptionSchema),
    missing: z.array(
      codedSchema.extend({
        code: z.enum(["amounts", "lines", "earlierRun", "treatments"]),
        details: z.record(z.string(), z.number()),
      }),
    ),
  })
  .meta({ id: "Segments" }) satisfies z.ZodType<SegmentsAnswer>;
