import { webSpeaker, webWords } from "@keepworth/locales/web";
import { expect, it } from "vitest";
import { auditAreas, detailsOf } from "./auditWords.ts";

const speaker = async (language: "en" | "ru") =>
  webSpeaker(language, await webWords(language, ["shell", "parts", ...auditAreas]));

it("says the details of what was done in words", async () => {
  const words = await speaker("en");
  const said = (action: string, details: Record<string, string | number | boolean | string[]>) =>
    detailsOf({ action, subject: "a@shop.example", details }, words);
  expect(said("account.changed", { role: "analyst", roleBefore: "viewer", disabled: false })).toBe(
    "role: analyst · role before: viewer · shut out: no",
  );
  expect(said("settings.changed", { fields: ["margin", "keep.conversion"] })).toBe(
    "changed: Gross margin, Conversion",
  );
  expect(said("account.changed", { fields: ["name", "language"] })).toBe("changed: name, language");
  expect(said("token.made", { scopes: ["read"], via: "token" })).toBe("may: read · by way of: an API token");
  expect(said("invitation.withdrawn", { kind: "password" })).toBe("kind: new password");
  expect(said("record.added", { kind: "budget_lines" })).toBe("kind: budget lines");
  expect(said("export.made", { rows: 1234 })).toBe("rows: 1,234");
  expect(said("session.failed", { by: "openIdConnect", code: "oidc.unknown" })).toBe(
    "by: OpenID Connect · because: There is no account here for a@shop.example.",
  );
});

it("leaves what it has no words for as it is", async () => {
  const words = await speaker("ru");
  const details = { role: "viewer", somethingNew: "x" };
  expect(detailsOf({ action: "account.changed", subject: null, details }, words)).toBe(
    "роль: читатель · somethingNew: x",
  );
});
