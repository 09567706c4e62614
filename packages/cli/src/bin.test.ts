import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../bin/keepworth.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "keepworth-bin-"));
afterAll(() => rmSync(folder, { recursive: true }));

function keepworth(...words: string[]) {
  return spawnSync(process.execPath, [bin, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LANG: "C", LC_ALL: "C" },
  });
}

describe("bin/keepworth.js", () => {
  it("runs the source in a checkout and passes on output and exit code", () => {
    const { status, stdout, stderr } = keepworth("--version");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("ends with 2 on wrong usage, with nothing on standard output", () => {
    const { status, stdout, stderr } = keepworth("run", "--nope");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("There is no option --nope.");
  });

  it("ends with 1 where there is no database yet, and says how to start", () => {
    const { status, stdout, stderr } = keepworth("report", "--db", "nowhere.duckdb");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("There is no database nowhere.duckdb.");
    expect(stderr).toContain("keepworth run orders.csv");
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("holds nothing that a very old Node could not parse", () => {
    // Node 12 was the first to run modules; `var` and plain functions are all that the file may use.
    const source = spawnSync(
      process.execPath,
      ["-p", `require("fs").readFileSync(${JSON.stringify(bin)}, "utf8")`],
      { encoding: "utf8" },
    ).stdout;
    expect(source).not.toMatch(/\?\.|\?\?|=>|`\$\{|^\s*await |#private/m);
  });
});
