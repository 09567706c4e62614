import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { treatmentKinds } from "@keepworth/decisions";
import { speak } from "@keepworth/locales";
import { afterAll, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../../bin/keepworth.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "keepworth-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const costs = "channel,day,kind,amount\nsearch,2026-01-01,marketing,5\n";
writeFileSync(join(folder, "costs.csv"), costs);
writeFileSync(join(folder, "arms.csv"), "customer_id,arm,assigned_at\nC1,treated,2026-01-01\n");
writeFileSync(join(folder, "header.csv"), "subscription_id,customer_id,plan,started_at\n");
writeFileSync(join(folder, "half.csv"), "subscription_id,customer_id,plan\nS1,C1,Big\n");
writeFileSync(
  join(folder, "two.csv"),
  `subscription_id,customer_id,amount,interval,started_at,currency
S1,C1,5,month,2026-01-01,EUR\nS2,C2,5,month,2026-01-01,USD\n`,
);
writeFileSync(
  join(folder, "dates.csv"),
  `channel,day,kind,amount
a,25.12.2024,service,1\na,2025-01-02,service,1\na,03/04/2025,service,1\n`,
);

function importing(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "import", ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LANG: "C", LC_ALL: "C", COLUMNS: "400" },
  });
  return { status, stdout, stderr: stderr.replaceAll(/\s+/g, " ") };
}

describe("keepworth import", () => {
  it("makes no database where a file is not there", () => {
    const { status, stderr } = importing("costs.csv", "nofile.csv", "--db", "none.duckdb");
    expect(status).toBe(1);
    expect(stderr).toContain("There is no file nofile.csv.");
    expect(existsSync(join(folder, "none.duckdb"))).toBe(false);
  });

  it("says that nothing was imported, and what a file of arms is for", () => {
    const { status, stderr } = importing("costs.csv", "arms.csv");
    expect(status).toBe(1);
    expect(stderr).toContain("None of the 2 files was imported");
    expect(stderr).toContain("keepworth experiment assign NAME --from arms.csv");
  });

  it.each([
    [
      ["costs.csv", "--map", "kind=nosuch"],
      ["has no column nosuch", "--map gives for kind", "channel, day"],
    ],
    [
      ["costs.csv", "--map", "flavour=kind"],
      ["taken for costs", "no field flavour", "customer_id, email, channel"],
    ],
    [["header.csv"], ["header.csv is empty", "Export it again"]],
    [
      ["half.csv", "--as", "subscriptions"],
      ["no column for started_at", "--map started_at="],
    ],
    [["two.csv"], ["amounts in two.csv are in several currencies (EUR, USD)"]],
    [["dates.csv"], ["written in several ways", "25.12.2024", "2025-01-02", "03/04/2025"]],
  ])("says what is wrong in the words of the file: %j", (words, sentences) => {
    const { stderr } = importing(...words);
    for (const sentence of sentences) expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("orders");
  });

  it("prints what an import did and nothing of how it is kept", () => {
    const { status, stdout } = importing("costs.csv", "--json");
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(
      "id dataset kind file format importedAt undoneAt quality mapping notes months".split(" "),
    );
  });

  it("lists every kind of treatment where one is not known", () => {
    const { hint } = speak("en").explain("issue", "treatment.kind");
    expect(treatmentKinds.filter((kind) => !hint!.includes(kind))).toEqual([]);
  });
});
