import { open, churn, renewals, type ChurnAnswer, type RenewalsAnswer } from "@keepworth/engine";
import { beforeAll, describe, expect, it } from "vitest";
import { writeSubscriptions } from "../../../../engine/test/subscriptions.ts";
import { churnPage } from "../churnPage.ts";
import { renewalsPage } from "../renewalsPage.ts";
import { plain } from "../show.fixture.ts";
import { width } from "../text.ts";
import { spark } from "./curves.ts";
import { waterfall } from "./waterfall.ts";

const until = "2026-06-30";

describe("the pages of churn and renewals", () => {
  let answer: ChurnAnswer;
  let soon: RenewalsAnswer;
  beforeAll(async () => {
    await using keepworth = await open(":memory:", { create: true });
    await writeSubscriptions(keepworth, { dataset: "main", customers: 400, until });
    answer = await churn(keepworth, { asOf: until });
    soon = await renewals(keepworth, { asOf: until });
  });

  it("open with the answer and keep to 80 columns", () => {
    for (const page of [churnPage(answer, plain), renewalsPage(soon, plain, 20)]) {
      expect(page.filter((line) => width(line) > 80)).toEqual([]);
      expect(page.join("\n")).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
    }
    expect(churnPage(answer, plain).join(" ")).toMatch(
      /^Within 12 months, until Jun 30, 2027, \d+ of your \d+ subscribers are likely to leave \(\d+–\d+\)/,
    );
    expect(renewalsPage(soon, plain, 20)[0]).toMatch(/^\d+ subscriptions renew or end within 60 days/);
  });

  it("name what is missing and what the numbers rest on", () => {
    const text = churnPage(answer, plain).join(" ");
    expect(text).toContain("all money here is revenue");
    expect(text).toContain("of cancellations are withdrawn");
  });

  it("list as many as asked for, and say how many more there are", () => {
    const rows = (limit: number) =>
      renewalsPage(soon, plain, limit).filter((line) => /^S\d{5} /.test(line)).length;
    expect(rows(5)).toBe(5);
    expect(rows(0)).toBe(soon.total.renewals);
    expect(renewalsPage(soon, plain, 5).join(" ")).toContain(`${soon.total.renewals - 5} more are`);
  });

  it("are readable where nothing renews and nothing has happened yet", () => {
    const none = { value: 0, low: 0, high: 0 };
    const total = { renewals: 0, customers: 0, amount: 0, renewing: none, lost: none };
    const page = renewalsPage({ ...soon, total, renewals: [], calendar: [] }, plain, 20);
    expect(page[0]).toBe("No subscription renews within 60 days, until Aug 29, 2026.");
    const quiet = {
      ...answer,
      subscriptions: { ...answer.subscriptions!, months: [], year: null, reasons: [] },
    };
    expect(churnPage(quiet, plain).join(" ")).toContain("no yearly retention can be told");
  });

  it("fit a narrow terminal, give a plan one line in a usual one, and write days in one way", () => {
    const named = soon.renewals.map((row) => ({ ...row, plan: "Coffee monthly large", interval: "month" }));
    const narrow = renewalsPage({ ...soon, renewals: named }, { ...plain, columns: 60 }, 20);
    expect(narrow.filter((line) => width(line) > 60)).toEqual([]);
    const page = renewalsPage({ ...soon, renewals: named, currency: "EUR" }, plain, 20);
    const rows = page.filter((line) => /^S\d{5} /.test(line));
    expect(rows).toHaveLength(20);
    for (const row of rows) expect(row).toMatch(/Coffee monthly large {2}(Jul|Aug) \d+ /);
    expect(page.join(" ")).not.toMatch(/\d\d-\d\d/);
  });

  it("list overdue orders apart from those that are due", () => {
    const order = {
      customerId: "C1",
      expectedOn: "2026-07-11",
      silentDays: 95.2,
      usualGapDays: 40,
      pActive: 0.61,
      growth: 12.5,
      segment: null,
      channel: null,
    };
    const overdue = { customers: 1, growth: 12.5, gaps: 2, pActive: 0.5, rows: [order] };
    const both = { ...soon, orders: [{ ...order, customerId: "C2" }], ordersDue: 1, overdue };
    const text = renewalsPage(both, plain, 20).join("\n");
    expect(text).toContain("1 customer has been silent for more than twice their own usual gap");
    expect(text).toMatch(/C1 +not known +95 days +40 days +61% +12\.50/);
    expect(text).toMatch(/C2 +not known +Jul 11 +61% +12\.50/);
  });

  it("say what an offer reaches in words, and until when", () => {
    const text = renewalsPage(soon, plain, 20).join(" ").replaceAll(/\s+/g, " ");
    // 1 − e^(−8 × .1) = .5507
    expect(text).toContain("a tenth off keeps 55% of those whom the largest discount would keep");
    expect(text).toContain("within 60 days, until Aug 29, 2026");
  });

  it("speak of one as of one, and write a part as the whole", () => {
    const found = answer.subscriptions!;
    const figure = (value: number) => ({ value, low: 0, high: 20 });
    const small: ChurnAnswer = {
      ...answer,
      subscriptions: {
        ...found,
        customers: 12,
        subscriptions: 13,
        mrr: 20,
        paused: { subscriptions: 1, mrr: 2 },
        cancelling: { subscriptions: 1, mrr: 2 },
        trials: { open: 1, converted: 0, lost: 0, conversion: null },
        ahead: { ...found.ahead, lostCustomers: figure(1.2), lostMrr: figure(19.999) },
      },
    };
    const text = churnPage(small, plain).join(" ").replaceAll(/\s+/g, " ");
    expect(text).toContain("1 of your 12 subscribers is likely to leave");
    expect(text).toContain("20.00 of the 20.00 that come in a month");
    expect(text).toContain("1 subscription was cancelled and still runs:");
    expect(text).toContain(
      "12 subscribers have 13 running subscriptions, 1 of them paused; 1 trial that goes on is not counted.",
    );
    const total = { ...soon.total, renewals: 3, renewing: { value: 1.1, low: 0, high: 3 } };
    expect(renewalsPage({ ...soon, total }, plain, 20).join(" ")).toContain("1 is likely to renew");
  });

  it("tell plans of one name apart by how they are paid, and read reasons as words", () => {
    const found = answer.subscriptions!;
    const [plan, group, reason] = [found.plans[0]!, found.ahead.groups[0]!, found.reasons[0]!];
    const intervals = ["month", "year"];
    const page = churnPage(
      {
        ...answer,
        subscriptions: {
          ...found,
          plans: intervals.map((interval) => ({ ...plan, plan: "Pro", interval })),
          ahead: {
            ...found.ahead,
            groups: intervals.map((interval) => ({ ...group, name: "Pro", interval })),
          },
          reasons: [{ ...reason, reason: "too_expensive", involuntary: false }],
        },
      },
      plain,
    );
    for (const name of ["Pro, monthly", "Pro, yearly"])
      expect(page.filter((line) => line.startsWith(name))).toHaveLength(2);
    expect(page.join(" ")).toContain("too expensive ");
  });

  it("say on which day they stand where no run says it", () => {
    const day = { name: "lastMove", value: "2026-06-28", source: "data" as const };
    for (const page of [
      churnPage({ ...answer, assumptions: [day] }, plain),
      renewalsPage({ ...soon, assumptions: [day] }, plain, 20),
    ]) {
      expect(page.join(" ")).toContain("All of it as of Jun 28, 2026: nothing was valued");
      expect(page.join(" ")).toContain("· as of Jun 28, 2026, the last day on which");
    }
    expect(churnPage(answer, plain).join(" ")).not.toContain("nothing was valued");
  });

  it("begin by saying that nobody has come up for renewal, or hardly anybody", () => {
    const seen = (renewalsSeen: number) => [
      churnPage({ ...answer, subscriptions: { ...answer.subscriptions!, renewalsSeen } }, plain)[0],
      renewalsPage({ ...soon, renewalsSeen }, plain, 20)[0],
    ];
    for (const line of seen(0)) expect(line).toMatch(/^Nobody has come up for renewal yet:/);
    for (const line of seen(1)) expect(line).toMatch(/^Only 1 renewal has come up so far:/);
    for (const line of seen(20)) expect(line).not.toContain("come up");
  });

  it("say that a model does not fit, why, and what the pipeline brings instead", () => {
    const unfit: ChurnAnswer = {
      ...answer,
      subscriptions: null,
      fitness: { fits: false, reasons: [{ code: "fitness.few", details: { customers: 40, least: 60 } }] },
      pipeline: {
        open: 2,
        amount: 15_000,
        expected: { value: 6500, low: 0, high: 12_000 },
        onTop: { value: 2500, low: 0, high: 5000 },
        stages: [],
      },
    };
    const text = churnPage(unfit, plain).join(" ");
    expect(text).toMatch(/^The purchase model does not fit this business/);
    expect(text).toContain("There are only 40 customers");
    expect(text).toContain("2 deals are open");
    expect(text.replaceAll(/\s+/g, " ")).toMatch(/2,500(\.00)? of it is on top of/);
  });
});

