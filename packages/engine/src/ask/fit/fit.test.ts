import { gunzipSync } from "node:zlib";
import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { dataFile } from "../../../../../testing/data.ts";
import { testFolder } from "../../../test/folder.ts";
import { compareModels, fit } from "../../index.ts";

const path = testFolder();
const cdnow = dataFile("cdnow-sample.txt");
const donations = dataFile("donations.csv");
const telco = dataFile("telco-churn.csv");
const apparel = dataFile("apparel-orders.csv");
const apparelCovariates = dataFile("apparel-covariates.csv");
const weekly = dataFile("apparel-weekly-covariates.csv.gz");

// Published values: models.md, "Check values".
describe.runIf(cdnow)("fits of the CDNOW sample, calibration to 1997-09-30, in weeks", () => {
  it.each([
    ["bg-nbd", { r: 0.2425945, alpha: 4.413602, a: 0.792922, b: 2.425907 }, -9582.429],
    ["mbg-nbd", { r: 0.524843, alpha: 6.183085, a: 0.891359, b: 1.614002 }, -9582.136],
    ["pareto-nbd", { r: 0.553277, alpha: 10.577683, s: 0.60624, beta: 11.668735 }, -9594.976],
    ["nbd", { r: 0.384766, alpha: 12.07202 }, -9763.658],
    ["gamma-gamma", { p: 6.24957, q: 3.74422, v: 15.44352 }, -4055.918],
  ])("are the published ones: %s", async (model, params, logLikelihood) => {
    const answer = await fit(cdnow!, { model, asOf: "1997-09-30" });
    expect(answer).toMatchObject({
      model,
      unit: "week",
      asOf: "1997-09-30",
      source: "orders",
      converged: true,
    });
    for (const [name, value] of Object.entries(params)) {
      const error = Math.abs(answer.params[name]! - value) / answer.standardErrors[name]!;
      expect(error).toBeLessThan(1e-3);
    }
    expect(answer.logLikelihood).toBeCloseTo(logLikelihood, 3);
  });

  it("say where GGom/NBD is flat", async () => {
    const { logLikelihood, warnings } = await fit(cdnow!, {
      model: "ggom-nbd",
      asOf: "1997-09-30",
      prior: "none",
    });
    expect(logLikelihood).toBeCloseTo(-9594.976, 2);
    expect(warnings.map(({ code }) => code)).toContain("fit.noAgeing");
  });

  it("find that CDNOW's customers buy at random: k = 1", async () => {
    const { params, logLikelihood } = await fit(cdnow!, { model: "bg-cnbd-k", asOf: "1997-09-30" });
    expect(params["k"]).toBe(1);
    expect(logLikelihood).toBeCloseTo(-9582.429, 3);
  });

  it("give intervals by profile where a standard error says little, and tell that customers leave", async () => {
    const { profile, leaving, params } = await fit(cdnow!, { model: "pareto-nbd", asOf: "1997-09-30" });
    expect(Object.keys(profile!)).toEqual(["beta"]);
    expect(profile!["beta"]!.low).toBeLessThan(params["beta"]!);
    expect(profile!["beta"]!.high! - params["beta"]!).toBeGreaterThan(
      params["beta"]! - profile!["beta"]!.low!,
    );
    expect(leaving!.p).toBeLessThan(1e-50);
  });

  it("have a posterior that does not depend on how many threads made it, under a peer's priors", async () => {
    const options = {
      model: "bg-nbd",
      asOf: "1997-09-30",
      prior: "pymc-marketing",
      posterior: "nuts",
    } as const;
    const { posterior } = await fit(cdnow!, options);
    const { r, alpha, a, b } = posterior!.summary;
    // Posterior means of PyMC-Marketing, within a twentieth of a standard deviation.
    expect(Math.abs(r!.mean - 0.246)).toBeLessThan(0.012 / 10);
    expect(Math.abs(alpha!.mean - 4.517)).toBeLessThan(0.378 / 10);
    expect(Math.abs(a!.mean - 0.788)).toBeLessThan(0.197 / 10);
    expect(Math.abs(b!.mean - 2.441)).toBeLessThan(0.779 / 10);
    expect(Math.max(...[r!, alpha!, a!, b!].map((one) => one.rhat!))).toBeLessThan(1.01);
    expect(posterior).toMatchObject({ chains: 4, draws: 4000, divergences: 0, prior: "pymc-marketing" });
  });

  it("are set side by side, held against what came", async () => {
    const table = await compareModels(cdnow!, { asOf: "1997-09-30" });
    expect(table.holdout).toMatchObject({
      from: "1997-09-30",
      to: "1998-06-30",
      customers: 2357,
      actual: 1882,
    });
    expect(table.chosen).toBe("mbg-nbd");
    expect(table.models.map(({ model }) => model).sort()).toEqual(
      ["bg-cnbd-k", "bg-nbd", "ggom-nbd", "mbg-cnbd-k", "mbg-nbd", "nbd", "pareto-nbd"].sort(),
    );
    expect(table.models.at(-1)!.model).toBe("nbd");
    expect(table.models.find(({ model }) => model === "pareto-nbd")!.expected).toBeCloseTo(1665.5, 1);
    expect(table.baselines[0]!.name).toBe("own-rate");
  });
});

