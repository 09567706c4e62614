import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { identifier, raw, sql } from "../sql.ts";
import * as queries from "./index.ts";

// ana and bo brought much; ana and dee have much ahead, dee since others come through her; of cy nothing is known.
it.each(engines)("tells classes of customers on $name", async ({ name, open }) => {
  await using warehouse = await open();
  await warehouse.run(
    raw(`CREATE TABLE scored AS SELECT customer_id, CAST(base AS DOUBLE) AS base, CAST(growth AS DOUBLE) AS growth,
      CAST(networking AS DOUBLE) AS networking, CAST(learning AS DOUBLE) AS learning FROM (VALUES
      ('ana', 100, 60, 0, 0), ('bo', 120, 60.5, -100, 20), ('cy', 0, NULL, 0, 0), ('dee', 10, 40, 30, -10), ('eve', 99, 60, 0, -5)
    ) AS v (customer_id, base, growth, networking, learning)`),
  );
  const { dialect } = warehouse;
  const customers = identifier("scored");
  const told = { customers, cuts: { base: 100, growth: 60 } };
  const totals = queries.classTotals(dialect, told);
  const examples = queries.classExamples(dialect, { ...told, soFar: 1, ahead: 1, limit: 1 });
  await expect(totals.text.trim()).toMatchFileSnapshot(`../../test/${name}/classTotals.sql`);
  await expect(examples.text.trim()).toMatchFileSnapshot(`../../test/${name}/classExamples.sql`);
  expect(await warehouse.rows(totals)).toEqual([
    { so_far: 0, ahead: 0, customers: 1, base: 0, growth: 0, networking: 0, learning: 0 },
    { so_far: 0, ahead: 1, customers: 2, base: 109, growth: 100, networking: 30, learning: -15 },
    { so_far: 1, ahead: 1, customers: 2, base: 220, growth: 120.5, networking: -100, learning: 20 },
  ]);
  expect(await warehouse.rows(examples)).toEqual([{ customer_id: "bo" }]);
  const nobody = { customers, cuts: { base: Infinity, growth: Infinity } };
  expect(await warehouse.rows(queries.classTotals(dialect, nobody))).toMatchObject([
    { so_far: 0, ahead: 0, customers: 5 },
  ]);
  const { soFar, ahead } = queries.classMarks(told.cuts);
  expect(
    await warehouse.rows(
      sql`SELECT ${soFar} AS so_far, ${ahead} AS ahead FROM ${customers} AS c ORDER BY customer_id`,
    ),
  ).toEqual([
    { so_far: 1, ahead: 1 },
    { so_far: 1, ahead: 1 },
    { so_far: 0, ahead: 0 },
    { so_far: 0, ahead: 1 },
    { so_far: 0, ahead: 1 },
  ]);
  const values = sql`(SELECT growth AS value FROM (${queries.potentialsOf(dialect, { customers })}) AS p)`;
  expect(await warehouse.row(queries.around(dialect, { values, at: 60 }))).toEqual({
    below: 2,
    tied: 2,
    next: 60.5,
  });
  expect(await warehouse.row(queries.around(dialect, { values, at: 60.5 }))).toEqual({
    below: 4,
    tied: 1,
    next: null,
  });
});
