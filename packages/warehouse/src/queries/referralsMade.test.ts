import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { identifier, raw, sql } from "../sql.ts";
import * as queries from "./index.ts";

// Ana would recommend the shop and brought two; bo would not, as he said last; cy said it too long ago; di is silent.
it.each(engines)(
  "tells on $name how many customers bring who said what, in how much time",
  async ({ name, open }) => {
    await using warehouse = await open();
    await prepare(warehouse);
    const run = (text: string) => warehouse.run(raw(text));
    await run(`CREATE TABLE bought AS SELECT *, DATE '2025-01-01' AS first_day FROM (VALUES
      ('ana', 3, 70, 400, 0), ('bo', 3, 70, 400, 0), ('cy', 3, 70, 400, 0), ('di', 3, 70, 400, 0))
      AS v (customer_id, frequency, recency_days, age_days, g)`);
    await run(
      `CREATE TABLE active AS SELECT 3 AS x, 330 AS tx, 400 AS t, 0 AS g, CAST(0.5 AS DOUBLE) AS p_active`,
    );
    await run(`INSERT INTO referrals_versions (dataset, import_id, row_no, copy, referrer, referee, "at", kind) VALUES
      ('main', 1, 1, 1, 'ana', 'r1', DATE '2026-02-03', 'new'), ('main', 1, 2, 1, 'ana', 'r2', DATE '2026-01-20', NULL),
      ('main', 1, 3, 1, 'di', 'r3', DATE '2026-01-20', NULL)`);
    await run(`INSERT INTO feedback_versions (dataset, import_id, row_no, copy, feedback_id, customer_id, "at", kind, score, scale) VALUES
      ('main', 1, 1, 1, 'a', 'ana', DATE '2026-01-03', 'nps', 9, 10), ('main', 1, 2, 1, 'b', 'bo', DATE '2026-01-03', 'nps', 10, 10),
      ('main', 1, 3, 1, 'c', 'bo', DATE '2026-02-03', 'nps', 6, 10), ('main', 1, 4, 1, 'd', 'cy', DATE '2025-03-01', 'nps', 9, 10),
      ('main', 1, 5, 1, 'e', 'di', DATE '2026-02-03', 'csat', 5, 5), ('main', 1, 6, 1, 'f', 'di', DATE '2026-05-03', 'nps', 9, 10)`);
    const told = {
      dataset: "main",
      asOf: "2026-03-31",
      customers: identifier("bought"),
      active: identifier("active"),
    };
    const bySaid = queries.referralsBySaid(warehouse.dialect, told);
    await expect(bySaid.text.trim()).toMatchFileSnapshot(`../../test/${name}/referralsBySaid.sql`);
    // Of the year's 365 days, 70 since the last order count half: 330 days are 47.142857 weeks.
    const weeks = (295 + 0.5 * 70) / 7;
    expect(await warehouse.rows(bySaid)).toEqual([
      { said: "detractor", referrals: 0, exposure: expect.closeTo(weeks, 6) },
      { said: "promoter", referrals: 2, exposure: expect.closeTo(weeks, 6) },
      { said: "silent", referrals: 1, exposure: expect.closeTo(2 * weeks, 6) },
    ]);
    const factors = { promoter: 2, passive: 1, detractor: 0.5, silent: 1 };
    const counts = queries.referralCounts(warehouse.dialect, { ...told, factors });
    await expect(counts.text.trim()).toMatchFileSnapshot(`../../test/${name}/referralCounts.sql`);
    expect(await warehouse.rows(counts)).toEqual([
      { x: 0, tx: 0, T: 24, weight: 1 },
      { x: 0, tx: 0, T: 47, weight: 1 },
      { x: 1, tx: 47, T: 47, weight: 1 },
      { x: 2, tx: 94, T: 94, weight: 1 },
    ]);
  },
);

// What a file of referrals tells of r1 stands before his own record; r3 told it only after as-of; r4 names herself.
it.each(engines)("lists on $name who was brought by whom", async ({ open }) => {
  await using warehouse = await open();
  await prepare(warehouse);
  const run = (text: string) => warehouse.run(raw(text));
  await run(`INSERT INTO referrals_versions (dataset, import_id, row_no, copy, referrer, referee, "at", kind, reward) VALUES
    ('main', 1, 1, 1, 'ana', 'r1', DATE '2026-02-03', 'new', 5), ('main', 1, 2, 1, 'bo', 'r2', NULL, NULL, NULL),
    ('main', 1, 3, 1, 'ana', 'r3', DATE '2026-04-01', NULL, 5), ('main', 1, 4, 1, 'r4', 'r4', DATE '2026-01-01', NULL, 5),
    ('other', 1, 5, 1, 'ana', 'r5', DATE '2026-01-01', NULL, 5)`);
  await run(`INSERT INTO customers_versions (dataset, import_id, row_no, copy, customer_id, referred_by, acquired_at) VALUES
    ('main', 1, 1, 1, 'r1', 'cy', DATE '2026-02-01'), ('main', 1, 2, 1, 'r6', 'cy', DATE '2026-02-01'),
    ('main', 1, 3, 1, 'r7', 'cy', DATE '2026-05-01'), ('main', 1, 4, 1, 'r8', 'r8', NULL)`);
  const made = queries.referralsMade(warehouse.dialect, { dataset: "main", asOf: "2026-03-31" });
  expect(await warehouse.rows(sql`SELECT * FROM (${made}) AS m ORDER BY referee`)).toEqual([
    { referrer: "ana", referee: "r1", day: "2026-02-03", kind: "new", reward: 5 },
    { referrer: "bo", referee: "r2", day: null, kind: null, reward: null },
    { referrer: "cy", referee: "r6", day: "2026-02-01", kind: null, reward: null },
  ]);
});
