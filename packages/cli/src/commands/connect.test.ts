import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
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
});
