import { mkdirSync, writeFileSync } from "node:fs";
import { settingsSchema } from "@keepworth/engine";
import { cliReference, errorReference } from "keepworth";
import { z } from "zod";

/** Writes the pages of docs/reference that are made from code; CI fails where they differ from what is committed. */
const folder = new URL("../docs/reference/", import.meta.url);
mkdirSync(folder, { recursive: true });
const pages: Record<string, string> = {
  "cli.md": cliReference(),
  "errors.md": errorReference(),
  "keepworth.schema.json": `${JSON.stringify(z.toJSONSchema(settingsSchema, { io: "input" }), null, 2)}\n`,
};
for (const [name, text] of Object.entries(pages)) writeFileSync(new URL(name, folder), text);
