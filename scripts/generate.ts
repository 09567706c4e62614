import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { settingsSchema } from "@keepworth/engine";
import { makeApp, openapi } from "@keepworth/server";
import { cliReference, errorReference } from "keepworth";
import { z } from "zod";
import { draw } from "./pictures/draw.ts";
import { pictures } from "./pictures/models.ts";

/** Writes the pages and pictures of docs that are made from code; CI fails where they differ from what is committed. */
const docs = new URL("../docs/", import.meta.url);
const pages: Record<string, string> = {
  "reference/cli.md": cliReference(),
  "reference/errors.md": errorReference(),
  "reference/keepworth.schema.json": `${JSON.stringify(z.toJSONSchema(settingsSchema, { io: "input" }), null, 2)}\n`,
};
pages["reference/openapi.json"] = `${JSON.stringify(await openapi(makeApp), null, 2)}\n`;
for (const [name, picture] of Object.entries(pictures)) pages[`models/${name}.svg`] = draw(picture());
for (const [name, text] of Object.entries(pages)) {
  const file = new URL(name, docs);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, text);
}

// The dashboard's client is typed by what the API says of itself.
execFileSync(
  new URL("../packages/web/node_modules/.bin/openapi-typescript", import.meta.url).pathname,
  [
    "../../docs/reference/openapi.json",
    "--output",
    "src/api/schema.d.ts",
    "--root-types",
    "--root-types-no-schema-prefix",
  ],
  { cwd: new URL("../packages/web/", import.meta.url), stdio: "pipe" },
);