describe("fits of other files", () => {
  it.runIf(donations)("take a summary for BG/BB", async () => {
    const answer = await fit(donations!, { model: "bg-bb" });
    expect(answer).toMatchObject({ unit: "period", source: "summary", asOf: null });
    expect(answer.params["alpha"]).toBeCloseTo(1.2035, 4);
    expect(answer.logLikelihood).toBeCloseTo(-33225.58, 2);
  });

  it.runIf(telco)("take durations for sBG and BdW", async () => {
    for (const model of ["sbg", "bdw"]) {
      const answer = await fit(telco!, { model });
      expect(answer).toMatchObject({ unit: "period", source: "durations", converged: true });
    }
  });

  it("take survivors by period for sBG", async () => {
    const survivors = [1000, 869, 743, 653, 593, 551, 517, 491];
    await writeFile(
      path("survivors.csv"),
      ["period,survivors", ...survivors.map((n, i) => `${i},${n}`)].join("\n"),
    );
    const answer = await fit(path("survivors.csv"), { model: "sbg" });
    expect(answer.source).toBe("survivors");
    expect(answer.params["alpha"]).toBeCloseTo(0.6681, 4);
    expect(answer.params["beta"]).toBeCloseTo(3.8061, 3);
    expect(answer.logLikelihood).toBeCloseTo(-1611.158, 3);
  });

  it.runIf(telco)("refuse a file that the model cannot be fitted to", async () => {
    await expect(fit(telco!, { model: "bg-nbd" })).rejects.toMatchObject({ code: "columns.missing" });
  });
});

describe.runIf(apparel)("fits with covariates", () => {
  it("that stay are the published ones", async () => {
    const options = { model: "pareto-nbd", asOf: "2006-12-31", covariates: apparelCovariates! };
    const { covariates, logLikelihood } = await fit(apparel!, options);
    expect(logLikelihood).toBeCloseTo(-5821.063, 3);
    expect(covariates!.lifetime["Gender"]).toBeCloseTo(-0.6419, 3);
    expect(covariates!.lifetime["Channel"]).toBeCloseTo(0.7898, 3);
    expect(covariates!.purchase["Gender"]).toBeCloseTo(0.2861, 3);
    expect(covariates!.purchase["Channel"]).toBeCloseTo(0.6239, 3);
    expect(covariates!.likelihoodRatio!.statistic).toBeCloseTo(2 * (5848.098 - 5821.063), 2);
    expect(covariates!.missing).toBe(0);
  });

  it("that change by week reach at least the published likelihood", async () => {
    await writeFile(path("weekly.csv"), gunzipSync(await readFile(weekly!)));
    const options = { model: "pareto-nbd", asOf: "2006-12-31", covariates: path("weekly.csv") };
    const { covariates, logLikelihood, customers } = await fit(apparel!, options);
    expect(customers).toBe(600);
    expect(logLikelihood).toBeGreaterThan(-5752.937);
    expect(logLikelihood).toBeLessThan(-5752.62);
    expect(covariates!.purchase["High.Season"]).toBeCloseTo(0.718, 2);
  });
});
