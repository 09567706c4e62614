import type { AddressInfo } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyApp } from "../../test/emptyApp.ts";
import { signedIn } from "../../test/signedIn.ts";
import { metadata, tus, upload, type Headers } from "../../test/upload.ts";

const app = emptyApp();
let analyst: Headers;
let other: Headers;
let origin: string;
beforeAll(async () => {
  analyst = await signedIn(app(), "analyst");
  other = await signedIn(app(), "administrator");
  await app().listen({ port: 0, host: "127.0.0.1" });
  origin = `http://127.0.0.1:${(app().server.address() as AddressInfo).port}`;
});

const text = "order_id,customer_id,date,amount\n1,C1,2025-01-01,10\n2,C2,2025-01-02,20\n";
const body = Buffer.from(text);

async function begin(headers: Headers, filename: string, length = body.length): Promise<Response> {
  return fetch(`${origin}/api/uploads`, {
    method: "POST",
    headers: { ...headers, ...tus, "upload-length": String(length), "upload-metadata": metadata(filename) },
  });
}

const send = (url: string, headers: Headers, offset: number, piece: Uint8Array<ArrayBuffer>) =>
  fetch(url, {
    method: "PATCH",
    headers: {
      ...headers,
      ...tus,
      "upload-offset": String(offset),
      "content-type": "application/offset+octet-stream",
    },
    body: piece,
  });

const preview = (headers: Headers, id: string) =>
  app().inject({ method: "POST", url: "/api/imports/preview", headers, payload: { upload: id } });

describe("an upload", () => {
  it("comes in two pieces, tells how much has come, and is a file when all has", async () => {
    const begun = await begin(analyst, "orders.csv");
    expect(begun.status).toBe(201);
    const location = new URL(begun.headers.get("location")!, origin);
    const id = location.pathname.split("/").at(-1)!;

    expect((await send(location.href, analyst, 0, body.subarray(0, 20))).status).toBe(204);
    const asked = await fetch(location, { method: "HEAD", headers: { ...analyst, ...tus } });
    expect([asked.status, asked.headers.get("upload-offset")]).toEqual([200, "20"]);
    expect((await preview(analyst, id)).json()).toMatchObject({ status: 404, code: "upload.missing" });

    const rest = await send(location.href, analyst, 20, body.subarray(20));
    expect([rest.status, rest.headers.get("upload-offset")]).toEqual([204, String(body.length)]);
    expect((await preview(analyst, id)).json()).toMatchObject({ file: "orders.csv", kind: "orders" });
  });

  it("goes on only where it stopped", async () => {
    const begun = await begin(analyst, "orders.csv");
    const location = new URL(begun.headers.get("location")!, origin).href;
    await send(location, analyst, 0, body.subarray(0, 10));
    expect((await send(location, analyst, 0, body)).status).toBe(409);
  });

  it("is nobody else's", async () => {
    const id = await upload(app(), analyst, "orders.csv", text);
    const url = `${origin}/api/uploads/${id}`;
    expect((await fetch(url, { method: "HEAD", headers: { ...other, ...tus } })).status).toBe(404);
    expect((await send(url, other, 0, body)).status).toBe(404);
    expect((await fetch(url, { method: "DELETE", headers: { ...other, ...tus } })).status).toBe(404);
    expect((await preview(other, id)).json()).toMatchObject({ code: "upload.missing" });
    expect((await preview(analyst, id)).statusCode).toBe(200);
  });

  it("is nobody else's by a query either", async () => {
    const [mine, id] = [
      await upload(app(), other, "mine.csv", text),
      await upload(app(), analyst, "orders.csv", text),
    ];
    const url = `${origin}/api/uploads/${mine}?x=/${id}`;
    expect((await fetch(url, { method: "DELETE", headers: { ...other, ...tus } })).status).toBe(204);
    expect((await preview(analyst, id)).statusCode).toBe(200);
    expect((await preview(other, mine)).json()).toMatchObject({ code: "upload.missing" });
  });

  it("takes no large body but in pieces of the protocol", async () => {
    const answer = await app().inject({
      method: "POST",
      url: "/api/uploads",
      headers: { ...analyst, "content-type": "application/json" },
      payload: JSON.stringify("x".repeat(5 * 2 ** 20)),
    });
    expect(answer.json()).toMatchObject({ status: 413, code: "request.tooLarge" });
    const large = Buffer.alloc(5 * 2 ** 20, text);
    const begun = await begin(analyst, "large.csv", large.length);
    const location = new URL(begun.headers.get("location")!, origin).href;
    expect((await send(location, analyst, 0, large)).status).toBe(204);
  });

  it("is begun once for one Idempotency-Key", async () => {
    const headers = { ...analyst, "idempotency-key": "an upload" };
    const first = await begin(headers, "orders.csv");
    const again = await begin(headers, "orders.csv");
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.headers.get("location")).toBe(first.headers.get("location"));
  });

  it("can be given up by the one who began it", async () => {
    const id = await upload(app(), analyst, "orders.csv", text);
    const url = `${origin}/api/uploads/${id}`;
    expect((await fetch(url, { method: "DELETE", headers: { ...analyst, ...tus } })).status).toBe(204);
    expect((await preview(analyst, id)).json()).toMatchObject({ code: "upload.missing" });
  });

  it("stays in its folder, whatever its file is called", async () => {
    for (const [sent, kept] of [
      ["../../../etc/orders.csv", "orders.csv"],
      ["C:\\shop\\orders.csv", "orders.csv"],
      ["..", "file"],
      ["", "file"],
      ["zamówienia 2025.csv", "zamówienia 2025.csv"],
    ] as const) {
      const id = await upload(app(), analyst, sent, text);
      expect((await preview(analyst, id)).json()).toMatchObject({ file: kept });
    }
    for (const id of ["..%2F..%2Fetc", "0".repeat(32), "x"]) {
      expect((await preview(analyst, id)).json()).toMatchObject({ code: "upload.missing" });
    }
  });

  it("is for those who may change data", async () => {
    const viewer = await signedIn(app(), "viewer");
    expect((await begin(viewer, "orders.csv")).status).toBe(403);
    expect((await begin({}, "orders.csv")).status).toBe(401);
    const { "x-keepworth-csrf": _, ...unproven } = analyst;
    expect((await begin(unproven, "orders.csv")).status).toBe(403);
  });
});
