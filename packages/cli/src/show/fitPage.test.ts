import type { FitAnswer } from "@keepworth/engine";
import { describe, expect, it } from "vitest";
import { fitModels } from "../models.ts";
import { fitPage } from "./fitPage.ts";
import { plain } from "./show.fixture.ts";
import { width } from "./text.ts";

const bgnbd: FitAnswer = {
  model: "bg-nbd",
  params: { r: 0.2425945, alpha: 4.413602, a: 0.792922, b: 2.425907 },
  standardErrors: { r: 0.0126, alpha: 0.378, a: 0.1857, b: null },
  covariance: null,
  logLikelihood: -9582.429,
  aic: 19_172.858,
  bic: 19_195.92,
  converged: true,
  iterations: 6,
  customers: 2357,
  states: 1234,
  prior: "none",
  warnings: [],
  unit: "week",
  asOf: "1997-09-30",
  seconds: 0.01,
  source: "orders",
};

const covariates: NonNullable<FitAnswer["covariates"]> = {
  purchase: { Gender: 0.2861, "Channel online": -0.1 },
  lifetime: { Gender: -0.6419 },
  standardErrors: { "purchase.Gender": 0.05, "purchase.Channel online": 0.2, "lifetime.Gender": null },
  likelihoodRatio: { statistic: 54.07, degrees: 4, p: 1e-10 },
  missing: 3,
};

const draws = {
  mean: 0.246,
  sd: 0.0123,
  q05: 0.226,
  q95: 0.267,
  rhat: 1.0012,
  essBulk: 2310.4,
  essTail: 2105,
};
const posterior: NonNullable<FitAnswer["posterior"]> = {
  method: "nuts",
  prior: "weak",
  chains: 4,
  exact: true,
  warnings: [],
  draws: 4000,
  divergences: 0,
  seconds: 1.31,
  summary: { r: draws, alpha: { ...draws, mean: 4.517, sd: 0.378, rhat: 1.0034, essTail: 1999.9 } },
};

function page(changes: Partial<FitAnswer> = {}, columns = 80): string {
  const lines = fitPage({ ...bgnbd, ...changes }, { ...plain, columns });
  expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns);
  const text = lines.join("\n");
  expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
  return text;
}
const flowing = (...how: Parameters<typeof page>): string => page(...how).replaceAll(/\s+/g, " ");

