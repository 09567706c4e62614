import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../../bin/keepworth.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "keepworth-connect-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("keepworth connect trino", () => {
  it.each([
    [["--password-env", "KEEPWORTH_TEST_NOT_SET"], "KEEPWORTH_TEST_NOT_SET"],
    [["--results", "lake", "--dry-run"], "CATALOG.SCHEMA"],
  ])("leaves nothing behind where %j is refused", (words, said) => {
    const where = ["--server", "http://127.0.0.1:9", "--catalog", "lake", "--schema", "shop"];
    const { status, stderr } = spawnSync(process.execPath, [bin, "connect", "trino", ...where, ...words], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, LANG: "C", LC_ALL: "C" },
    });
    expect([status, stderr]).toEqual([expect.any(Number), expect.stringContaining(said)]);
    expect(status).not.toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  // A process that does not stop by itself is ended after two seconds, and leaves what it made.
  it("stops at once while the cluster is silent, and leaves nothing behind", async () => {
    const asked = Promise.withResolvers<void>();
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => asked.resolve());
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const words = ["connect", "trino", "--server", url, "--catalog", "lake", "--schema", "shop"];
    // As a shell does, to all that run in the foreground.
    const child = spawn(process.execPath, [bin, ...words], { cwd: folder, stdio: "ignore", detached: true });
    await asked.promise;
    process.kill(-child.pid!, "SIGINT");
    const [code] = (await once(child, "exit")) as [number];
    expect(code).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
    server.close();
  });
});
