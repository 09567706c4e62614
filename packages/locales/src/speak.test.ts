import { describe, expect, it } from "vitest";
import { languageOf } from "./languages.ts";
import { speak } from "./speak.ts";

const english = speak("en");

describe("speak", () => {
  it("puts plurals inside the sentence", () => {
    expect(english.say("count.customers", { count: 1 })).toBe("1 customer");
    expect(english.say("count.customers", { count: 5000 })).toBe("5,000 customers");
  });

  it("words a code with what to do", () => {
    expect(english.explain("error", "file.missing", { path: "orders.csv" })).toEqual({
      text: "There is no file orders.csv.",
      hint: "Check the name and the folder.",
    });
    expect(english.explain("issue", "date.missing").hint).toBe("Add the order's date.");
  });

  it("writes a dash for a detail that the code came without, also in a plural", () => {
    expect(english.explain("error", "file.missing").text).toBe("There is no file –.");
    expect(english.explain("warning", "fit.notConverged").text).not.toMatch(/NaN|undefined/);
  });

  it("shows an unknown code as itself", () => {
    expect(english.explain("warning", "moon.full").text).toContain("moon.full");
  });

  it("lists arrays and leaves out what is null", () => {
    const { text } = english.explain("error", "columns.missing", {
      path: "a.csv",
      missing: ["date"],
      found: ["x", "y"],
    });
    expect(text).toBe("a.csv has no column for date. Its columns are: x, y.");
    expect(english.explain("error", "run.missing", { run: null }).text).toBe(
      "There is no such published run.",
    );
  });

  it("names arguments in braces for reference pages", () => {
    expect(english.template("error", "file.missing").text).toBe("There is no file {path}.");
    expect(english.template("error", "budget.holdout").text).toBe(
      "A holdout of {share} leaves nobody to treat.",
    );
  });

  it("does not read markup or HTML in its messages", () => {
    expect(english.explain("error", "file.missing", { path: "<b>{x}</b>" }).text).toBe(
      "There is no file <b>{x}</b>.",
    );
  });
});

describe("numbers", () => {
  it("writes money in full where it is small and compactly where it is large", () => {
    expect(english.money(9.5, "EUR")).toBe("€9.50");
    expect(english.money(412_345.6, "EUR")).toBe("€412,346");
    expect(english.money(412_345.6, "EUR", { compact: true })).toBe("€412K");
    expect(english.money(9_240, "EUR", { compact: true })).toBe("€9,240");
    expect(english.money(5_000, "EUR", { compact: "axis" })).toBe("€5K");
  });

  it("writes money without a currency as a plain number", () => {
    expect(english.money(1234, "XXX")).toBe("1,234");
    expect(english.money(1234, "")).toBe("1,234");
  });

  it("writes a dash for what is missing and no sign on what rounds to zero", () => {
    expect(english.money(null, "EUR")).toBe("–");
    expect(english.number(Number.NaN)).toBe("–");
    expect(english.money(-0.001, "EUR")).toBe("€0");
    expect(english.percent(null)).toBe("–");
  });

  it("writes an interval, and one figure where both ends read the same", () => {
    expect(english.moneyRange(371_000, 455_400, "EUR", { compact: true })).toBe("€371–455K");
    expect(english.moneyRange(5, 5, "EUR")).toBe("€5");
    expect(english.moneyRange(1.64e-16, 16_100, "XXX", { compact: true })).toBe("0–16.1K");
    expect(english.moneyRange(1_234, 16_149, "EUR", { compact: true })).toBe("€1.23K – €16.1K");
    expect(english.moneyRange(-0.4, 16_100, "EUR", { compact: true })).toBe("€0 – €16.1K");
    expect(english.moneyRange(-20_456, 123, "XXX", { compact: true })).toBe("-20.5K – 120");
    expect(english.moneyRange(918_400, 1_130_000, "EUR", { compact: true })).toBe("€918K – €1.13M");
    expect(english.numberRange(8_410, 9_434)).toBe("8,410–9,434");
  });

  it("keeps a decimal in small shares only", () => {
    expect(english.percent(0.52)).toBe("52%");
    expect(english.percent(0.0973)).toBe("9.7%");
    expect(english.percent(0.0004)).toBe("0.04%");
    expect(english.percent(0)).toBe("0%");
  });
});

describe("dates", () => {
  it("writes calendar days that no time zone moves", () => {
    expect(english.date("2026-06-30")).toBe("Jun 30, 2026");
    expect(speak("en-GB").date("2026-06-30")).toBe("30 Jun 2026");
    expect(english.month("2026-06")).toBe("Jun 2026");
    expect(english.date(null)).toBe("–");
  });
});

describe("languageOf", () => {
  it("reads the locales of the environment", () => {
    expect(languageOf("en_GB.UTF-8")).toEqual({ language: "en", locale: "en-GB" });
    expect(languageOf("C")).toEqual({ language: "en", locale: "en" });
    expect(languageOf("xx_YY")).toEqual({ language: "en", locale: "en" });
  });
});
