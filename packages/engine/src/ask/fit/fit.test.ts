import { gunzipSync } from "node:zlib";
import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { dataFile } from "../../../../../testing/data.ts";
import { testFolder } from "../../../test/folder.ts";
import { compareModels, fit, type FitFileOptions } from "../../index.ts";

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
});

describe("a file that does not go with what is asked", () => {
  const orders = "customer,date\nA,2025-01-01\nA,2025-02-01\nB,2025-01-05\nB,2025-03-05\nC,2025-01-07\n";
  const written = async (name: string, text: string): Promise<string> => {
    await writeFile(path(name), text);
    return path(name);
  };
  const writtenOrders = (): Promise<string> => written("orders.csv", orders);
  const summary = (): Promise<string> => written("summary.csv", "x,tx,T\n2,10,20\n0,0,15\n1,5,25\n");
  const tenures = (): Promise<string> => written("tenures.csv", "tenure,churn\n3,1\n2,0\n1,1\n");

  it.each([
    ["bg-nbd", tenures, "purchases", "durations"],
    ["gamma-gamma", summary, "orders", "summary"],
    ["bg-cnbd-k", summary, "orders", "summary"],
    ["sbg", summary, "contract", "summary"],
    ["sbg", writtenOrders, "contract", "orders"],
    ["bg-bb", writtenOrders, "opportunities", "orders"],
  ])("is refused with what %s needs and what it is", async (model, file, wanted, found) => {
    const refused = { code: "fit.file", details: { model, wanted, found } };
    await expect(fit(await file(), { model })).rejects.toMatchObject(refused);
  });

  it("is refused with its own columns where it is no kind of file", async () => {
    const file = await written("other.csv", "month,quit\n3,1\n2,0\n");
    await expect(fit(file, { model: "sbg" })).rejects.toMatchObject({
      code: "fit.file",
      details: { found: "unknown", columns: ["month", "quit"] },
    });
  });

  it("is refused by a comparison too", async () => {
    await expect(compareModels(await tenures())).rejects.toMatchObject({
      code: "fit.file",
      details: { wanted: "comparison", found: "durations" },
    });
    await expect(compareModels(await summary(), { models: ["bg-cnbd-k"] })).rejects.toMatchObject({
      code: "fit.file",
      details: { model: "bg-cnbd-k", found: "summary" },
    });
  });

  it("has no amounts for Gamma-Gamma", async () => {
    const refused = { code: "fit.amounts", details: { model: "gamma-gamma" } };
    await expect(fit(await writtenOrders(), { model: "gamma-gamma" })).rejects.toMatchObject(refused);
  });

  it.each<[string, Partial<FitFileOptions>]>([
    ["asOf", { asOf: "2025-01-01" }],
    ["mapping", { mapping: { customer: "x" } }],
    ["timeZone", { timeZone: "Europe/Berlin" }],
    ["currency", { currency: "EUR" }],
    ["covariates", { covariates: "covariates.csv" }],
  ])("is refused where %s would be left unused", async (option, given) => {
    const refused = { code: "fit.option", details: { option, found: "summary" } };
    await expect(fit(await summary(), { model: "bg-nbd", ...given })).rejects.toMatchObject(refused);
  });

  it("is refused by a comparison that would leave the as-of day unused", async () => {
    await expect(compareModels(await summary(), { asOf: "2025-01-01" })).rejects.toMatchObject({
      code: "fit.option",
      details: { option: "asOf", found: "summary" },
    });
  });

  it("is refused with covariates where the model knows none, or a posterior is wanted, or they change", async () => {
    const covariates = await written(
      "changing.csv",
      "customer,date,season\nA,2025-01-01,1\nA,2025-02-01,0\nB,2025-01-01,1\nB,2025-02-01,0\n",
    );
    const file = await writtenOrders();
    await expect(fit(file, { model: "nbd", covariates })).rejects.toMatchObject({
      code: "covariates.model",
      details: { model: "nbd" },
    });
    await expect(fit(file, { model: "bg-nbd", covariates })).rejects.toMatchObject({
      code: "covariates.dynamicModel",
      details: { model: "bg-nbd" },
    });
    const asked = { model: "pareto-nbd", covariates, posterior: "laplace" } as const;
    await expect(fit(file, asked)).rejects.toMatchObject({ code: "fit.posterior" });
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
