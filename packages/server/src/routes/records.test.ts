import { beforeAll, describe, expect, it } from "vitest";
import { emptyApp } from "../../test/emptyApp.ts";
import { outcome } from "../../test/browser.ts";
import { signedIn } from "../../test/signedIn.ts";
import { unfit } from "../../test/strict.ts";
import { importSchema } from "../schemas/quality.ts";

const app = emptyApp();
let headers: Readonly<Record<string, string>>;
beforeAll(async () => {
  headers = await signedIn(app(), "analyst");
});

const add = (kind: string, payload: object, more: Readonly<Record<string, string>> = {}) =>
  app().inject({ method: "POST", url: `/api/records/${kind}`, headers: { ...headers, ...more }, payload });

const cost = { customerId: "C-1", day: "2026-11-01", kind: "support", amount: 40.5 };

describe("POST /api/records", () => {
  it("adds each kind as an import that can be undone", async () => {
    const added = [
      await add("opportunity", { customerId: "C-1", name: "Spring", amount: 900, probability: 0.6 }),
      await add("referral", { referrer: "C-1", refereeEmail: "new@shop.example", kind: "new" }),
      await add("lesson", { customerId: "C-1", learned: "Smaller boxes", benefitPerYear: 300 }),
      await add("cost", cost),
    ].map((reply) => reply.json());
    expect(added.flatMap((answer) => unfit(importSchema, answer))).toEqual([]);
    expect(added.map(({ kind, file, quality }) => [kind, file.replace(/ \d.*/, ""), quality.kept])).toEqual([
      ["opportunities", "form opportunity", 1],
      ["referrals", "form referral", 1],
      ["knowledge", "form lesson", 1],
      ["costs", "form cost", 1],
    ]);
    const undone = await app().inject({
      method: "POST",
      url: `/api/imports/${added[3].id}/undo`,
      headers,
      payload: {},
    });
    expect(undone.json()).toMatchObject({ id: added[3].id, undoneAt: expect.any(String) });
  });

  it("says in the reader's language why a record is refused", async () => {
    const nobody = { learned: "Whose?", benefitPerYear: 1 };
    const english = (await add("lesson", nobody)).json();
    expect(english).toMatchObject({
      status: 422,
      code: "record.refused",
      title: "This cannot be taken: The row does not tell whose it is",
      details: { issue: "customer.missing" },
    });
    const swedish = (await add("lesson", nobody, { "x-keepworth-language": "sv" })).json();
    expect(swedish.title).not.toBe(english.title);
    expect(swedish.details).toEqual(english.details);
  });

  it("refuses what the form does not have, and days and shares that are none", async () => {
    for (const wrong of [{ shop: "x" }, { day: "yesterday" }, { kind: "gifts" }, { amount: "much" }]) {
      expect(outcome(await add("cost", { ...cost, ...wrong }))).toBe("request.invalid");
    }
    expect(outcome(await add("opportunity", { name: "Sure", probability: 60 }))).toBe("request.invalid");
    expect(outcome(await add("order", cost))).toBe("resource.missing");
  });

  it("is told to the audit log, and is for those who may change data", async () => {
    const viewer = await signedIn(app(), "viewer");
    expect(outcome(await add("cost", cost, viewer))).toBe("role.insufficient");
    await add("cost", { ...cost, amount: 1 });
    const administrator = await signedIn(app(), "administrator");
    const log = await app().inject({ url: "/api/audit?action=record", headers: administrator });
    expect(log.json().items[0]).toMatchObject({ action: "record.added", who: "analyst@shop.example" });
  });
});
