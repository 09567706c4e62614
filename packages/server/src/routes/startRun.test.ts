import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { emptyApp } from "../../test/emptyApp.ts";
import { outcome } from "../../test/browser.ts";
import { signedIn } from "../../test/signedIn.ts";
import { unfit } from "../../test/strict.ts";
import { orders, upload, type Headers } from "../../test/upload.ts";
import { jobSchema } from "../schemas/job.ts";

const app = emptyApp();
let headers: Headers;
beforeAll(async () => {
  headers = await signedIn(app(), "analyst");
});

const post = (url: string, payload: object = {}, more: Headers = {}) =>
  app().inject({ method: "POST", url: `/api${url}`, headers: { ...headers, ...more }, payload });
const get = async (url: string) => (await app().inject({ url: `/api${url}`, headers })).json();

type Told = z.infer<typeof jobSchema>;

/** Every event of a job, until it ended. */
async function events(id: string): Promise<Told[]> {
  const { body, headers: sent } = await app().inject({ url: `/api/jobs/${id}/events`, headers });
  expect(sent["content-type"]).toContain("text/event-stream");
  return [...body.matchAll(/^event: job\ndata: (.*)$/gm)].map(([, data]) => JSON.parse(data!) as Told);
}

describe("POST /api/runs", () => {
  it("imports the uploads, tells every step, and publishes what it was told to assume", async () => {
    const uploads = [await upload(app(), headers, "shop.csv", orders())];
    const begun = await post("/runs", { uploads, currency: "EUR", margin: 0.4 });
    expect(begun.statusCode).toBe(202);
    const told = await events(begun.json().id);
    expect(told.flatMap((job) => unfit(jobSchema, job))).toEqual([]);
    expect(told.length).toBeGreaterThan(10);
    const last = told.at(-1)!;
    expect(last).toMatchObject({ kind: "run", status: "done", error: null, runId: expect.any(Number) });
    const done = last.steps.filter(({ status }) => status === "done");
    expect(done.map(({ step }) => step)).toEqual(
      "import check summarise compress validate fit score decide publish".split(" "),
    );
    expect(done[0]!.details).toMatchObject({ rows: 90, kept: 90 });
    expect(await get(`/runs/${last.runId}`)).toMatchObject({ currency: "EUR", margin: 0.4, customers: 30 });
    // Who comes late is told how it ended.
    expect(await events(last.id)).toEqual([last]);
    expect((await get("/jobs")).items[0]).toEqual(last);
  });

  it("stops when it is cancelled, and leaves the last published run in place", async () => {
    const before = await get("/runs");
    const begun = await post("/runs");
    const cancelled = await post(`/jobs/${begun.json().id}/cancel`);
    expect(cancelled.json()).toMatchObject({ status: "cancelled", error: null, runId: null });
    const published = ({ items }: { items: { status: string }[] }) =>
      items.filter(({ status }) => status === "published");
    expect(published(await get("/runs"))).toEqual(published(before));
    expect((await events(begun.json().id)).at(-1)).toMatchObject({ status: "cancelled" });
    // The turn is free again.
    const next = await post("/runs");
    expect((await events(next.json().id)).at(-1)).toMatchObject({ status: "done" });
  });

  it("cancels one that waits for another at once", async () => {
    const first = (await post("/runs")).json();
    const second = (await post("/runs")).json();
    const cancelled = await post(`/jobs/${second.id}/cancel`);
    expect(cancelled.json()).toMatchObject({ status: "cancelled", steps: [] });
    expect((await get(`/jobs/${first.id}`)).status).not.toBe("cancelled");
    expect((await events(first.id)).at(-1)).toMatchObject({ status: "done" });
  });

  it("says what is wrong with what it is told, in words", async () => {
    expect(outcome(await post("/runs", { asOf: "yesterday" }))).toBe("request.invalid");
    const begun = await post("/runs", { dataset: "nothing" });
    expect((await events(begun.json().id)).at(-1)).toMatchObject({
      status: "failed",
      error: { code: "dataset.empty", title: expect.stringContaining("nothing") },
    });
    expect(outcome(await post("/runs", { uploads: ["0".repeat(32)] }))).toBe("upload.missing");
  });

  it("starts one run for one key", async () => {
    const key = { "idempotency-key": "a run" };
    const [first, second] = [await post("/runs", {}, key), await post("/runs", {}, key)];
    expect(second.json().id).toBe(first.json().id);
    await post(`/jobs/${first.json().id}/cancel`);
  });

  it("lets viewers follow and analysts act", async () => {
    const viewer = await signedIn(app(), "viewer");
    const asked = (method: "GET" | "POST", url: string) =>
      app().inject({
        method,
        url: `/api${url}`,
        headers: viewer,
        ...(method === "POST" ? { payload: {} } : {}),
      });
    expect(outcome(await asked("POST", "/runs"))).toBe("role.insufficient");
    const { items } = (await asked("GET", "/jobs")).json();
    expect(outcome(await asked("GET", `/jobs/${items[0].id}/events`))).toBe(200);
    expect(outcome(await asked("POST", `/jobs/${items[0].id}/cancel`))).toBe("role.insufficient");
    expect(outcome(await asked("GET", "/jobs/none/events"))).toBe("job.missing");
  });
});
