import { raw } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoShop } from "../../../test/demoShop.ts";
import { wholePortfolio } from "../../../test/wholePortfolio.ts";
import { open, type Keepworth } from "../../index.ts";
import { publishedRun } from "../publishedRun.ts";
import { staying } from "../staying.ts";
import type { ServiceAnswer } from "./answer.ts";
import { service } from "./service.ts";

/** Cases: id, customer, day, kind, topic, hours to the first answer, hours to the solution, reopened, cost; null: not told. */
type Case = readonly [
  string,
  string | null,
  string,
  string,
  string | null,
  number | null,
  number | null,
  number | null,
  number | null,
];

const text = (value: string | number | null): string =>
  value === null ? "NULL" : typeof value === "number" ? String(value) : `'${value}'`;

async function putCases({ warehouse }: Keepworth, dataset: string, cases: readonly Case[]): Promise<void> {
  await warehouse.run(raw("DELETE FROM interactions_versions"));
  const after = (day: string, hours: number | null) =>
    hours === null ? "NULL" : `TIMESTAMP '${day} 08:00' + INTERVAL (${hours * 60}) MINUTE`;
  const rows = cases.map(
    ([id, customer, day, kind, topic, response, solution, reopened, cost], i) =>
      `('${dataset}', 1, ${i}, 1, '${id}', ${text(customer)}, '${day}', '${day} 08:00', '${kind}', ${text(topic)},
      ${after(day, response)}, ${after(day, solution)}, ${text(reopened)}, ${text(cost)})`,
  );
  await warehouse.run(
    raw(`INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, "at", kind, topic,
    first_response_at, resolved_at, reopened, cost) VALUES ${rows.join(", ")}`),
  );
}

