import type { ModelTable } from "@keepworth/engine";
import { describe, expect, it } from "vitest";
import { modelTable } from "./modelTable.ts";
import { plain } from "./show.fixture.ts";
import { width } from "./text.ts";

const fitted = { params: {}, standardErrors: {}, converged: true, warnings: [], seconds: 0.018 };
const table: ModelTable = {
  source: "orders",
  unit: "week",
  asOf: "1998-06-30",
  holdout: { from: "1997-09-30", to: "1998-06-30", customers: 2357, actual: 1882 },
  chosen: "pareto-nbd",
  reasons: [
    { code: "score", details: { model: "pareto-nbd", second: "bg-nbd", times: 1.34 } },
    { code: "unsettled", details: { model: "ggom-nbd" } },
  ],
  models: [
    {
      ...fitted,
      model: "pareto-nbd",
      logLikelihood: -9594.976,
      aic: 19_197.952,
      bic: 19_221.01,
      expected: 1665.5,
      bias: -0.115,
      mae: 0.7801,
      rmse: 1.6021,
      logScore: -0.9815,
      behind: 0,
      error: 0,
    },
    {
      ...fitted,
      model: "bg-nbd",
      logLikelihood: -9582.429,
      aic: 19_172.858,
      bic: 19_195.92,
      expected: 1653.4,
      bias: -0.1215,
      mae: 0.785,
      rmse: 1.608,
      logScore: -0.98446,
      behind: 0.00296,
      error: 0.0018,
    },
    {
      ...fitted,
      model: "ggom-nbd",
      logLikelihood: -9594.976,
      aic: 19_199.95,
      bic: 19_228.8,
      converged: false,
      expected: 1665.5,
      bias: -0.115,
      mae: 0.7801,
      rmse: 1.6021,
      logScore: -0.99,
      behind: 0.0085,
      error: 0.004,
    },
  ],
  baselines: [{ name: "own-rate", expected: 2930.2, mae: 1.024, rmse: 2.212, bias: 0.557 }],
};

function page(changes: Partial<ModelTable> = {}): string {
  const lines = modelTable({ ...table, ...changes }, plain);
  expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(80);
  const text = lines.join("\n");
  expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
  return text;
}
const flowing = (changes?: Partial<ModelTable>): string => page(changes).replaceAll(/\s+/g, " ");

describe("modelTable", () => {
  it("opens with the choice and what it rests on", () => {
    expect(flowing()).toContain(
      "3 models fitted to 2,357 customers as known on Sep 30, 1997, and held against the 1,882 orders that came until Jun 30, 1998. The choice: Pareto/NBD.",
    );
  });

  it("marks the chosen model and says how far the others are behind, and how sure that is", () => {
    expect(page()).toMatch(/▸ Pareto\/NBD +-0\.9815 +– +– +1,666 +-11\.5% +0\.78 +1\.60/);
    expect(page()).toMatch(/ {2}BG\/NBD +-0\.9845 +0\.0030 +0\.0018 +1,653 +-12\.2% +0\.79 +1\.61/);
  });

  it("shows simple rules by the same measures, and the fits with AIC and BIC", () => {
    expect(page()).toMatch(/each one's own rate +2,930 +\+55\.7% +1\.02 +2\.21/);
    expect(page()).toMatch(/BG\/NBD +-9,582\.43 +19,172\.86 +19,195\.92 +0\.02/);
    expect(page()).toMatch(/GGom\/NBD .* unsettled$/m);
  });

  it("gives the reasons in words", () => {
    expect(flowing()).toContain(
      "Why Pareto/NBD · Pareto/NBD said most of what came: to the orders of 100 customers it gave 1.3 times the probability that BG/NBD gave. · The fit of GGom/NBD did not settle, so it was left out of the choice.",
    );
    expect(flowing({ reasons: [{ code: "tie", details: { model: "bg-nbd", best: "ggom-nbd" } }] })).toContain(
      "GGom/NBD said a little more of what came than BG/NBD, but no more than chance explains",
    );
    const far = [{ code: "score", details: { model: "bg-nbd", second: "nbd", times: 1e21 } }];
    expect(flowing({ reasons: far })).toContain(
      "it gave more than 1,000 times the probability that NBD gave",
    );
  });

  it("says calmly where no model knows more than a simple rule or than NBD, and what to make of it", () => {
    const naive = { model: "bg-nbd", rule: "own-rate", rmse: 1.608, naive: 1.599 };
    const text = flowing({
      reasons: [
        { code: "noneBeatsNbd", details: { model: "bg-nbd" } },
        { code: "noneBeatsNaive", details: naive },
      ],
    });
    expect(text).toContain(
      "the orders do not show that customers leave. Take the chance of being active as a guess",
    );
    expect(text).toContain(
      "Per customer, no model came closer to what was ordered than the simple rule “each one's own rate” (RMSE 1.599, BG/NBD 1.608). Trust totals more than single customers.",
    );
  });

  it("gives no verdict that its figures do not show, and no bias where nothing came", () => {
    const naive = { model: "pareto-nbd", rule: "own-rate", rmse: 2e-5, naive: 0 };
    const nothing = { holdout: { ...table.holdout!, actual: 0 } };
    const even = { ...nothing, reasons: [{ code: "noneBeatsNaive", details: naive }] };
    expect(flowing(even)).not.toMatch(/no model came closer|Why /);
    expect(page(even)).toMatch(/each one's own rate +2,930 +– +1\.02 +2\.21/);
    expect(page(even)).not.toContain("%");
  });

  it("warns of the chosen model's fit", () => {
    const [first, ...rest] = table.models;
    const warnings = [{ code: "fit.flat", details: {} }];
    expect(flowing({ models: [{ ...first!, warnings }, ...rest] })).toContain(
      "Several sets of parameters fit the data almost equally well.",
    );
  });

  it("goes by AIC where nothing was held back", () => {
    const untested = {
      expected: null,
      bias: null,
      mae: null,
      rmse: null,
      logScore: null,
      behind: null,
      error: null,
    };
    const text = flowing({
      source: "summary",
      asOf: null,
      holdout: null,
      chosen: "bg-nbd",
      reasons: [{ code: "aic", details: { model: "bg-nbd", second: "pareto-nbd" } }],
      models: table.models.map((model) => ({ ...model, ...untested })),
      baselines: [],
    });
    expect(text).toContain("3 models fitted, and nothing held back to test them on. The choice: BG/NBD.");
    expect(text).toContain("the smallest AIC decided: BG/NBD, before Pareto/NBD.");
    expect(text).not.toContain("What they said of the orders that came");
  });
});
