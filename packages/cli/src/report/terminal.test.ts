import type { Overview } from "@keepworth/engine";
import { speak } from "@keepworth/locales";
import { describe, expect, it } from "vitest";
import { plain } from "../show/show.fixture.ts";
import { style } from "../show/style.ts";
import { width } from "../show/text.ts";
import { overview } from "./overview.fixture.ts";
import { terminalReport } from "./terminal.ts";

const report = (changes: Partial<Overview> = {}): string[] =>
  terminalReport({ ...overview, ...changes }, plain.speaker, { style: plain.style });
const flowing = (lines: readonly string[]): string => lines.join(" ").replaceAll(/\s+/g, " ");
const withRun = (changes: Partial<Overview["run"]>): Overview => ({
  ...overview,
  run: { ...overview.run, ...changes },
});

describe("terminalReport", () => {
  it("fits one tall screen of 80 columns", () => {
    const lines = report();
    expect(lines.length).toBeLessThanOrEqual(52);
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(80);
    expect(lines.join("\n")).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("opens with what is expected and how concentrated it is", () => {
    expect(flowing(report().slice(3, 5))).toBe(
      "Over the next 12 months your customers are likely to bring €412K in margin (€371–455K). 9.7% of them carry half of it.",
    );
  });

  it("says what the base is worth, who is leaving, what comes, and how the last forecast did", () => {
    const text = flowing(report());
    expect(text).toContain("€1.02M so far; €1.44M with what is still to come (€1.39–1.48M).");
    expect(text).toContain(
      "About 3,122 of 5,000 customers are still active; some 640 of them will probably leave by Jun 30, 2027. That is by MBG/NBD, since BG/NBD counts everybody who bought once as active. Most at risk:",
    );
    expect(text).toMatch(/C-04120 14 2026-01-10 31% €612/);
    expect(text).toContain("8,912 orders (8,410–9,434) and €1.02M in revenue (€918K – €1.13M).");
    expect(text).toContain(
      "it would have promised €323K (€301–346K) until Jun 30, 2026. €331K came: 2.5% too low, inside the interval.",
    );
    expect(text).toContain("Per customer it was closer (RMSE) than two simple rules");
    expect(text).toContain("15,620 rows read: 15,301 kept, 314 merged, 5 refused.");
    expect(text).toContain("margin 42%, discount 10% a year, horizon 12 months");
  });

  it("names the model of who leaves only where it is not the run's own", () => {
    const leaving = (model: string, own: string) =>
      flowing(
        terminalReport(
          { ...withRun({ model: own }), leaving: { ...overview.leaving, model } },
          plain.speaker,
          { style: plain.style },
        ),
      );
    expect(leaving("pareto-nbd", "pareto-nbd")).toContain("leave by Jun 30, 2027. Most at risk:");
    expect(leaving("mbg-nbd", "nbd")).toContain("That is by MBG/NBD, since NBD counts everybody as active.");
  });

  it("gathers small segments, so that the list stays short", () => {
    const text = flowing(report());
    expect(text).toMatch(/Champions 412 customers €180K █/);
    expect(text).toMatch(/7 other segments 3,055 customers/);
  });

  it("says revenue where no costs are known, and asks for what would change that", () => {
    const text = flowing(terminalReport(withRun({ profit: false }), plain.speaker, { style: plain.style }));
    expect(text).toContain("likely to bring €412K in revenue");
    expect(text).toContain("These figures are revenue, not profit");
    expect(text).toContain("--margin 0.4");
    expect(text).toContain("acquisitionCost");
  });

  it("speaks of orders where there are no amounts", () => {
    const run = withRun({
      amounts: false,
      spend: null,
      currency: "XXX",
      holdout: { ...overview.run.holdout!, money: null },
    });
    const text = flowing(
      terminalReport({ ...run, concentration: null }, plain.speaker, { style: plain.style }),
    );
    expect(text).toContain("your customers are likely to order 8,912 times (8,410–9,434)");
    expect(text).toContain("it would have promised 4,210 orders (3,980–4,440)");
    expect(text).not.toMatch(/€|Worth /);
  });

  it("admits a miss, and a rule that it did not beat", () => {
    const holdout = {
      ...overview.run.holdout!,
      money: { actual: 400_000, expected: 322_900, low: 301_000, high: 346_000 },
    };
    const [last, own] = holdout.baselines;
    const text = flowing(
      terminalReport(
        withRun({ holdout: { ...holdout, baselines: [{ ...last!, rmse: 0.6 }, own!] } }),
        plain.speaker,
        {
          style: plain.style,
        },
      ),
    );
    expect(text).toContain("19% too low, outside the interval");
    expect(text).toContain(
      "closer (RMSE) than the rule “each one's own rate”, but not than “the same as before”",
    );
  });

  it("compares nothing with nothing where no orders came", () => {
    const holdout = {
      ...overview.run.holdout!,
      actual: 0,
      expected: 0.2,
      low: 1e-16,
      high: 1,
      rmse: 1e-4,
      money: null,
      baselines: overview.run.holdout!.baselines.map((one) => ({ ...one, expected: 0, rmse: 0 })),
    };
    const details = { model: "bg-nbd", rule: "own-rate", rmse: 1e-4, naive: 0 };
    const choice = { ...overview.run.choice, reasons: [{ code: "noneBeatsNaive", details }] };
    const text = flowing(terminalReport(withRun({ holdout, choice }), plain.speaker, { style: plain.style }));
    expect(text).toContain("0 came, inside the interval.");
    expect(text).not.toMatch(/closer|RMSE 0|with care/);
  });

  it("says which model was chosen and why, and how forecasts at earlier times would have done", () => {
    const text = flowing(report());
    expect(text).toContain("Of 3 such forecasts, 2 held the orders that came.");
    expect(text).toContain("2024-06-30 2025-06-30 3,310 3,090–3,540 3,610");
    expect(text).toContain(
      "Model Chosen from 2 models. BG/NBD said most of what came: to the orders of 100 customers it gave 1.9 times the probability that MBG/NBD gave. Kept on top of it, since the held-back part gained: a season.",
    );
    expect(text).toContain("MBG/NBD -0.9865 0.0065 0.0030 1.44 40,131");
  });

  it("is silent about a choice that was none and about origins that there were none of", () => {
    const run = withRun({
      choice: { reasons: [], models: [], extensions: [] },
      holdout: { ...overview.run.holdout!, origins: [] },
    });
    const text = flowing(terminalReport(run, plain.speaker, { style: plain.style }));
    expect(text).not.toMatch(/Model|such forecasts|Made on 20/);
    expect(text).not.toContain("  ");
  });

  it("chose by AIC where nothing could be held back", () => {
    const untested = { logScore: null, behind: null, error: null, rmse: null, bias: null };
    const models = overview.run.choice.models.map((one) => ({ ...one, ...untested }));
    const reasons = [{ code: "aic", details: { model: "bg-nbd", second: "mbg-nbd" } }];
    const run = withRun({ holdout: null, choice: { models, reasons, extensions: [] } });
    const text = flowing(terminalReport(run, plain.speaker, { style: plain.style }));
    expect(text).toContain("the smallest AIC decided: BG/NBD, before MBG/NBD.");
    expect(text).toContain("MBG/NBD – – – – 40,131");
  });

  it("says right below the opening where no model knows more than a simple rule", () => {
    const verdict = (run: Overview): string =>
      flowing(terminalReport(run, plain.speaker, { style: plain.style }).slice(3, 8));
    expect(verdict(overview)).not.toContain("with care");
    const [last, own] = overview.run.holdout!.baselines;
    const beaten = { ...overview.run.holdout!, baselines: [{ ...last!, rmse: 1.4 }, own!] };
    expect(verdict(withRun({ holdout: beaten }))).toContain(
      "9.7% of them carry half of it. Read single customers' figures with care: per customer, the simple rule “the same as before” came closer to what they ordered than BG/NBD did (RMSE 1.400; BG/NBD 1.420).",
    );
    const reasons = [{ code: "noneBeatsNbd", details: { model: "bg-nbd" } }];
    expect(verdict(withRun({ choice: { ...overview.run.choice, reasons } }))).toContain(
      "The orders do not show that customers leave: no model said clearly more of what came than NBD, in which nobody does.",
    );
  });

  it("says so where nothing could be held back or nothing is at risk", () => {
    const quiet = { ...withRun({ holdout: null }), leaving: { ...overview.leaving, customers: [] } };
    const text = flowing(terminalReport(quiet, plain.speaker, { style: plain.style }));
    expect(text).toContain("too short to hold a part of it back");
    expect(text).toContain("Nothing is at risk with them.");
  });

  it("names the horizon in the unit that says it whole", () => {
    expect(
      flowing(terminalReport(withRun({ horizonDays: 52 * 7 }), plain.speaker, { style: plain.style })),
    ).toContain("Over the next 52 weeks");
    expect(
      flowing(terminalReport(withRun({ horizonDays: 30.4375 }), plain.speaker, { style: plain.style })),
    ).toContain("Over the next month");
    expect(
      flowing(terminalReport(withRun({ horizonDays: 100 }), plain.speaker, { style: plain.style })),
    ).toContain("Over the next 100 days");
  });

  it("takes the power from control characters in customers' ids", () => {
    const [first, ...rest] = overview.leaving.customers;
    const leaving = {
      ...overview.leaving,
      customers: [{ ...first!, customer_id: "\u001B[2Jgone" }, ...rest],
    };
    expect(report({ leaving }).join("\n")).not.toContain("\u001B");
  });

  it("fits a narrow terminal too", () => {
    const lines = terminalReport(overview, plain.speaker, { style: plain.style, columns: 66 });
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(66);
  });

  it("is the same text with colours", () => {
    const coloured = terminalReport(overview, speak("en"), { style: style(true) });
    // oxlint-disable-next-line no-control-regex -- colours are control characters
    expect(coloured.map((line) => line.replaceAll(/\u001B\[\d+m/g, "").trimEnd())).toEqual(
      report().map((line) => line.trimEnd()),
    );
    expect(coloured.join("")).toContain("\u001B[");
  });
});
