import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { identifier, raw } from "../sql.ts";
import * as queries from "./index.ts";

it.each(engines)("gives points by member and day on $name, earned before taken", async ({ name, open }) => {
  await using warehouse = await open();
  await prepare(warehouse);
  await warehouse.run(
    raw(`INSERT INTO loyalty_events_versions (dataset, import_id, row_no, copy, customer_id, "at", points, reason) VALUES
      ('main', 1, 1, 1, 'bo', DATE '1970-01-11', -5, 'redeemed'), ('main', 1, 2, 1, 'bo', DATE '1970-01-11', 8, 'order'),
      ('main', 1, 3, 1, 'ana', DATE '1970-01-02', 3, 'engagement'), ('main', 1, 4, 1, 'ana', DATE '1970-03-01', -1, 'expired'),
      ('main', 1, 5, 1, 'cy', DATE '1971-01-01', 3, 'order'), ('other', 2, 1, 1, 'ana', DATE '1970-01-02', 9, 'order'),
      ('main', 1, 6, 1, NULL, DATE '1970-01-02', 9, 'order')`),
  );
  const options = { dataset: "main", asOf: "1970-12-31" };
  const { dialect } = warehouse;
  const events = identifier("point_events");
  const all = {
    pointFacts: queries.pointFacts(dialect, options),
    pointEvents: queries.pointEvents(dialect, options),
    pointEventsOf: queries.pointEventsOf(dialect, { events, from: 0, to: 2 }),
  };
  for (const [one, query] of Object.entries(all))
    await expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/${one}.sql`);
  expect(await warehouse.row(all.pointFacts)).toEqual({ members: 2, events: 4 });
  await warehouse.createTemporary(events, all.pointEvents);
  const { member, day, points, redeemed } = await warehouse.columns(all.pointEventsOf);
  expect([...member!]).toEqual([0, 0, 1, 1]);
  expect([...day!]).toEqual([1, 59, 10, 10]);
  expect([...points!]).toEqual([3, -1, 8, -5]);
  expect([...redeemed!]).toEqual([0, 0, 0, 1]);
  const last = await warehouse.columns(queries.pointEventsOf(dialect, { events, from: 1, to: 2 }));
  expect([...last["points"]!]).toEqual([8, -5]);
  expect(await warehouse.rows(queries.members(dialect, options))).toEqual([
    { member: 0, customer_id: "ana" },
    { member: 1, customer_id: "bo" },
  ]);
  expect(await warehouse.rows(queries.pointsByReason(dialect, options))).toEqual([
    { reason: "engagement", points: 3, events: 1 },
    { reason: "expired", points: -1, events: 1 },
    { reason: "order", points: 8, events: 1 },
    { reason: "redeemed", points: -5, events: 1 },
  ]);
});
