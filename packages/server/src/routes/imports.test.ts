import { beforeAll, describe, expect, it } from "vitest";
import { emptyApp } from "../../test/emptyApp.ts";
import { outcome } from "../../test/browser.ts";
import { signedIn } from "../../test/signedIn.ts";
import { unfit } from "../../test/strict.ts";
import { orders, upload, type Headers } from "../../test/upload.ts";
import { previewSchema } from "../schemas/imports.ts";
import { jobSchema } from "../schemas/job.ts";
import { dataQualitySchema, importSchema } from "../schemas/quality.ts";

const app = emptyApp();
let headers: Headers;
beforeAll(async () => {
  headers = await signedIn(app(), "analyst");
});

const post = (url: string, payload: object, more: Headers = {}) =>
  app().inject({ method: "POST", url: `/api${url}`, headers: { ...headers, ...more }, payload });
const get = async (url: string) => (await app().inject({ url: `/api${url}`, headers })).json();
const file = (name: string, text: string) => upload(app(), headers, name, text);

/** A job when it has ended. */
async function ended(id: string) {
  const { body } = await app().inject({ url: `/api/jobs/${id}/events`, headers });
  return JSON.parse(body.trim().split("data: ").at(-1)!);
}

/** Imports files and answers with the job, ended. */
async function imported(uploads: readonly string[], options: object = {}) {
  const begun = await post("/imports", { uploads, ...options });
  expect(outcome(begun)).toBe(202);
  expect(begun.headers["location"]).toBe(`/api/jobs/${begun.json().id}`);
  return ended(begun.json().id);
}

const strange = "wer,wann,wieviel\nC1,2025-01-01,10\nC2,2025-01-02,\n";

describe("POST /api/imports/preview", () => {
  it("says what a file would be read as, with its first rows", async () => {
    const answer = (await post("/imports/preview", { upload: await file("shop.csv", orders()) })).json();
    expect(unfit(previewSchema, answer)).toEqual([]);
    expect(answer).toMatchObject({ file: "shop.csv", kind: "orders", problem: null });
    expect(answer.mapping).toMatchObject({ order: "order_id", amount: "amount" });
    expect(answer.samples).toHaveLength(8);
    expect(answer.samples[0]).toMatchObject({ customer_id: "C0", amount: "10" });
  });

  it("says what is missing, and takes the columns that a person chose", async () => {
    const id = await file("strange.csv", strange);
    const asked = (await post("/imports/preview", { upload: id })).json();
    expect(asked.problem).not.toBeNull();
    expect(asked.headers).toEqual(["wer", "wann", "wieviel"]);
    const mapping = { customer: "wer", date: "wann", amount: "wieviel" };
    const told = (await post("/imports/preview", { upload: id, as: "orders", mapping })).json();
    expect(told).toMatchObject({ kind: "orders", problem: null, mapping });
  });

  it("tells that a file cannot be read, by its name and not by its place", async () => {
    const refused = await post("/imports/preview", { upload: await file("empty.csv", "") });
    expect(refused.json()).toMatchObject({ code: "file.empty" });
    expect(refused.body).not.toContain(".uploads");
    expect(refused.body).not.toContain("keepworth-uploads");
  });
});

describe("POST /api/imports/check", () => {
  it("tells what would come of the rows and of the money, and keeps nothing", async () => {
    const mapping = { customer: "wer", date: "wann", amount: "wieviel" };
    const id = await file("strange.csv", strange);
    const answer = (
      await post("/imports/check", { upload: id, as: "orders", mapping, currency: "EUR" })
    ).json();
    expect(unfit(importSchema, answer)).toEqual([]);
    expect(answer).toMatchObject({
      file: "strange.csv",
      quality: { rows: 2, kept: 1, refused: 1, issues: [{ code: "amount.missing", action: "refused" }] },
      months: [{ month: "2025-01", currency: "EUR", orders: 1, net: 10 }],
    });
    expect((await get("/quality")).items).toEqual([]);
  });
});

