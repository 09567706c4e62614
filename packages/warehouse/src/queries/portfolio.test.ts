import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { identifier, raw, sql, type Sql } from "../sql.ts";
import * as queries from "./index.ts";

// ana: two channels on her first day with any; bo: his record says another one; cy: nothing is known.
it.each(engines)("tells on $name what is known of a run's customers beside", async ({ name, open }) => {
  await using warehouse = await open();
  await prepare(warehouse);
  await warehouse.run(
    raw(`INSERT INTO customers_versions (dataset, import_id, row_no, copy, customer_id, channel, country, owner)
      VALUES ('main', 1, 1, 1, 'bo', 'partner', NULL, 'Kim'), ('other', 1, 2, 1, 'cy', 'partner', 'SE', NULL)`),
  );
  const orders = raw(`(SELECT * FROM (VALUES
    ('order', 'ana', DATE '2026-01-01', NULL), ('order', 'ana', DATE '2026-01-05', 'social'),
    ('order', 'ana', DATE '2026-01-05', 'search'), ('order', 'ana', DATE '2026-02-01', 'email'),
    ('refund', 'ana', DATE '2026-01-02', 'desk'), ('order', 'bo', DATE '2026-01-01', 'search'),
    ('order', 'cy', DATE '2026-01-01', NULL)) AS v (kind, customer_id, day, channel))`);
  const customers = raw(
    "(SELECT * FROM (VALUES ('cy', 1.5), ('ana', 2.5), ('bo', 3.5)) AS v (customer_id, clv))",
  );
  const { dialect } = warehouse;
  const told = { customers, orders, dataset: "main" };
  const named = { customers: identifier("customers"), orders: identifier("orders"), dataset: "main" };
  await expect(queries.portfolio(dialect, { ...named, places: true }).text.trim()).toMatchFileSnapshot(
    `../../test/${name}/portfolio.sql`,
  );
  const known = [
    { customer_id: "ana", clv: 2.5, channel: "search", account_id: "", owner: "", country: "" },
    { customer_id: "bo", clv: 3.5, channel: "partner", account_id: "", owner: "Kim", country: "" },
    { customer_id: "cy", clv: 1.5, channel: "", account_id: "", owner: "", country: "" },
  ];
  const rows = (query: Sql) => warehouse.rows(sql`SELECT * FROM (${query}) AS p ORDER BY customer_id`);
  const unplaced = queries.portfolio(dialect, { ...told, places: false });
  const placed = known.map((one, i) => ({ i, ...one }));
  expect(await rows(unplaced)).toEqual(known);
  expect(await rows(queries.portfolio(dialect, { ...told, places: true }))).toEqual(placed);
  expect(await rows(queries.withPlaces(dialect, { customers: sql`(${unplaced})` }))).toEqual(placed);
});
