import { addRecord, recordFormKinds, type RecordFormKind, type RecordValue } from "@keepworth/engine";
import type { App } from "../app.ts";
import { audit } from "../auth/index.ts";
import { snake } from "../camel.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import { importSchema } from "../schemas/quality.ts";
import { recordSchemas } from "../schemas/records.ts";
import { named } from "./quality.ts";
import { lastDataset } from "./startRun.ts";

const what: Record<RecordFormKind, string> = {
  opportunity: "an opportunity",
  referral: "who brought whom",
  lesson: "what a customer taught",
  cost: "a cost",
};

/** What has no file, told one at a time. Each is an import of its own, which can be undone. */
export function recordRoutes(app: App, house: House): void {
  for (const kind of recordFormKinds) {
    app.post(
      `/records/${kind}`,
      {
        config: { role: "analyst" },
        schema: {
          tags: ["Data"],
          summary: `Adds ${what[kind]} and answers with the import that it became.`,
          body: recordSchemas[kind],
          response: { 200: importSchema, default: problemSchema },
        },
      },
      async (request) => {
        const { dataset, ...told } = request.body as Record<string, RecordValue> & { dataset?: string };
        const values = Object.fromEntries(Object.entries(told).map(([name, value]) => [snake(name), value]));
        const to = dataset ?? (await lastDataset(house));
        const added = await house.light((k) => addRecord(k, kind, values, { dataset: to }));
        house.changed();
        await audit(request, "record.added", String(added.id), { kind });
        return named(added);
      },
    );
  }
}
