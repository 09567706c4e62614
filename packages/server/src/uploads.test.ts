import { once } from "node:events";
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { testFolder } from "../../engine/test/folder.ts";
import { Uploads } from "./uploads.ts";

const path = testFolder();
const tus = { "tus-resumable": "1.0.0" };

/** Uploads over a disk that has so many bytes left, served by a bare server. */
async function over(free: number, folder: string) {
  const uploads = new Uploads(folder, { free: async () => free });
  const server = createServer(async (request, response) => {
    const owner = String(request.headers["x-owner"]);
    await uploads
      .handle(null, owner, [request, response], () => undefined)
      .catch(({ code, details }) => response.writeHead(400).end(JSON.stringify({ code, details })));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/uploads`;
  return {
    begin: async (headers: Record<string, string>) => {
      const all = { ...tus, "x-owner": "anna", ...headers };
      const answer = await fetch(url, { method: "POST", headers: all });
      return answer.status === 201 ? 201 : await answer.text();
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

it("is refused where the disk could not hold it beside those that are on their way", async () => {
  await using disk = await over(100e6, path("disk"));
  const begin = (bytes: number) => disk.begin({ "upload-length": String(bytes) });
  // Both at once: only one of them fits.
  const both = await Promise.all([begin(60e6), begin(60e6)]);
  const refused = JSON.stringify({ code: "upload.space", details: { needed: 60, free: 40 } });
  expect(both.toSorted()).toEqual([201, refused].toSorted());
  expect(await begin(40e6)).toBe(201);
  expect(await begin(1)).toBe(JSON.stringify({ code: "upload.space", details: { needed: 1, free: 0 } }));
});

it("must say how large it is", async () => {
  await using disk = await over(100e6, path("deferred"));
  expect(await disk.begin({ "upload-defer-length": "1" })).toMatch(/extension/i);
});

it("is one of so many of a person", async () => {
  const folder = path("many");
  await mkdir(folder);
  for (let i = 0; i < 499; i++) {
    const id = i.toString(16).padStart(32, "0");
    await writeFile(`${folder}/${id}`, "");
    await writeFile(`${folder}/${id}.json`, JSON.stringify({ id, size: 1, metadata: { owner: "anna" } }));
  }
  await using disk = await over(100e6, folder);
  expect(await disk.begin({ "upload-length": "1" })).toBe(201);
  expect(await disk.begin({ "upload-length": "1" })).toContain("upload.tooMany");
  expect(await disk.begin({ "upload-length": "1", "x-owner": "bo" })).toBe(201);
});

it("is removed when nobody came back for it for a day, with all that is known of it", async () => {
  const folder = path("old");
  const uploads = new Uploads(folder);
  const [old, young] = ["0".repeat(32), "1".repeat(32)];
  const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const id of [old, young]) {
    for (const name of [id, `${id}.json`]) await writeFile(`${folder}/${name}`, "{}");
    await utimes(`${folder}/${id}.json`, longAgo, longAgo);
  }
  await utimes(`${folder}/${old}`, longAgo, longAgo);
  await uploads.clear();
  expect((await readdir(folder)).toSorted()).toEqual([young, `${young}.json`]);
});
