import fastify from "fastify";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { App } from "./app.ts";
import { rememberKeys } from "./idempotency.ts";
import { sendProblem } from "./problem.ts";

let app: App;
let created: number;
beforeEach(() => {
  created = 0;
  app = fastify() as unknown as App;
  app.setErrorHandler((error, request, reply) => sendProblem(request, reply, error));
  app.decorateRequest("person", null);
  app.addHook("onRequest", async (request) => {
    const id = request.headers["x-person"];
    if (typeof id === "string") request.person = { id } as never;
  });
  rememberKeys(app);
  app.post("/things", async (_request, reply) => reply.code(201).send({ number: ++created }));
});
afterEach(async () => {
  vi.useRealTimers();
  await app.close();
});

const create = async (person: string | null, key: string) => {
  const headers = { "idempotency-key": key, ...(person !== null && { "x-person": person }) };
  const answer = await app.inject({ method: "POST", url: "/things", headers, payload: {} });
  return answer.json().number as number;
};

it("remembers a key for the one who named it, not for others or for nobody", async () => {
  expect([await create("anna", "a"), await create("anna", "a")]).toEqual([1, 1]);
  expect([await create("bo", "a"), await create("bo", "a")]).toEqual([2, 2]);
  expect([await create(null, "a"), await create(null, "a")]).toEqual([3, 4]);
});

it("remembers a hundred keys of each, so that nobody's drive out another's", async () => {
  await create("bo", "mine");
  for (let i = 0; i < 100; i++) await create("anna", `key ${i}`);
  expect(await create("anna", "key 0")).toBe(2);
  expect(await create("anna", "one more")).toBe(102);
  expect(await create("anna", "key 0")).toBe(103);
  expect(await create("anna", "key 99")).toBe(101);
  expect(await create("bo", "mine")).toBe(1);
});

it("remembers a key for a day", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  expect(await create("anna", "a")).toBe(1);
  vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1000 - 1);
  expect(await create("anna", "a")).toBe(1);
  vi.setSystemTime(Date.now() + 1);
  expect(await create("anna", "a")).toBe(2);
});
