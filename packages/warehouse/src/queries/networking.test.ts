import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { identifier, raw, sql } from "../sql.ts";
import * as queries from "./index.ts";

// ana brought bo, who would not have come otherwise, and cy, as cy's record says; bo brought di, who would have.
it.each(engines)("credits on $name who brought others with what these bring", async ({ name, open }) => {
  await using warehouse = await open();
  await prepare(warehouse);
  const run = (text: string) => warehouse.run(raw(text));
  await run(`CREATE TABLE bought AS SELECT customer_id, CAST(base AS DOUBLE) AS base, CAST(growth AS DOUBLE) AS growth,
      CAST(growth_low AS DOUBLE) AS growth_low, CAST(growth_high AS DOUBLE) AS growth_high,
      3 AS frequency, 70 AS recency_days, 400 AS age_days, 0 AS g, DATE '2025-02-24' AS first_day
    FROM (VALUES ('ana', 100, 40, 20, 60), ('bo', 20, 60, 40, 80), ('cy', 10, 30, 15, 45), ('di', 5, 8, 4, 12))
      AS v (customer_id, base, growth, growth_low, growth_high)`);
  await run(`CREATE TABLE active AS SELECT 3 AS x, 330 AS tx, 400 AS t, 0 AS g, CAST(0.5 AS DOUBLE) AS p_active,
    CAST(4 AS DOUBLE) AS active_time`);
  await run(`INSERT INTO referrals_versions (dataset, import_id, row_no, copy, referrer, referee, "at", kind) VALUES
    ('main', 1, 1, 1, 'ana', 'bo', DATE '2026-02-03', 'new'), ('main', 1, 2, 1, 'bo', 'di', DATE '2026-02-03', 'anyway'),
    ('main', 1, 3, 1, 'ana', 'ana', DATE '2026-02-03', 'new')`);
  await run(`INSERT INTO customers_versions (dataset, import_id, row_no, copy, customer_id, referred_by, acquired_at) VALUES
    ('main', 1, 1, 1, 'cy', 'ana', DATE '2026-01-20'), ('main', 1, 2, 1, 'bo', 'zed', DATE '2026-01-20')`);
  const told = {
    customers: identifier("bought"),
    active: identifier("active"),
    dataset: "main",
    asOf: "2026-03-31",
    factors: null,
    credit: 0.5,
    incremental: 0.6,
    rate: null,
    each: 2,
  } as const;
  const past = queries.networking(warehouse.dialect, told);
  await expect(past.text.trim()).toMatchFileSnapshot(`../../test/${name}/networking.past.sql`);
  // .5 of bo's 60 and .5 · .6 of cy's 30; the variance from intervals of 1.645 standard errors either way
  const variance = (0.5 * 40) ** 2 / 3.29 ** 2 + (0.3 * 30) ** 2 / 3.29 ** 2;
  expect(await warehouse.rows(sql`SELECT * FROM (${past}) AS n ORDER BY customer_id`)).toEqual([
    {
      customer_id: "ana",
      credited: 39,
      debited: 0,
      ahead: 0,
      referred: 2,
      exposed: 90,
      brought: 30,
      credit_variance: expect.closeTo(variance, 3),
    },
    {
      customer_id: "bo",
      credited: 0,
      debited: 30,
      ahead: 0,
      referred: 1,
      exposed: 8,
      brought: 5,
      credit_variance: 0,
    },
    {
      customer_id: "cy",
      credited: 0,
      debited: 9,
      ahead: 0,
      referred: 0,
      exposed: 0,
      brought: 0,
      credit_variance: 0,
    },
  ]);
  const query = queries.networking(warehouse.dialect, { ...told, rate: { r: 1, alpha: 10 } });
  await expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/networking.sql`);
  const rows = await warehouse.rows(sql`SELECT customer_id, ahead FROM (${query}) AS n ORDER BY customer_id`);
  // (1 + n) / (10 + 330 / 7) of 4 weeks at 2 each
  const each = 8 / (10 + 330 / 7);
  expect(rows).toEqual([
    { customer_id: "ana", ahead: expect.closeTo(3 * each, 9) },
    { customer_id: "bo", ahead: expect.closeTo(2 * each, 9) },
    { customer_id: "cy", ahead: expect.closeTo(each, 9) },
    { customer_id: "di", ahead: expect.closeTo(each, 9) },
  ]);
});
