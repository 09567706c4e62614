import { z } from "zod";
import { problemSchema } from "../problem.ts";

const stepSchema = z.object({
  event: z.literal("step"),
  step: z.enum(["import", "check", "summarise", "compress", "fit", "validate", "score", "decide", "publish"]),
  status: z.enum(["start", "done"]),
  seconds: z.number().exactOptional(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});

export const jobSchema = z
  .object({
    id: z.string(),
    kind: z.enum(["run", "importInto"]),
    by: z.string().nullable().describe("Who started it."),
    status: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
    startedAt: z.string(),
    finishedAt: z.string().nullable(),
    steps: z.array(stepSchema),
    runId: z.number().nullable().describe("The run that it published."),
    imports: z.array(z.number()).describe("The imports that it made."),
    error: problemSchema.nullable().describe("Why it failed."),
  })
  .meta({ id: "Job", description: "Something that takes a while: a run or an import." });
