import {
  care,
  satisfaction,
  service,
  type CareAnswer,
  type CareRow,
  type Keepworth,
} from "@keepworth/engine";
import { languages, speaker } from "@keepworth/locales";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoShop } from "../../../engine/test/demoShop.ts";
import { carePage } from "./carePage.ts";
import { satisfactionPage } from "./satisfactionPage.ts";
import { servicePage } from "./servicePage.ts";
import { plain } from "./show.fixture.ts";
import { width } from "./text.ts";

/** What there is to do in a small shop may be nothing: a list of three matters in its place. */
function withRows(answer: CareAnswer): CareAnswer {
  const gain = { value: 27.3, low: -4, high: 58.6 };
  const row: CareRow = {
    customerId: "C-00880",
    matter: "open-case",
    reason: {
      code: "actions.openCase.unanswered.topic",
      details: { openDays: 3, cases: 2, topic: "delivery", atRisk: 566 },
    },
    gain,
    cost: 1,
    deadline: "2026-07-01",
    class: "key",
    segment: "champions",
    risk: 0.3,
    worth: 1886.67,
    atRisk: 566,
    currency: "EUR",
    role: "service",
    owner: null,
    channel: null,
    also: [],
  };
  const late = { order: "22575", promisedOn: "2026-06-20", lateDays: 1, atRisk: 126 };
  const rows: CareRow[] = [
    row,
    { ...row, matter: "late-delivery", reason: { code: "actions.late.waiting", details: late } },
    {
      ...row,
      matter: "low-score",
      reason: { code: "actions.lowScore", details: { score: 1, scale: 5, saidOn: "2026-06-20", atRisk: 90 } },
    },
  ];
  const byMatter = rows.map(({ matter }) => ({ matter, customers: 1, atRisk: 100, gain: 3, cost: 1 }));
  const total = { customers: 23, gain, cost: 30, atRisk: { value: 900, low: 400, high: 1600 } };
  return { ...answer, ...total, byMatter, rows, resting: 2, withheld: 1 };
}

describe("the pages of service, care and satisfaction", () => {
  let keepworth: Keepworth;
  let answers: {
    service: Awaited<ReturnType<typeof service>>;
    care: Awaited<ReturnType<typeof care>>;
    satisfaction: Awaited<ReturnType<typeof satisfaction>>;
  };
  beforeAll(async () => {
    keepworth = await demoShop({ customers: 600 });
    answers = {
      service: await service(keepworth),
      care: withRows(await care(keepworth, { now: new Date("2026-07-01T09:00:00Z") })),
      satisfaction: await satisfaction(keepworth),
    };
  });
  afterAll(() => keepworth.close());

  it.each(languages)("speak %s in eighty columns, with nothing left unwritten", async (language) => {
    const look = { ...plain, speaker: await speaker(language) };
    const pages = [
      servicePage(answers.service, look),
      carePage(answers.care, look),
      satisfactionPage(answers.satisfaction, look),
    ];
    for (const lines of pages) {
      expect(lines.length).toBeGreaterThan(15);
      expect(lines.filter((line) => width(line) > 80)).toEqual([]);
      expect(lines.filter((line) => /[{}]|undefined|NaN|warning\.|why\./.test(line))).toEqual([]);
    }
  });

  it("open with the answer, and end with what to do next", () => {
    const [first] = servicePage(answers.service, plain);
    expect(first).toMatch(/^\d+ cases from Jul 1, 2025 to Jun 30, 2026/);
    expect(servicePage(answers.service, plain).at(-1)).toBe("Next: keepworth care");
    expect(satisfactionPage(answers.satisfaction, plain)[0]).toMatch(/^Net promoter score [+-]?\d+/);
    const listed = carePage(answers.care, plain);
    const { customerId } = answers.care.rows[0]!;
    expect(listed[0]).toContain(`${answers.care.customers} customers to care for within 7 days`);
    expect(listed.at(-1)).toContain(`keepworth actions done ${customerId}`);
  });

  it("say that there is nothing where nothing was imported", () => {
    const nothing = {
      ...answers.service,
      total: { ...answers.service.total, cases: 0 },
      byClass: [],
      byTopic: [],
      byProduct: [],
      byKind: [],
      byMonth: [],
      open: { ...answers.service.open, rows: [], customers: 0 },
      missing: [{ code: "service.cases", details: {} }],
    };
    const page = servicePage(nothing, plain).join("\n");
    expect(page).toContain("No support cases from Jul 1, 2025 to Jun 30, 2026.");
    expect(page).toContain("keepworth import tickets.csv");
    const silent = { ...answers.satisfaction, total: { nps: null, csat: null, review: null }, value: null };
    const quiet = satisfactionPage(
      { ...silent, bySegment: [], byClass: [], byMonth: [], anonymous: 0 },
      plain,
    );
    expect(quiet[0]).toMatch(/^Nobody said how content they are/);
  });
});
