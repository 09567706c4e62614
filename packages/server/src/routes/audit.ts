import { z } from "zod";
import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { problemSchema } from "../problem.ts";
import { auditEntrySchema, pageOf } from "../schemas/people.ts";
import { countSchema, given } from "./query.ts";

/** What was done, and by whom: for administrators. */
export function auditRoutes(app: App, _house: House): void {
  app.get(
    "/audit",
    {
      config: { role: "administrator" },
      schema: {
        tags: ["Audit log"],
        summary:
          "Sign-ins, changes of accounts and tokens, exports, imports and other deeds, the newest first.",
        querystring: z.object({
          limit: countSchema(500).default(50),
          cursor: z.string().optional(),
          action: z.string().optional().describe("E.g. session.failed; session is all that begins with it."),
          accountId: z.string().optional(),
        }),
        response: { 200: pageOf(auditEntrySchema), default: problemSchema },
      },
    },
    ({ query: { limit, ...rest } }) => app.people.auditLog({ limit, ...given(rest) }),
  );
}
