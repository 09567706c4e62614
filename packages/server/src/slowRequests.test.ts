import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import fastify from "fastify";
import { expect, it } from "vitest";
import { emptyApp } from "../test/emptyApp.ts";
import { signedIn } from "../test/signedIn.ts";
import { metadata, tus } from "../test/upload.ts";
import type { App } from "./app.ts";
import { hangUpOnSlowRequests } from "./slowRequests.ts";

const patience = 400;
const app = emptyApp({ patience });

/** A connection that sends `pieces` one by one, `between` apart; what was answered until it was hung up on, and when. */
async function send(pieces: readonly string[], between: number) {
  if (!app().server.listening) await app().listen({ port: 0, host: "127.0.0.1" });
  const { port } = app().server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  let answer = "";
  socket.on("data", (bytes) => (answer += String(bytes)));
  const started = performance.now();
  const closed = once(socket, "close").then(() => performance.now() - started);
  for (const piece of pieces) {
    if (!socket.destroyed) socket.write(piece);
    await setTimeout(between);
  }
  return { closed, answer: () => answer, socket };
}

const headers = (lines: Record<string, string>) =>
  Object.entries({ host: "localhost", ...lines })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");

it("are hung up on when their headers do not come, or their bodies come by drops", async () => {
  const nothing = await send([], 0);
  const drops = Array.from({ length: 30 }, (_, i) => `x-${i}: 1\r\n`);
  const head = await send(["GET /api/session HTTP/1.1\r\n", ...drops], 50);
  expect(await head.closed).toBeLessThan(1_400);
  expect(await nothing.closed).toBeLessThan(1_400);
  const analyst = await signedIn(app(), "analyst");
  for (const more of [analyst, {}]) {
    const told = headers({ ...more, "content-type": "application/json", "content-length": "100" });
    const body = await send([`POST /api/runs HTTP/1.1\r\n${told}\r\n`, ..." ".repeat(30)], 50);
    const after = await body.closed;
    expect(after).toBeGreaterThan(patience - 10);
    expect(after).toBeLessThan(1_400);
    expect(body.answer()).not.toContain(" 202 ");
  }
});

it("may take long where they are uploads that go on, until nothing comes of them", async () => {
  const analyst = await signedIn(app(), "analyst");
  const begun = await app().inject({
    method: "POST",
    url: "/api/uploads",
    headers: { ...analyst, ...tus, "upload-length": "21", "upload-metadata": metadata("orders.csv") },
  });
  const url = String(begun.headers["location"]);
  const type = "application/offset+octet-stream";
  const patch = (offset: number, length: number) =>
    `PATCH ${url} HTTP/1.1\r\n${headers({ ...analyst, ...tus, "content-type": type, "upload-offset": String(offset), "content-length": String(length) })}\r\n`;
  const slow = await send([patch(0, 20), ..."x".repeat(20)], 100);
  expect(slow.answer()).toMatch(/^HTTP\/1.1 204 /);
  slow.socket.destroy();
  const stopped = await send([patch(20, 1)], 0);
  expect(await stopped.closed).toBeLessThan(1_400);
});

it("may be answered as late as it takes", async () => {
  const late = fastify({ http: { headersTimeout: patience, connectionsCheckingInterval: 50 } });
  hangUpOnSlowRequests(late as unknown as App, patience);
  late.post("/late", () => setTimeout(3 * patience, "done"));
  try {
    const url = await late.listen({ port: 0, host: "127.0.0.1" });
    const answer = await fetch(`${url}/late`, { method: "POST", body: "a question" });
    expect(await answer.text()).toBe("done");
  } finally {
    await late.close();
  }
});
