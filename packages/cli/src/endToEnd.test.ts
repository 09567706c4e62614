import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exportColumns, open } from "@keepworth/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataFile } from "../../../testing/data.ts";

const bin = fileURLToPath(new URL("../bin/keepworth.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "keepworth-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a shell would see. */
function keepworth(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", LANG: "en_US.UTF-8" },
  });
  return { exit: status, out: stdout, err: stderr };
}

const lines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("keepworth demo", () => {
  let demo: ReturnType<typeof keepworth>;
  beforeAll(() => {
    demo = keepworth("demo");
  });

  it("prints one screen and nothing else on stdout, and what comes next", () => {
    expect(demo.exit).toBe(0);
    const report = demo.out.trim().split("\n");
    expect(report.length).toBeLessThanOrEqual(55);
    expect(report.every((line) => [...line].length <= 80)).toBe(true);
    expect(demo.out).toMatch(/Over the next 12 months your customers are likely to bring €[\d.]+K in margin/);
    expect(demo.out).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it("leaves a database that every question works on", () => {
    const first = lines(keepworth("customers", "--json", "--limit", "2").out);
    expect(first.map((row) => Object.keys(row))).toEqual([exportColumns, exportColumns]);
    const one = lines(keepworth("customer", first[0].customer_id, "--json").out)[0];
    expect(one.customer).toEqual(first[0]);
    expect(lines(keepworth("formula", "--json").out)[0].factors.orderValue).toBeGreaterThan(0);
    expect(lines(keepworth("runs", "--json").out)[0]).toMatchObject({ dataset: "demo", status: "published" });
    const imports = lines(keepworth("imports", "--json").out);
    expect(imports.find(({ kind }) => kind === "orders").quality.refused).toBe(7);
    expect(imports.length).toBe(18);
    expect(keepworth("export", "--format", "csv", "--out", "out.csv").exit).toBe(0);
    expect(readFileSync(join(folder, "out.csv"), "utf8").split("\n")[0]).toBe(exportColumns.join(","));
    expect(keepworth("backup", "copy.duckdb").exit).toBe(0);
    expect(keepworth("report", "--html", "report.html").exit).toBe(0);
    const html = readFileSync(join(folder, "report.html"), "utf8");
    expect(html.match(/<svg/g)!.length).toBeGreaterThan(8);
    expect(html).not.toMatch(/NaN|undefined|https?:\/\/(?!www\.w3\.org)/);
  });

  it("can be run again over the same database", () => {
    const again = keepworth("demo", "--json");
    expect(again.exit).toBe(0);
    expect(lines(again.out).at(-1)).toMatchObject({ event: "result", run: { id: 2, dataset: "demo" } });
  });
});

describe("keepworth run --json and fit --json", () => {
  const sample = dataFile("cdnow-sample.txt");

  it.skipIf(!sample)("stream steps and end with the run as the contract says", () => {
    const { exit, out } = keepworth(
      "run",
      sample!,
      "--as-of",
      "1997-09-30",
      "--db",
      "cdnow.duckdb",
      "--json",
    );
    expect(exit).toBe(0);
    const events = lines(out);
    expect(events.slice(0, -1).every(({ event }) => event === "step")).toBe(true);
    const { event, run } = events.at(-1);
    expect(event).toBe("result");
    expect(run).toMatchObject({
      asOf: "1997-09-30",
      holdout: { actual: 1882, from: "1997-09-30" },
    });
    const { choice, holdout, model } = run;
    expect(choice.models.map((one: { model: string }) => one.model)).toContain(model);
    expect(choice.reasons[0].details.model).toBe(model);
    expect(holdout.origins[0]).toEqual({
      from: holdout.from,
      to: holdout.to,
      actual: holdout.actual,
      expected: holdout.expected,
      low: holdout.low,
      high: holdout.high,
    });
    expect(Object.keys(run.quality)).toEqual(
      expect.arrayContaining(["rows", "kept", "merged", "refused", "issues"]),
    );
    expect(Object.keys(run.holdout)).toEqual(
      expect.arrayContaining([
        "from",
        "to",
        "actual",
        "expected",
        "mae",
        "rmse",
        "bias",
        "logScore",
        "coverage",
        "baselines",
        "deciles",
      ]),
    );
    expect(Object.keys(run.total)).toEqual(expect.arrayContaining(["clv", "low", "high"]));
  });

  it.skipIf(!sample)("give the published parameters of the CDNOW sample", () => {
    const answer = lines(
      keepworth("fit", sample!, "--model", "bg-nbd", "--as-of", "1997-09-30", "--json").out,
    )[0];
    expect(answer).toMatchObject({
      model: "bg-nbd",
      unit: "week",
      asOf: "1997-09-30",
      converged: true,
      customers: 2357,
    });
    expect(answer.params.r).toBeCloseTo(0.2425945, 6);
    expect(answer.params.alpha).toBeCloseTo(4.413602, 5);
    expect(answer.logLikelihood).toBeCloseTo(-9582.429, 3);
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining([
        "standardErrors",
        "covariance",
        "aic",
        "bic",
        "iterations",
        "states",
        "warnings",
        "seconds",
      ]),
    );
    const spend = lines(
      keepworth("fit", sample!, "--model", "gamma-gamma", "--as-of", "1997-09-30", "--json").out,
    )[0];
    expect(spend.params.p).toBeCloseTo(6.24957, 4);
  });

  it.skipIf(!sample)("draw from the posterior, and set models side by side", () => {
    const asOf = ["--as-of", "1997-09-30", "--json"];
    const draw = ["--posterior", "laplace", "--chains", "2", "--draws", "1500", "--seed", "3"];
    const { posterior } = lines(keepworth("fit", sample!, "--model", "bg-nbd", ...draw, ...asOf).out)[0];
    expect(posterior).toMatchObject({ method: "laplace", chains: 2, draws: 3000 });
    expect(Object.keys(posterior.summary)).toEqual(["r", "alpha", "a", "b"]);
    expect(posterior.summary.r.mean).toBeCloseTo(0.246, 2);
    const table = lines(keepworth("fit", sample!, "--compare", ...asOf).out)[0];
    expect(table).toMatchObject({ source: "orders", unit: "week", holdout: { actual: 1882 } });
    const bgnbd = table.models.find((one: { model: string }) => one.model === "bg-nbd");
    expect(bgnbd.logLikelihood).toBeCloseTo(-9582.429, 3);
    expect(bgnbd.expected).toBeCloseTo(1653.4, 0);
  });
});

describe("bad input", () => {
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return name;
  };

  it.each([
    ["a missing file", "nowhere.csv", null, /nowhere\.csv/],
    ["an empty file", "empty.csv", "", /empty/i],
    ["a PDF named .csv", "letter.csv", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", /PDF/],
    ["no usable column", "strange.csv", "colour,shape\nred,round\n", /colour.*shape|colour/s],
    ["a header and no rows", "header.csv", "customer_id,date,amount\n", /row/i],
    [
      "a column of mixed date styles",
      "mixed.csv",
      "customer_id,date,amount\na,13/02/2026,1\nb,02/14/2026,2\n",
      /13\/02\/2026|02\/14\/2026/,
    ],
    [
      "two currencies",
      "money.csv",
      "customer_id,date,amount,currency\na,2026-01-01,1,EUR\nb,2026-01-02,2,USD\n",
      /EUR.*USD|--currency/s,
    ],
  ])(
    "that is %s gets a sentence that says what to do, and leaves no half-written database",
    async (_, name, content, says) => {
      if (content !== null) file(name, content);
      const { exit, out, err } = keepworth("run", name, "--db", `${name}.duckdb`);
      expect(exit).toBe(1);
      expect(out).toBe("");
      expect(err).toMatch(says);
      expect(err).not.toMatch(/\n\s+at |NaN|undefined|Error:/);
      await using left = await open(join(folder, `${name}.duckdb`), { create: true });
      const { n } = await left.warehouse.row<{ n: number }>({
        text: "SELECT count(*) AS n FROM order_versions",
        values: [],
      });
      expect(n).toBe(0);
    },
  );

  it("takes amounts with currency signs and a decimal comma", () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `c${i % 9};${(i % 28) + 1}.0${(i % 6) + 1}.2026;1.2${i % 10}0,50 €`,
    );
    const name = file("signs.csv", ["Kunde;Datum;Betrag", ...rows].join("\n"));
    const { exit, out } = keepworth("run", name, "--db", "signs.duckdb", "--json");
    expect(exit).toBe(0);
    const { run } = lines(out).at(-1);
    expect(run.quality).toMatchObject({ rows: 30, refused: 0 });
    // 1200.50 + … + 1290.50, three times over
    expect(run.total.base).toBeCloseTo(3 * (10 * 1200.5 + 450), 2);
  });

  it("names the owner of a locked database", async () => {
    await using _owner = await open(join(folder, "locked.duckdb"), { create: true });
    const { exit, err } = keepworth("runs", "--db", "locked.duckdb");
    expect(exit).toBe(1);
    expect(err).toContain(String(process.pid));
  });

  it("is wrong usage with exit 2, and help shows an example", () => {
    expect(keepworth("run", "--horizon", "soon", "x.csv").exit).toBe(2);
    expect(keepworth("rnu").exit).toBe(2);
    expect(keepworth("run", "--help").out).toMatch(/keepworth run /);
  });
});
