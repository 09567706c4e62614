import { mkdtemp, rm } from "node:fs/promises";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "./serve.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepworth-serve-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const addresses = Object.values(networkInterfaces())
  .flatMap((all) => all ?? [])
  // One that holds for a single link is reached with the link's name only.
  .filter(({ address }) => !address.startsWith("fe80:"))
  .map(({ address }) => address);

it.each(["0.0.0.0", ...addresses])("prints a link that is answered when it listens on %s", async (host) => {
  await using serving = await serve({ path: join(folder, "shop.duckdb"), host, port: 0 });
  expect((await fetch(`${serving.url}/api/session`)).status).toBe(200);
  expect(serving.welcome).toMatch(`${serving.url}/welcome?key=`);
});

it("says that the machine has no such address", async () => {
  const started = serve({ path: join(folder, "shop.duckdb"), host: "198.51.100.7", port: 0 });
  await expect(started).rejects.toMatchObject({ code: "server.host", details: { host: "198.51.100.7" } });
});
