import { describe, expect, it } from "vitest";
import { plain } from "../../show/show.fixture.ts";
import { overview } from "../overview.fixture.ts";
import { escape, html } from "./html.ts";
import { htmlReport } from "./page.ts";

const page = htmlReport(overview, plain.speaker, { version: "9.9.9" });

describe("htmlReport", () => {
  it("loads nothing and runs nothing", () => {
    expect(page).not.toMatch(/<(script|link|img|iframe|object)\b/i);
    expect(page).not.toMatch(/\b(src|href)="(?!#)/);
    expect(page).not.toMatch(/url\((?!#)/);
    expect(page).toContain("default-src 'none'");
  });

  it("escapes what comes from data", () => {
    expect(page).toContain("&#60;script&#62;alert(&#34;C-2&#34;)&#60;/script&#62;");
    expect(page).toContain("31.02.&#60;b&#62;2024&#60;/b&#62;");
  });

  it("opens with the same sentences as the terminal", () => {
    expect(page).toContain(
      "your customers are likely to bring €412K in margin (€371–455K). 9.7% of them carry half of it.",
    );
  });

  it("draws every chart twice, for wide screens and telephones, each with a title and a description", () => {
    const charts = [
      "worth",
      "segments",
      "concentration",
      "histogram",
      "map",
      "promise",
      "origins",
      "season",
      "holdoutCohorts",
      "tracking",
      "calibration",
      "cohorts",
      "months",
    ];
    for (const id of charts) {
      for (const kind of ["wide", "narrow"]) {
        expect(page).toContain(`aria-labelledby="${id}-${kind}-title ${id}-${kind}-description"`);
        expect(page).toContain(`<title id="${id}-${kind}-title">`);
      }
    }
    expect(page.match(/<svg/g)).toHaveLength(2 * charts.length);
  });

  it("uses the page's own colours in charts, so that dark mode reaches them", () => {
    const drawings = page.match(/<svg[\s\S]*?<\/svg>/g)!.join("");
    const colours = [...drawings.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((match) => match[1]!);
    // Clip paths are never seen, whatever their colour.
    const strange = new Set(
      colours.filter((colour) => !/^(var\(--[\w-]+\)|none|#000|transparent)$/.test(colour)),
    );
    expect([...strange]).toEqual([]);
    for (const name of new Set(colours.flatMap((colour) => /--[\w-]+/.exec(colour) ?? []))) {
      expect(page.match(new RegExp(`${name}:`, "g"))!.length).toBeGreaterThanOrEqual(4);
    }
  });

  it("has no id twice, and no chart without a table beside it", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(page.match(/The same as a table/g)!.length).toBeGreaterThanOrEqual(8);
  });

  it("shows no figure that is none", () => {
    expect(page).not.toMatch(/NaN|undefined|\[object|Infinity/);
  });

  it("says why this model was chosen, with the others beside it, and explains its parameters", () => {
    expect(page).toMatch(/Why this model<\/h2>\s*<p>Chosen from 2 models\. BG\/NBD said most of what came/);
    expect(page).toMatch(
      /MBG\/NBD<\/th>\s*<td class="number">-0\.9865<\/td>\s*<td class="number">0\.0065<\/td>\s*<td class="number">0\.0030/,
    );
    expect(page).toContain("scale of buying: the mean rate is r ÷ alpha");
    expect(page).toContain("scale of money: mean order p × v ÷ (q − 1)");
  });

  it("shows what forecasts at earlier times would have done", () => {
    expect(page).toContain("Of 3 such forecasts, 2 held the orders that came.");
    expect(page).toMatch(
      /Jun 30, 2024<\/th>\s*<td class="word">Jun 30, 2025<\/td>\s*<td class="number">3,310/,
    );
  });

  it("holds the forecast against what came of each month's newcomers", () => {
    expect(page).toContain(
      "missed most on those who first ordered in Jun 2024: 402 orders expected, 418 came.",
    );
    const holdout = { ...overview.run.holdout!, cohorts: [] };
    const none = htmlReport({ ...overview, run: { ...overview.run, holdout } }, plain.speaker, {
      version: "9",
    });
    expect(none).not.toContain("Month by month of first order");
  });

  it("writes money and shares in warnings as such", () => {
    const warnings = [
      { code: "costs.partial", details: { share: 0.8312 } },
      { code: "refunds.lag", details: { revenue: 1234.5, share: 0.021 } },
    ];
    const warned = htmlReport({ ...overview, run: { ...overview.run, warnings } }, plain.speaker, {
      version: "9",
    });
    expect(warned).toContain("The cost of goods is known for 83% of the money only.");
    expect(warned).toContain("About €1,235 of the latest orders may still be refunded (2% of all revenue).");
  });

  it("shows no choice where the model was told, and no origins where there was one", () => {
    const { holdout } = overview.run;
    const origins = holdout!.origins.slice(0, 1);
    const run = {
      ...overview.run,
      choice: { reasons: [], models: [], extensions: [] },
      holdout: { ...holdout!, origins },
    };
    const told = htmlReport({ ...overview, run }, plain.speaker, { version: "9" });
    expect(told).not.toContain("Why this model");
    expect(told).not.toContain("such forecasts");
    expect(told).not.toContain('id="origins"');
  });

  it("says what was tried on top of the model, what of it was kept, and by how much it gained", () => {
    expect(page).toContain(
      "Most is bought in Dec, 26% more often than on average, and least in Jan, 14% less often.",
    );
    expect(page).toContain(
      "gained nothing by it: buying rates by month of the first order and spend that goes with frequency.",
    );
    expect(page).toMatch(
      /a season<\/th>\s*<td class="number">\+0\.0041<\/td>\s*<td class="number">0\.0012<\/td>\s*<td class="word">kept/,
    );
    expect(page).toContain(
      "go together more than chance explains: correlation 0.11 (p &#60; 0.001), by ranks 0.21 (p &#60; 0.001).",
    );
    const { spend } = overview.run;
    const extensions = (["dependence", "cohorts"] as const).map((name) => ({
      name,
      kept: true,
      gain: 0.002,
      error: null,
    }));
    const run = {
      ...overview.run,
      season: null,
      spend: { ...spend!, dependence: { kappa: -0.1, reference: 0.02 } },
      choice: { reasons: [], models: [], extensions },
    };
    const other = htmlReport({ ...overview, run }, plain.speaker, { version: "9" });
    expect(other).toContain("a customer who buys twice as often spends 6.7% less an order");
    expect(other).toContain("each month&#39;s newcomers have a rate of their own");
    expect(other).not.toContain("Tried and left out");
    expect(other).not.toContain('id="season"');
  });

  it("says what covariates do to buying and leaving", () => {
    expect(page).not.toContain("What goes with");
    const covariates = {
      purchase: { "<i>Gender": 0.2861 },
      lifetime: { Channel: -0.6419 },
      standardErrors: { "purchase.<i>Gender": 0.05, "lifetime.Channel": null },
      groups: [],
      customers: [],
      missing: 12,
    };
    const run = { ...overview.run, covariates };
    const told = htmlReport({ ...overview, run }, plain.speaker, { version: "9" });
    expect(told).toMatch(
      /&#60;i&#62;Gender<\/th>\s*<td class="word">buys 33% more often<\/td>\s*<td class="number">\+23% – \+45%/,
    );
    expect(told).toMatch(
      /Channel<\/th>\s*<td class="word">leaves 47% less often<\/td>\s*<td class="number">–/,
    );
    expect(told).toContain("12 customers have no row in the file of covariates");
  });

  it("has standard errors of the spend model too", () => {
    const covariance = [
      [0.25, 0, 0],
      [0, 0.0169, 0],
      [0, 0, 0],
    ];
    const run = { ...overview.run, spend: { ...overview.run.spend!, covariance } };
    const told = htmlReport({ ...overview, run }, plain.speaker, { version: "9" });
    const errorOf = (name: string): string | undefined =>
      new RegExp(`<th[^>]*>${name}</th>\\s*<td[^>]*>[^<]*</td>\\s*<td[^>]*>([^<]*)</td>`).exec(told)?.[1];
    expect(["p", "q", "v"].map(errorOf)).toEqual(["0.5", "0.13", "–"]);
  });

  it("has no bias where nothing came", () => {
    expect(page).toMatch(/[+-][\d.]+%<\/td>\s*<td class="number">\d\.\d\d</);
    const run = { ...overview.run, holdout: { ...overview.run.holdout!, actual: 0 } };
    const told = htmlReport({ ...overview, run }, plain.speaker, { version: "9" });
    expect(told).not.toMatch(/[+-][\d.]+%<\/td>\s*<td class="number">\d\.\d\d</);
  });

  it("says at the top where no model knows more than a simple rule", () => {
    expect(page).not.toContain("with care");
    const details = { model: "bg-nbd", rule: "own-rate", rmse: 1.42, naive: 1.391 };
    const choice = { ...overview.run.choice, reasons: [{ code: "noneBeatsNaive", details }] };
    const run = { ...overview.run, choice };
    const careful = htmlReport({ ...overview, run }, plain.speaker, { version: "9" });
    const header = careful.slice(0, careful.indexOf("</header>"));
    expect(header).toContain(
      "the simple rule “each one&#39;s own rate” came closer to what they ordered than any model did (RMSE 1.391; BG/NBD 1.420).",
    );
  });

  it("names what the numbers rest on and what is not known", () => {
    expect(page).toMatch(
      /Cost of winning a customer<\/th>\s*<td class="number">–<\/td>\s*<td class="word">not known/,
    );
    expect(page).toMatch(
      /Margin, share of revenue<\/th>\s*<td class="number">42%<\/td>\s*<td class="word">read from your data/,
    );
  });

  it("leaves out money where there is none, and what could not be tested", () => {
    const run = { ...overview.run, amounts: false, spend: null, currency: "XXX", holdout: null };
    const bare = htmlReport(
      { ...overview, run, concentration: null, histogram: [], map: [], months: [] },
      plain.speaker,
      { version: "9" },
    );
    expect(bare).toContain("likely to order 8,912 times");
    expect(bare).toContain("too short to hold a part of it back");
    expect(bare).not.toMatch(/id="(worth|segments|concentration|histogram|map|promise|calibration|months)"/);
    expect(bare).not.toMatch(/NaN|undefined|XXX/);
  });

  it("draws a shop of one customer", () => {
    const one = {
      ...overview,
      concentration: null,
      histogram: [{ from: 0, to: 10, customers: 1, value: 5 }],
      map: [{ pAliveFrom: 0.9, pAliveTo: 1, growthFrom: 0, growthTo: 0, customers: 1, value: 0 }],
      segments: overview.segments.slice(0, 1),
      cohorts: [{ cohort: "2026-06", customers: 1, active: [1], revenue: [10], contribution: [4] }],
      tracking: { weeks: [], split: null },
    };
    expect(htmlReport(one, plain.speaker, { version: "9" })).not.toMatch(/NaN|undefined/);
  });
});

describe("html", () => {
  it("escapes what is filled in and keeps markup", () => {
    expect(html`<p>${"<b>"}${html`<i>${"&"}</i>`}${[1, '"', null]}</p>`.text).toBe(
      "<p>&#60;b&#62;<i>&#38;</i>1&#34;</p>",
    );
    expect(escape("'")).toBe("&#39;");
  });
});
