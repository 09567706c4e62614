import type { ExperimentSummary } from "@keepworth/engine";
import { z } from "zod";
import { figureSchema } from "./shared.ts";

export const experimentSummarySchema = z
  .object({
    name: z.string(),
    dataset: z.string(),
    treatment: z.string(),
    createdAt: z.string(),
    state: z.enum(["planned", "running", "over", "read"]),
    assignedAt: z.string().nullable(),
    ends: z.string().nullable(),
    customers: z.number(),
    verdict: z.string().nullable(),
    uplift: figureSchema.nullable(),
  })
  .meta({ id: "ExperimentSummary" }) satisfies z.ZodType<ExperimentSummary>;
