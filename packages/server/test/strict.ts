import { z } from "zod";

/** What does not fit a schema, or is in an answer without the schema saying so; empty where it fits strictly. */
export function unfit(schema: z.ZodType, answer: unknown): string[] {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return unsaid(answer, parsed.data, "");
}

/** Zod leaves out what a schema does not name: what was given and is not there any more. */
function unsaid(given: unknown, kept: unknown, path: string): string[] {
  if (typeof given !== "object" || given === null) return [];
  return Object.entries(given).flatMap(([name, value]) => {
    const at = path === "" ? name : `${path}.${name}`;
    if (typeof kept !== "object" || kept === null || !(name in kept)) return [`${at}: not in the schema`];
    return unsaid(value, (kept as Record<string, unknown>)[name], at);
  });
}
