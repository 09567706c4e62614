import { setTimeout } from "node:timers/promises";
import type { AddressInfo } from "node:net";
import fastify from "fastify";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { signedIn, withToken } from "../test/signedIn.ts";
import type { App } from "./app.ts";
import { auth, People } from "./auth/index.ts";
import { EventStreams } from "./eventStreams.ts";
import { openHouse, type House } from "./house.ts";
import { sendProblem } from "./problem.ts";

let house: House;
let app: App;
let origin: string;
let open = 0;
beforeAll(async () => {
  house = await openHouse(":memory:");
  app = fastify({ forceCloseConnections: true }) as unknown as App;
  app.setErrorHandler((error, request, reply) => sendProblem(request, reply, error));
  await auth(app, { people: await People.open(house.light) });
  const streams = new EventStreams({ heartbeat: 20, most: 2 });
  app.get("/api/events", { config: { role: "viewer" } }, async (request, reply) => {
    const stream = streams.begin(request, reply, () => open--);
    open++;
    stream.send("hello", { to: request.person!.role });
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await app.close();
  await house[Symbol.asyncDispose]();
});

const listen = (headers: Record<string, string>, signal?: AbortSignal) =>
  fetch(`${origin}/api/events`, { headers, ...(signal && { signal }) });

/** Resolves with all that was sent when the stream has ended; not before `change` has been made, and then soon. */
async function endedBy(headers: Record<string, string>, change: () => Promise<unknown>): Promise<string> {
  const answer = await listen(headers);
  let ended = false;
  const text = answer.text().finally(() => (ended = true));
  await setTimeout(100);
  expect(ended).toBe(false);
  await change();
  return text;
}

it("ends when the session of its reader does", async () => {
  const analyst = await signedIn(app, "analyst");
  const { id } = app.people.byEmail("analyst@shop.example")!;
  const sent = await endedBy(analyst, () => app.people.endSessions(app.people.sessionsOf(id)));
  expect(sent).toMatch(/^event: hello\ndata: \{"to":"analyst"\}\n\n(: still here\n\n)+$/);
  expect((await listen(analyst)).status).toBe(401);
});

it("ends when its reader may not sign in any more, or becomes somebody else", async () => {
  const headers = await signedIn(app, "viewer");
  const { id } = app.people.byEmail("viewer@shop.example")!;
  const changes = [{ role: "analyst" }, { disabled: true }] as const;
  for (const change of changes) {
    expect(await endedBy(headers, () => app.people.changeAccount(id, change))).toContain("event: hello");
  }
});

it("ends when the token is revoked", async () => {
  const headers = await withToken(app, "administrator", ["read"]);
  const { id } = app.people.tokens()[0]!;
  expect(await endedBy(headers, () => app.people.revokeToken(id))).toContain("administrator");
  expect(open).toBe(0);
});

it("is one of a few of a person, who has a new one when another has ended", async () => {
  const administrator = await signedIn(app, "administrator");
  const leave = new AbortController();
  expect((await listen(administrator, leave.signal)).status).toBe(200);
  expect((await listen(administrator, leave.signal)).status).toBe(200);
  const refused = await listen(administrator);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
  leave.abort();
  await vi.waitFor(() => expect(open).toBe(0));
  const other = new AbortController();
  expect((await listen(administrator, other.signal)).status).toBe(200);
  other.abort();
});