describe("fitPage", () => {
  it("opens with what was fitted to what, and what the parameters say of the customers", () => {
    expect(flowing()).toContain(
      "BG/NBD fitted to 2,357 customers (1,234 distinct histories) as of Sep 30, 1997, time in weeks. While active, a customer buys 0.055 times a week on average; 25% leave after their first repeat purchase.",
    );
  });

  it("shows each parameter with its standard error and what it is", () => {
    const text = page();
    expect(text).toMatch(/^alpha {8}4\.4136 {7}0\.378 {2}scale of buying: the mean rate is r ÷ alpha$/m);
    expect(text).toMatch(/^b {12}2\.4259 {11}– {2}with a:/m);
    expect(flowing()).toContain("Log-likelihood -9,582.4290, AIC 19,172.8580, BIC 19,195.9200; 6 passes.");
  });

  it("goes on below where a phrase does not fit a narrow terminal", () => {
    expect(flowing({}, 66)).toContain("buying rates: the smaller, the more they differ");
    expect(page({}, 66)).not.toContain("…");
  });

  it("names the time of a file that has its own", () => {
    expect(flowing({ source: "summary", asOf: null })).toMatch(
      /The file is a summary, so time is in its own unit\. .* 0\.055 times per unit of time/,
    );
    const contract = {
      model: "sbg",
      params: { alpha: 0.668, beta: 3.806 },
      unit: "period" as const,
      asOf: null,
    };
    expect(flowing({ ...contract, source: "survivors" })).toContain(
      "sBG fitted to 2,357 customers. The file says how many were left after each period; time is in its periods. 15% of customers leave at their first renewal.",
    );
    expect(flowing({ ...contract, source: "durations" })).toContain("how long each of them stayed");
  });

  it.each([
    ["pareto-nbd", { r: 0.553, alpha: 10.58, s: 0.606, beta: 11.67 }, "half of them are gone 25 weeks after"],
    ["pareto-nbd", { r: 0.553, alpha: 10.58, s: 0.0006, beta: 11.67 }, "and hardly anyone leaves"],
    [
      "ggom-nbd",
      { r: 0.553, alpha: 10.58, b: 0.01, s: 0.606, beta: 0.1167 },
      "half of them are gone 22.3 weeks",
    ],
    ["mbg-cnbd-k", { k: 2, r: 1, alpha: 5, a: 1, b: 3 }, "buys 0.1 times a week on average; 25% leave after"],
    [
      "bg-bb",
      { alpha: 1.2035, beta: 0.7497, gamma: 0.6568, delta: 2.7834 },
      "uses 62% of the opportunities to buy; 19% leave",
    ],
    ["gamma-gamma", { p: 6.24957, q: 3.74422, v: 15.44352 }, "An order brings 35.17 on average"],
    ["gamma-gamma", { p: 6.2, q: 0.9, v: 15 }, "their mean has no bound"],
    [
      "bdw",
      { alpha: 0.2593, beta: 1.7226, c: 1.5844 },
      "13% of customers leave at their first renewal. Whether",
    ],
  ])("says what %s %j means", (model, params, sentence) => {
    const standardErrors = { ...params };
    expect(flowing({ model, params, standardErrors })).toContain(sentence);
  });

  it("says so where the risk of leaving clearly changes with time", () => {
    const bdw = { model: "bdw", params: { alpha: 0.26, beta: 1.7, c: 1.58 }, unit: "period" as const };
    expect(flowing({ ...bdw, standardErrors: { c: 0.1 } })).toContain(
      "the higher their own risk of leaving.",
    );
  });

  it("has words for every parameter of every model", () => {
    const params: Record<(typeof fitModels)[number], string[]> = {
      nbd: ["r", "alpha"],
      "bg-nbd": ["r", "alpha", "a", "b"],
      "mbg-nbd": ["r", "alpha", "a", "b"],
      "bg-cnbd-k": ["k", "r", "alpha", "a", "b"],
      "mbg-cnbd-k": ["k", "r", "alpha", "a", "b"],
      "pareto-nbd": ["r", "alpha", "s", "beta"],
      "ggom-nbd": ["r", "alpha", "b", "s", "beta"],
      "bg-bb": ["alpha", "beta", "gamma", "delta"],
      "gamma-gamma": ["p", "q", "v"],
      sbg: ["alpha", "beta"],
      bdw: ["alpha", "beta", "c"],
    };
    expect(Object.keys(params).toSorted()).toEqual([...fitModels].toSorted());
    const phrases = Object.entries(params).map(([model, names]) => {
      const fit = { model, params: Object.fromEntries(names.map((name) => [name, 2])) };
      return page(fit)
        .split("\n")
        .filter((line) => /^(\w+) +2 +\S+ {2}\w/.test(line))
        .map((line) => line.split(/ +/)[0]);
    });
    expect(phrases).toEqual(Object.values(params));
  });

  it("says what a warning means and what to do, once", () => {
    const warnings = [{ code: "fit.boundary" as const, details: { parameter: "a", towards: "zero" } }];
    expect(flowing({ warnings })).toContain(
      "Look here · The model's a runs towards zero. The shop's customers differ less than the model allows for, or hardly anyone leaves",
    );
    expect(flowing({ converged: false })).toContain(
      "The fit did not settle. Treat the parameters as provisional.",
    );
    const told = flowing({
      converged: false,
      warnings: [{ code: "fit.notConverged", details: { iterations: 100 } }],
    });
    expect(told.match(/did not settle/g)).toHaveLength(1);
  });

  it("names a prior that was asked for, and leaves one that was needed to its warning", () => {
    expect(flowing({ prior: "weak" })).toContain("Weak priors were added, as asked");
    const needed = flowing({ prior: "weak", warnings: [{ code: "fit.prior", details: {} }] });
    expect(needed).not.toContain("as asked");
    expect(needed).toContain("it leans on a weak prior");
  });

  it("says in words what a covariate does to buying and leaving, with its interval", () => {
    const text = page({ covariates });
    expect(text).toMatch(/Gender +0\.2861 +0\.0500 {2}buys 33% more often +\+23% – \+45%/);
    expect(text).toMatch(/Channel online +-0\.1000 +0\.2000 {2}buys 9\.5% less often +-35% – \+26%/);
    expect(text).toMatch(/Gender +-0\.6419 +– {2}leaves 47% less often +–/);
    expect(flowing({ covariates })).toContain(
      "Together they tell more than chance would: likelihood ratio 54.1 on 4 degrees of freedom, p < 0.001. 3 customers have no row",
    );
  });

  it("says so where covariates tell no more than chance", () => {
    const weak = { ...covariates, lifetime: {}, likelihoodRatio: { statistic: 1.2, degrees: 2, p: 0.549 } };
    const text = flowing({ covariates: weak });
    expect(text).toContain(
      "no more than chance would: likelihood ratio 1.2 on 2 degrees of freedom, p 0.549.",
    );
    expect(text).not.toContain("What goes with leaving");
  });

  it("shows the posterior and that it can be relied on", () => {
    expect(page({ posterior })).toMatch(/^alpha +4\.517 +0\.3780 +0\.2260 +0\.2670 +1\.003 +2,310 +2,000$/m);
    expect(flowing({ posterior })).toContain("4,000 draws in 4 chains by NUTS, under weak priors, in 1.3 s.");
    expect(flowing({ posterior })).toContain(
      "The chains agree (R-hat at most 1.003), no draw diverged, and every figure rests on at least 1,999 effective draws",
    );
  });

  it("says what to do where chains disagree, draws diverge, or are few", () => {
    const summary = { ...posterior.summary, a: { ...draws, rhat: 1.01 } };
    const apart = flowing({ posterior: { ...posterior, divergences: 7, summary } });
    expect(apart).toContain("7 draws diverged, so a corner of the posterior was missed");
    expect(apart).toContain("The chains do not agree yet on a (R-hat 1.010;");
    expect(apart).toContain("such as --draws 4000.");
    expect(apart).not.toContain("relied on");
    const few = { ...posterior, summary: { ...posterior.summary, a: { ...draws, essTail: 120.7 } } };
    expect(flowing({ posterior: few })).toContain("Only 120 effective draws stand behind a,");
  });

  it("shows a Laplace approximation without what only chains have", () => {
    const independent = { ...draws, rhat: null, essBulk: null, essTail: null };
    const laplace = { ...posterior, exact: false, method: "laplace" as const, summary: { r: independent } };
    expect(page({ posterior: laplace })).toMatch(/^r +0\.2460 +0\.01230 +0\.2260 +0\.2670 +– +– +–$/m);
    expect(flowing({ posterior: laplace })).toContain("To check it against exact draws: --posterior nuts");
    const warnings = [{ code: "posterior.approximate", details: { khat: 0.93211, efficiency: 0.834 } }];
    expect(flowing({ posterior: { ...laplace, warnings } })).toContain(
      "not close enough to the posterior here: its draws are worth 83% of exact ones. Draw exactly: --posterior nuts",
    );
  });
});
