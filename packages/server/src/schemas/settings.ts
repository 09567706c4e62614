import { z } from "zod";

export const givenSettingsSchema = z
  .record(z.string(), z.unknown())
  .describe("As keepworth.json gives them: what it does not name stands at its default.");

export const settingsAnswerSchema = z
  .object({
    given: givenSettingsSchema,
    settings: z.record(z.string(), z.unknown()).describe("With the defaults."),
    version: z.string().describe("Of the file; a change names the one that it was made to."),
    schema: z.record(z.string(), z.unknown()).describe("JSON Schema of the file."),
  })
  .meta({ id: "Settings", description: "Every assumption that a number rests on." });
