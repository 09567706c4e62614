import { afterAll, beforeAll, expect, it } from "vitest";
import { outcome } from "../../test/browser.ts";
import { demoHouse, type DemoHouse } from "../../test/demoHouse.ts";
import { signedIn } from "../../test/signedIn.ts";
import { unfit } from "../../test/strict.ts";
import { customerActionsSchema, markSchema } from "../schemas/action.ts";

let demo: DemoHouse;
beforeAll(async () => {
  demo = await demoHouse();
}, 60_000);
afterAll(() => demo[Symbol.asyncDispose]());

async function mark(payload: object, role: "viewer" | "analyst" = "analyst") {
  const headers = await signedIn(demo.app, role);
  return demo.app.inject({ method: "POST", url: "/api/actions", headers, payload });
}

async function listed(place: number): Promise<{ customerId: string; action: string }> {
  const { json } = await demo.get("/this-week?limit=10");
  return json.rows[place];
}

it("gives a customer the action that stands on the list of the week", async () => {
  const { json: week } = await demo.get("/this-week?limit=10");
  const { status, json } = await demo.get(`/customers/${week.rows[0].customerId}/actions`, "viewer");
  expect(status).toBe(200);
  expect(unfit(customerActionsSchema, json)).toEqual([]);
  expect(json).toEqual({ until: week.until, action: week.rows[0], marked: [] });
});

it("tells of no action for a customer who is not on the list", async () => {
  const { json } = await demo.get("/customers/nobody/actions");
  expect(json).toMatchObject({ action: null, marked: [] });
});

it("marks an action as done: it leaves the list, is remembered with its note, audited, and can be corrected", async () => {
  const { customerId, action } = await listed(0);
  const marked = await mark({ customer: customerId, action, state: "done", note: "spoke to her" });
  expect(marked.statusCode).toBe(200);
  expect(unfit(markSchema, marked.json())).toEqual([]);
  expect(marked.json()).toMatchObject({ customerId, action, state: "done", recorded: true, restDays: 30 });

  const { json: after } = await demo.get(`/customers/${customerId}/actions`);
  expect(after.action?.action).not.toBe(action);
  expect(after.marked).toEqual([
    { action, state: "done", day: new Date().toISOString().slice(0, 10), note: "spoke to her" },
  ]);
  const { json: entries } = await demo.get("/audit", "administrator");
  const told = entries.items.filter((entry: { action: string }) => entry.action === "action.done");
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ subject: customerId, details: { action, note: "spoke to her" } });

  const skipped = await mark({ customer: customerId, action, state: "skipped" });
  expect(skipped.json()).toMatchObject({ state: "skipped", recorded: true, restDays: 90 });
  const { json: corrected } = await demo.get(`/customers/${customerId}/actions`);
  expect(corrected.marked).toMatchObject([{ action, state: "skipped" }]);
});

it("refuses viewers, actions that are not on the list, and requests that it cannot read", async () => {
  const { customerId, action } = await listed(1);
  expect(outcome(await mark({ customer: customerId, action, state: "done" }, "viewer"))).toBe(
    "role.insufficient",
  );
  expect(outcome(await mark({ customer: customerId, action: "a parade", state: "done", within: 7 }))).toBe(
    "actions.unlisted",
  );
  expect((await mark({ customer: customerId, action, state: "forgotten" })).statusCode).toBe(400);
  expect((await mark({ customer: customerId, action, state: "done", extra: 1 })).statusCode).toBe(400);
});
