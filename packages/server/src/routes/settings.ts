import { readSettingsText, settingsSchema, writeSettings } from "@keepworth/engine";
import { z } from "zod";
import type { App } from "../app.ts";
import { audit } from "../auth/audit.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import { givenSettingsSchema, settingsAnswerSchema } from "../schemas/settings.ts";

const tags = ["Settings"];

/** The assumptions in `keepworth.json`: read by all, changed by administrators. */
export function settingsRoutes(app: App, house: House): void {
  const schema = z.toJSONSchema(settingsSchema, { io: "input" }) as Record<string, unknown>;

  async function answer() {
    const { given, version } = await readSettingsText(house.path);
    const { given: _, ...settings } = house.settings();
    return { given, settings, version, schema };
  }

  app.get(
    "/settings",
    {
      config: { role: "viewer" },
      schema: {
        tags,
        summary: "What is assumed: as the file gives it, with the defaults, and what it may hold.",
        response: { 200: settingsAnswerSchema, default: problemSchema },
      },
    },
    answer,
  );

  app.put(
    "/settings",
    {
      config: { role: "administrator" },
      schema: {
        tags,
        summary: "Writes the file anew, whole; the earlier one is kept as keepworth.before.json.",
        body: z.object({
          given: givenSettingsSchema,
          version: z.string().optional().describe("Refused where the file is another one by now."),
        }),
        response: { 200: settingsAnswerSchema, default: problemSchema },
      },
    },
    async (request) => {
      const { given, version } = request.body;
      const before = await readSettingsText(house.path).catch(() => null);
      await writeSettings(house.path, given, version);
      await house.settingsChanged();
      await audit(request, "settings.changed", "keepworth.json", {
        fields: changedFields(before?.given ?? {}, given),
      });
      return answer();
    },
  );
}

/** The paths of what differs, e.g. "keep.conversion". */
export function changedFields(before: unknown, after: unknown, path = ""): string[] {
  const [earlier, later] = [before ?? {}, after ?? {}];
  if (isRecord(earlier) && isRecord(later)) {
    const names = [...new Set([...Object.keys(earlier), ...Object.keys(later)])];
    return names.flatMap((name) =>
      changedFields(earlier[name], later[name], path === "" ? name : `${path}.${name}`),
    );
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [path];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
