import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { identifier, raw, sql } from "../sql.ts";
import * as queries from "./index.ts";

it.each(engines)(
  "tells on $name what a programme's members are expected to bring, and what was measured",
  async (on) => {
    await using warehouse = await on.open();
    await prepare(warehouse);
    const run = (text: string) => warehouse.run(raw(text));
    await run(`CREATE TABLE scored AS SELECT * FROM (VALUES
    ('ana', 'loyal', 2.0, 10.0), ('bo', 'loyal', 3.0, 20.0), ('cy', 'new', 1.0, NULL)) AS v (customer_id, segment, expected_orders, expected_spend)`);
    await run(`INSERT INTO loyalty_events_versions (dataset, import_id, row_no, copy, customer_id, "at", points, reason) VALUES
    ('main', 1, 1, 1, 'bo', DATE '2026-01-11', 8, 'order'), ('main', 1, 2, 1, 'amy', DATE '2026-01-12', 3, 'order'),
    ('main', 1, 3, 1, 'ana', DATE '2026-04-12', 3, 'order')`);
    const { dialect, state } = warehouse;
    await state.run(
      raw(`INSERT INTO experiments (experiment_id, dataset, treatment, created_at, settings, reading) VALUES
    ('first', 'main', 'Bonus', TIMESTAMP '2026-01-01 00:00:00', '{}', '{"n":1}'),
    ('second', 'main', 'loyalty-points', TIMESTAMP '2026-02-01 00:00:00', '{}', '{"n":2}'),
    ('unread', 'main', 'Bonus', TIMESTAMP '2026-03-01 00:00:00', '{}', NULL),
    ('post', 'main', 'Post', TIMESTAMP '2026-03-01 00:00:00', '{}', '{"n":3}'),
    ('else', 'other', 'loyalty-points', TIMESTAMP '2026-03-01 00:00:00', '{}', '{"n":4}')`),
    );
    const told = { dataset: "main", asOf: "2026-03-31", customers: identifier("scored") };
    const all = {
      memberSpend: queries.memberSpend(dialect, { ...told, bySegment: { loyal: 1.5 } }),
      above: queries.above(dialect, { values: sql`(${queries.expectedValues(dialect, told)})`, least: 20 }),
      membersAt: queries.membersAt(dialect, { dataset: "main", asOf: "2026-03-31", members: [1] }),
      "expectedRevenue.members": queries.expectedRevenue(dialect, { ...told, of: "members" }),
      "expectedRevenue.everybody": queries.expectedRevenue(dialect, { ...told, of: "everybody" }),
    };
    for (const [name, query] of Object.entries(all))
      await expect(query.text.trim()).toMatchFileSnapshot(`../../test/${on.name}/${name}.sql`);

    // amy, member 0, is no customer of the run; ana joined later
    expect(await warehouse.rows(all.memberSpend)).toEqual([{ member: 1, spend: 20, times: 1.5 }]);
    const plain = queries.memberSpend(dialect, { ...told, bySegment: {} });
    expect(await warehouse.rows(plain)).toEqual([{ member: 1, spend: 20, times: 1 }]);
    expect(await warehouse.row(all.above)).toEqual({ customers: 1, total: 60 });
    const values = sql`(${queries.expectedValues(dialect, told)})`;
    expect(await warehouse.row(queries.above(dialect, { values, least: null }))).toEqual({
      customers: 3,
      total: 80,
    });
    expect(await warehouse.rows(all.membersAt)).toEqual([{ member: 1, customer_id: "bo" }]);
    expect(await warehouse.row(all["expectedRevenue.members"])).toEqual({ customers: 1, revenue: 60 });
    expect(await warehouse.row(all["expectedRevenue.everybody"])).toEqual({ customers: 3, revenue: 80 });
    const readings = queries.readingsOf(state.dialect, {
      dataset: "main",
      treatments: ["Bonus", "loyalty-points"],
    });
    await expect(readings.text.trim()).toMatchFileSnapshot("../../test/duckdb/readingsOf.sql");
    expect(await state.rows(readings)).toEqual([
      { experiment_id: "second", reading: '{"n":2}' },
      { experiment_id: "first", reading: '{"n":1}' },
    ]);
  },
);