describe("the service of a shop", () => {
  let keepworth: Keepworth;
  let answer: ServiceAnswer;
  let best: string;
  let other: string;
  beforeAll(async () => {
    keepworth = await demoShop({ customers: 500 });
    const people = await keepworth.warehouse.rows<{ customer_id: string }>(
      raw("SELECT customer_id FROM run_1_customers ORDER BY growth DESC, customer_id"),
    );
    best = people[0]!.customer_id;
    other = people.at(-1)!.customer_id;
    await putCases(keepworth, "demo", [
      ["a", best, "2026-05-10", "complaint", "delivery", 2, 20, 0, 5],
      ["b", best, "2026-06-20", "complaint", "delivery", 4, null, null, 7],
      ["c", best, "2026-06-25", "question", null, null, null, null, null],
      ["d", other, "2026-05-11", "request", "product", 6, 30, 1, 3],
      ["e", other, "2026-06-28", "request", "product", null, null, 0, null],
      ["f", null, "2026-04-02", "question", "delivery", 8, 40, 0, null],
      ["g", "nobody", "2026-04-03", "question", "delivery", 10, 50, 0, null],
      ["h", best, "2025-05-01", "question", "delivery", 1, null, null, null],
    ]);
    answer = await service(keepworth);
  });
  afterAll(() => keepworth.close());

  it("counts every case once, however it is cut", async () => {
    const { total, byTopic, byKind, byMonth, byClass } = answer;
    expect(total).toMatchObject({
      cases: 7,
      customers: 3,
      open: 3,
      unanswered: 2,
      cost: 15,
      costed: 3,
      perCase: 5,
    });
    for (const groups of [byTopic, byKind, byMonth])
      expect(groups.reduce((sum, { cases }) => sum + cases, 0)).toBe(7);
    expect(byTopic.map(({ name, cases }) => [name, cases])).toEqual([
      ["delivery", 4],
      ["product", 2],
      [null, 1],
    ]);
    expect(byMonth.map(({ name }) => name)).toEqual(["2026-04", "2026-05", "2026-06"]);
    // Of the run's customers.
    expect(byClass.reduce((sum, { cases }) => sum + cases, 0)).toBe(5);
    const { customers } = (await publishedRun(keepworth)).result;
    expect(byClass.reduce((sum, { members }) => sum + members, 0)).toBe(customers);
    expect(byClass[0]!.class).toBe("key");
    expect(byClass[0]!.cases).toBe(3);
  });

  it("tells by when half have an answer, and counts the waiting as waiting", () => {
    // Answers after 2, 4, 6, 8 and 10 hours, two wait for days: of seven the fourth is the median, and nobody knows the ninth of ten.
    expect(answer.total.response).toEqual({ median: 8, p90: null, known: 5, waiting: 2 });
    // Solved after 20, 30, 40, 50 hours; open since 88 hours and longer: the fourth of seven is 50.
    expect(answer.total.solving).toEqual({ median: 50, p90: null, known: 4, waiting: 3 });
    // Of four that were solved and say so, one came back.
    expect(answer.total.reopened!.value).toBeCloseTo(1 / 4, 10);
  });

  it("sums what is at risk with open cases, each customer once, by who leaves times what staying brings", async () => {
    const { open } = answer;
    expect(open).toMatchObject({ cases: 3, customers: 2, unanswered: 2, older: 1 });
    const [first] = open.rows;
    expect(first).toMatchObject({
      customerId: best,
      class: "key",
      cases: 2,
      caseId: "b",
      topic: "delivery",
      openedOn: "2026-06-20",
      days: 10,
      answered: false,
    });
    await using portfolio = await wholePortfolio(keepworth);
    const { run, figure } = portfolio;
    const { pActive, pStay, ordersIfStaying } = await staying(keepworth, portfolio, run.horizonDays);
    const place = (await portfolio.ids(Array.from({ length: portfolio.size }, (_, i) => i))).indexOf(best);
    const rate = Math.log(1 + run.discountRate);
    const years = run.horizonDays / 365.25;
    const kept = (run.margin * (1 - Math.exp(-rate * years))) / (rate * years);
    const lost = pActive[place]! - pStay[place]!;
    expect(first!.risk).toBeCloseTo(lost, 12);
    expect(first!.atRisk!).toBeCloseTo(
      lost * ordersIfStaying[place]! * kept * figure.expected_spend[place]!,
      3,
    );
    const sum = open.rows.reduce((all, { atRisk }) => all + (atRisk ?? 0), 0);
    expect(open.valueAtRisk!.value).toBeCloseTo(sum, 8);
    expect(open.valueAtRisk!.low).toBeLessThan(sum);
    expect(open.valueAtRisk!.high).toBeGreaterThan(sum);
    expect(open.valueAtRisk!.low).toBeGreaterThanOrEqual(0);
  });

  it("is the same when asked again, and shows no more rows than asked for", async () => {
    const few = await service(keepworth, { limit: 1 });
    expect(few.open.rows).toEqual(answer.open.rows.slice(0, 1));
    expect({ ...few, open: { ...few.open, rows: [] } }).toEqual({
      ...answer,
      open: { ...answer.open, rows: [] },
    });
    await expect(service(keepworth, { within: 0 })).rejects.toMatchObject({ code: "option.invalid" });
  });

  it("takes nobody to wait where no file says when a case was answered or solved", async () => {
    await putCases(keepworth, "demo", [["a", best, "2026-06-10", "question", null, null, null, null, null]]);
    const silent = await service(keepworth);
    expect(silent.total).toMatchObject({ cases: 1, open: 0, unanswered: 0 });
    expect(silent.missing.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["service.response", "service.solving", "service.topics", "service.cost"]),
    );
    await keepworth.warehouse.run(raw("DELETE FROM interactions_versions"));
    const none = await service(keepworth);
    expect(none.total.cases).toBe(0);
    expect(none.missing[0]).toEqual({ code: "service.cases", details: {} });
  });
});

it("tells of cases without a run, by the last day on which one was recorded", async () => {
  await using keepworth = await open(":memory:", { create: true });
  await expect(service(keepworth)).rejects.toMatchObject({ code: "dataset.empty" });
  await keepworth.warehouse.run(
    raw(`INSERT INTO imports (import_id, dataset, file, file_hash, format, in_place, imported_at, rows, kept, merged, refused, mapping,
    notes, issues, months, kind) VALUES (1, 'main', 'f', 'h', 'f', false, TIMESTAMP '2026-07-01 12:00', 3, 3, 0, 0, '{}', '{}', '[]', '[]', 'interactions')`),
  );
  await putCases(keepworth, "main", [
    ["a", "ana", "2026-06-10", "question", null, 2, 30, null, null],
    ["b", "bo", "2026-06-12", "question", null, null, null, null, null],
    ["c", "bo", "2027-06-12", "question", null, null, null, null, null],
  ]);
  const answer = await service(keepworth);
  expect(answer).toMatchObject({ dataset: "main", runId: null, asOf: "2026-06-12", byClass: [] });
  expect(answer.total).toMatchObject({ cases: 2, open: 1 });
  expect(answer.open).toMatchObject({ valueAtRisk: null, horizonDays: null });
  expect(answer.missing.map(({ code }) => code)).toContain("care.run");
});