describe("the picture of a curve", () => {
  it("is as high as the share, and never nothing where there is something", () => {
    expect(spark([1, 0.5, 0.001, 0])).toBe("█▄▁ ");
  });
});

describe("the waterfall of revenue", () => {
  it("begins every bar where the last one ended, and takes away in the end", () => {
    const customers = {
      opening: 0,
      new: 0,
      returned: 0,
      expansion: 0,
      contraction: 0,
      churned: 0,
      closing: 0,
    };
    const month = {
      month: "2026-06",
      whole: true,
      opening: 100,
      new: 50,
      returned: 0,
      expansion: 50,
      contraction: 0,
      churned: 100,
      closing: 100,
      customers,
      cameAndWent: 0,
      grossRetention: 0,
      netRetention: 0,
      customerChurn: 0,
    };
    const lines = waterfall([month], "EUR", plain);
    const at = (name: string) => {
      const line = lines.find((one) => one.startsWith(name))!;
      return [line.indexOf("█"), line.lastIndexOf("█") + 1] as const;
    };
    expect(lines).toHaveLength(7);
    expect(Math.abs(at("New")[0] - at("Opening")[1])).toBeLessThanOrEqual(1);
    expect(Math.abs(at("Expansion")[0] - at("New")[1])).toBeLessThanOrEqual(1);
    expect(Math.abs(at("Churned")[0] - at("Closing")[1])).toBeLessThanOrEqual(1);
    expect(Math.abs(at("Churned")[1] - at("Expansion")[1])).toBeLessThanOrEqual(1);
    expect(at("Closing")).toEqual(at("Opening"));
  });
});
