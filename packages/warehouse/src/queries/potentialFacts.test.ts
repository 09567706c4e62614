import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { identifier, raw, sql } from "../sql.ts";
import * as queries from "./index.ts";

const told = { dataset: "main", asOf: "2026-03-31" };
const customers = identifier("bought");

it.each(engines)(
  "tells on $name who brings others, who buys, and of whom something was learned",
  async (on) => {
    await using warehouse = await on.open();
    await prepare(warehouse);
    const run = (text: string) => warehouse.run(raw(text));
    await run(`CREATE TABLE bought AS SELECT * FROM (VALUES ('ana'), ('bo'), ('cy')) AS v (customer_id)`);
    await run(`CREATE TABLE network AS SELECT * FROM (VALUES ('ana', 2, 50.0, 20.8, 48.0), ('bo', 1, 9.0, 30.5, 61.0),
    ('cy', 0, 0.0, 99.0, 99.0), ('al', 1, 9.0, 20.8, 61.0)) AS v (customer_id, referred, brought, credited, exposed)`);
    await run(`INSERT INTO referrals_versions (dataset, import_id, row_no, copy, referrer, referee, "at", kind) VALUES
    ('main', 1, 1, 1, 'ana', 'bo', DATE '2026-02-03', 'new'), ('main', 1, 2, 1, 'ana', 'cy', DATE '2026-01-20', NULL),
    ('other', 2, 1, 1, 'bo', 'cy', DATE '2026-01-20', 'new')`);
    await run(`CREATE TABLE sold AS SELECT * FROM (VALUES
    ('order', 'ana'), ('order', 'ana'), ('order', 'bo'), ('refund', 'zed')) AS v (kind, customer_id)`);
    await run(`INSERT INTO opportunities_versions (dataset, import_id, row_no, copy, opportunity_id, customer_id) VALUES
    ('main', 1, 1, 1, 'd1', 'ana'), ('main', 1, 2, 1, 'd2', 'zed'), ('other', 2, 1, 1, 'd3', 'bo')`);
    await run(`INSERT INTO knowledge_versions (dataset, import_id, row_no, copy, customer_id, day) VALUES
    ('main', 1, 1, 1, 'cy', DATE '2026-02-01'), ('main', 1, 2, 1, 'cy', DATE '2026-02-02'),
    ('main', 1, 3, 1, 'zed', DATE '2026-02-01'), ('other', 2, 1, 1, 'ana', DATE '2026-02-01')`);
    await run(`INSERT INTO subscriptions_versions (dataset, import_id, row_no, copy, subscription_id, customer_id, started_at, ended_at) VALUES
    ('main', 1, 1, 1, 's1', 'ana', DATE '2026-01-01', NULL), ('main', 1, 2, 1, 's2', 'bo', DATE '2026-01-01', DATE '2026-03-31'),
    ('main', 1, 3, 1, 's3', 'cy', DATE '2026-01-01', DATE '2026-04-01'), ('main', 1, 4, 1, 's4', 'cy', DATE '2026-04-01', NULL)`);
    const { dialect } = warehouse;
    const all = {
      topReferrers: queries.topReferrers(dialect, { network: sql`SELECT * FROM network`, limit: 2 }),
      knownReferrals: queries.knownReferrals(dialect, told),
      buyersWithDeals: queries.buyersWithDeals(dialect, { ...told, orders: identifier("sold") }),
      customersWithLessons: queries.customersWithLessons(dialect, { ...told, customers }),
    };
    for (const [name, query] of Object.entries(all))
      await expect(query.text.trim()).toMatchFileSnapshot(`../../test/${on.name}/${name}.sql`);

    // cy brought nobody
    expect(await warehouse.rows(all.topReferrers)).toEqual([
      { customer_id: "bo", referred: 1, brought: 9, credited: 30.5, exposed: 61 },
      { customer_id: "al", referred: 1, brought: 9, credited: 20.8, exposed: 61 },
    ]);
    expect(await warehouse.row(all.knownReferrals)).toEqual({ brought: 1, known: 1 });
    expect(await warehouse.rows(all.buyersWithDeals)).toEqual([{ customer_id: "ana" }]);
    expect(await warehouse.rows(all.customersWithLessons)).toEqual([{ customer_id: "cy" }]);
  },
);