describe("POST /api/imports", () => {
  it("imports as a job, after which the uploads are gone and the quality tells of them; undo takes it back", async () => {
    const uploads = [
      await file("shop.csv", orders()),
      await file("costs.csv", "channel,day,kind,amount\na,2025-01-01,marketing,5\n"),
    ];
    const job = await imported(uploads, { dataset: "there and back" });
    expect(unfit(jobSchema, job)).toEqual([]);
    expect(job).toMatchObject({ kind: "importInto", status: "done", by: "analyst", error: null });
    expect(job.imports).toHaveLength(2);
    expect((await post("/imports/preview", { upload: uploads[0]! })).json().code).toBe("upload.missing");

    const url = "/quality?dataset=there%20and%20back";
    const quality = await get(url);
    expect(unfit(dataQualitySchema, quality)).toEqual([]);
    expect(quality.total).toEqual({ rows: 91, kept: 91, merged: 0, refused: 0 });
    expect(quality.items.map(({ file }: { file: string }) => file)).toEqual(["costs.csv", "shop.csv"]);

    const undone = await post(`/imports/${job.imports[0]}/undo`, {});
    expect(undone.json()).toMatchObject({ kind: "orders", undoneAt: expect.any(String) });
    expect(await get(url)).toMatchObject({ total: { rows: 1 }, months: [] });
    expect(outcome(await post(`/imports/${job.imports[0]}/undo`, {}))).toBe("import.undone");
    expect(outcome(await post("/imports/9999/undo", {}))).toBe("import.missing");
  });

  it("imports all files or none, says why in the reader's language, and keeps the uploads for another try", async () => {
    const uploads = [await file("shop.csv", orders()), await file("bad.csv", "referrer,referee\nC1,C1\n")];
    const job = await imported(uploads, { dataset: "none of it" });
    expect(job).toMatchObject({
      status: "failed",
      imports: [],
      error: { code: "rows.none", status: 422, title: "None of the rows of bad.csv can be used." },
    });
    expect((await get("/quality?dataset=none%20of%20it")).items).toEqual([]);
    expect(outcome(await post("/imports/preview", { upload: uploads[0]! }))).toBe(200);
    const told = await app().inject({
      url: `/api/jobs/${job.id}`,
      headers: { ...headers, "x-keepworth-language": "pl" },
    });
    expect(told.json().error.title).not.toBe(job.error.title);
    // A reason may quote a row, and with it an address.
    expect(job.error.details).toMatchObject({ issue: "referral.self" });
    const viewer = await app().inject({
      url: `/api/jobs/${job.id}`,
      headers: await signedIn(app(), "viewer"),
    });
    expect(viewer.json().error).toMatchObject({ code: "rows.none", details: {} });
    expect(viewer.body).not.toContain("referral.self");
  });

  it("asks before a stranger's orders are added, and adds them where one says so", async () => {
    await imported([await file("shop.csv", orders())], { dataset: "ours" });
    const other = "order_id,customer_id,date,amount\nX1,S1,2025-03-01,5\nX2,S2,2025-03-02,6\n";
    const uploads = [await file("other.csv", other)];
    expect(await imported(uploads, { dataset: "ours" })).toMatchObject({
      status: "failed",
      error: { code: "import.unrelated" },
    });
    expect(await imported(uploads, { dataset: "ours", add: true })).toMatchObject({ status: "done" });
  });

  it("starts one job for one key, and refuses another request with it", async () => {
    const uploads = [await file("shop.csv", orders(31))];
    const key = { "idempotency-key": "one and only" };
    const first = await post("/imports", { uploads, dataset: "keyed" }, key);
    const again = await post("/imports", { uploads, dataset: "keyed" }, key);
    expect(again.json().id).toBe(first.json().id);
    expect(again.headers["idempotent-replayed"]).toBe("true");
    expect(outcome(await post("/imports", { uploads, dataset: "other" }, key))).toBe("request.repeated");
    await ended(first.json().id);
    expect((await get("/quality?dataset=keyed")).items).toHaveLength(1);
  });

  it("is for those who may change data", async () => {
    const viewer = await signedIn(app(), "viewer");
    for (const url of ["/imports", "/imports/preview", "/imports/check", "/imports/1/undo"]) {
      const asked = await app().inject({ method: "POST", url: `/api${url}`, headers: viewer, payload: {} });
      expect([url, outcome(asked)]).toEqual([url, "role.insufficient"]);
    }
  });
});
