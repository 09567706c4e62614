import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  acquire,
  keep,
  open,
  replace,
  run,
  writeDemoShop,
  type AcquireAnswer,
  type KeepAnswer,
  type ReplaceAnswer,
} from "@keepworth/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plain } from "../show.fixture.ts";
import { width } from "../text.ts";
import { acquirePage } from "./acquirePage.ts";
import { keepPage } from "./keepPage.ts";
import { replacePage } from "./replacePage.ts";

const folder = mkdtempSync(join(tmpdir(), "keepworth-"));
let kept: KeepAnswer;
let one: KeepAnswer;
let replaced: ReplaceAnswer;
let acquired: AcquireAnswer;

beforeAll(async () => {
  const { files } = await writeDemoShop(folder, { customers: 400 });
  await using keepworth = await open(":memory:", { create: true });
  const running = run(keepworth, {
    files: files.filter(({ kind }) => kind !== "experiment").map(({ file }) => join(folder, file)),
    model: "mbg-nbd",
    now: new Date("2026-11-01T12:00:00Z"),
  });
  while (!(await running.next()).done);
  kept = await keep(keepworth, { limit: 3 });
  one = await keep(keepworth, { customer: kept.list[0]!.name });
  replaced = await replace(keepworth);
  acquired = await acquire(keepworth);
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fits = (lines: readonly string[]): void => {
  expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(80);
  expect(lines.join("\n")).not.toMatch(/NaN|undefined|Infinity|\{/);
};

describe("the page of whom to keep", () => {
  it("opens with what offers gain, then says what to do with how many", () => {
    const lines = keepPage(kept, plain);
    fits(lines);
    expect(lines[0]).toMatch(/^An offer pays for \d+ of \d+ customers/);
    const text = lines.join("\n");
    expect(text).toContain("Keep, but offer nothing");
    expect(text).toContain("By segment, where all are made the same offer");
    expect(text).toContain("the largest discount keeps 30% of those who would leave (the default)");
    expect(text).toContain("capacity does not bind");
  });

  it("says of one customer the verdict first, then the band and where it turns", () => {
    const lines = keepPage(one, plain);
    fits(lines);
    expect(lines[0]).toMatch(/^Keep \S+ at any offer below \d/);
    expect(lines.join("\n")).toMatch(/The verdict turns where the largest discount keeps/);
  });

  it("puts every verdict in words", () => {
    for (const verdict of ["noOffer", "letGo", "replace", "gone"] as const) {
      const list = [{ ...one.list[0]!, verdict, turnsAt: null, replacement: 12 }];
      const lines = keepPage({ ...one, list }, plain);
      fits(lines);
      expect(lines[0]).toMatch(/[a-z ]{12}/);
    }
  });

  it("does not speak of offers where none pays", () => {
    const verdicts = kept.verdicts.map((row) => ({ ...row, customers: row.verdict === "noOffer" ? 9 : 0 }));
    expect(keepPage({ ...kept, verdicts }, plain)[0]).toMatch(/^No offer pays for any of/);
  });
});

describe("the page of replacing", () => {
  it("opens with how many are needed, then the calendar", () => {
    const lines = replacePage(replaced, plain);
    fits(lines);
    expect(lines[0]).toMatch(/^To hold \d+ active customers until/);
    expect(lines.filter((line) => /^20\d\d-\d\d-\d\d /.test(line))).toHaveLength(12);
  });

  it("says so where leads should have been started already", () => {
    const periods = replaced.periods.map((period, i) => ({ ...period, late: i < 2 }));
    expect(replacePage({ ...replaced, periods }, plain).join("\n")).toContain("The leads of 2 periods");
  });
});

describe("the page of winning customers", () => {
  it("opens with the most worthwhile channel and shows what was never paid back", () => {
    const lines = acquirePage(acquired, plain);
    fits(lines);
    expect(lines[0]).toMatch(/^A customer won by \S+ brings €/);
    const text = lines.join("\n");
    expect(text).toContain("Spending that has not come back");
    expect(text).toContain("Winning one more customer costs");
    expect(text).toContain("The company's view of the last twelve months");
  });

  it("shows the ceiling alone where no cost is known", () => {
    const channels = acquired.channels.map((channel) => ({
      ...channel,
      cost: null,
      spent: null,
      net: null,
      payback: null,
      costSource: "unknown" as const,
    }));
    const keepOrAcquire = { ...acquired.keepOrAcquire, split: null, ratio: null, costPerAcquisition: null };
    const bare = { ...acquired, channels, unpaid: [], spentInAll: 0, keepOrAcquire, company: null };
    const lines = acquirePage(bare, plain);
    fits(lines);
    expect(lines[0]).toContain("What winning a customer costs is not known");
  });
});
