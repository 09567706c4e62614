import { isEligible, treatmentsOf, type StatedTreatment } from "@keepworth/decisions";
import { queries, sql } from "@keepworth/warehouse";
import { expect, it } from "vitest";
import { demoShop } from "../../../test/demoShop.ts";
import { writeSubscriptions } from "../../../test/subscriptions.ts";
import { wholePortfolio } from "../../../test/wholePortfolio.ts";
import { renewals, segments } from "../../index.ts";
import { readShelves } from "../recommend/shelves.ts";
import { staying } from "../staying.ts";

it("counts treatments as judging every customer alone does", async () => {
  await using keepworth = await demoShop({ customers: 500 });
  const { warehouse } = keepworth;
  await using portfolio = await wholePortfolio(keepworth);
  const { run, size, figure, label } = portfolio;
  const ids = await portfolio.ids(Array.from({ length: size }, (_, i) => i));
  // The shop's own subscriptions are given to its customers anew: some cancelled, some on trial, some on another plan.
  await writeSubscriptions(keepworth, { dataset: "demo", customers: 300, until: run.asOf, seed: 3 });
  await warehouse.run(sql`
UPDATE subscriptions_versions AS s SET customer_id = c.customer_id
FROM ${portfolio.table} AS c WHERE s.dataset = 'demo' AND c.i = CAST(substr(s.customer_id, 2) AS INTEGER)`);
  await warehouse.run(sql`
UPDATE subscriptions_versions SET status = 'past_due', payment_failed_at = CAST(${run.asOf} AS DATE) - 1
WHERE dataset = 'demo' AND ended_at IS NULL AND right(subscription_id, 3) IN ('7-1', '5-1')`);

  const { pActive } = await staying(keepworth, portfolio, run.horizonDays);
  await using shelves = await readShelves(keepworth, run);
  const tastes = new Map(
    (
      await warehouse.rows<{ customer_id: string; categories: number; step_up: number }>(
        queries.tastes(shelves!),
      )
    ).map((row) => [row.customer_id, row]),
  );
  const due = (await renewals(keepworth, { within: 60, limit: 10_000 })).renewals;
  const renewing = new Set(due.filter(({ standing }) => standing !== "failing").map((one) => one.customerId));
  expect(due.some(({ standing }) => standing === "failing")).toBe(true);
  const stated = await warehouse.rows<StatedTreatment>(
    sql`SELECT * FROM treatments WHERE dataset = 'demo' ORDER BY treatment`,
  );
  const expected = new Map<string, number>();
  for (let i = 0; i < size; i += 1) {
    const taste = tastes.get(ids[i]!);
    const candidate = {
      segment: label.segment.names[label.segment.code[i]!]!,
      pAlive: pActive[i]!,
      recencyDays: figure.recency_days[i]!,
      growth: figure.growth[i]!,
      valueRank: figure.growth.filter((other) => other < figure.growth[i]!).length / size,
      renewsInDays: renewing.has(ids[i]!) ? 30 : null,
      knownTaste: taste !== undefined,
      anotherCategory: taste !== undefined && taste.categories < shelves!.categories.length,
      stepUp: taste?.step_up === 1,
    };
    for (const treatment of treatmentsOf(stated))
      if (isEligible(treatment, candidate)) {
        const key = `${label.country.names[label.country.code[i]!]} ${treatment.name}`;
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
  }
  const answer = await segments(keepworth, { by: "country" });
  const told = answer.segments.flatMap(({ name, treatments }) =>
    treatments.map(({ treatment, customers }) => [`${name ?? ""} ${treatment}`, customers] as const),
  );
  expect(new Map(told)).toEqual(expected);
  // Whatever a condition asks, somebody fits.
  const kinds = new Set(answer.segments.flatMap(({ treatments }) => treatments.map(({ kind }) => kind)));
  for (const kind of [
    "recommendation",
    "vip",
    "renewal-discount",
    "up-sell",
    "cross-sell",
    "win-back",
    "ask-review",
  ])
    expect(kinds).toContain(kind);
});
