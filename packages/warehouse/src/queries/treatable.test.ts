import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { identifier, raw } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

const options = {
  portfolio: identifier("people"),
  dataset: "main",
  asOf: "2026-03-31",
  experiments: ["one"],
};

// ana has lines, bo has none, cy is in the holdout of an experiment that is not read, di in
// that of one that is, eve's lines come after as-of.
describe.each(engines)("what treatments ask of customers on $name", ({ name, open }) => {
  let warehouse: Warehouse;

  beforeAll(async () => {
    warehouse = await open();
    await prepare(warehouse);
    const run = (statement: string) => warehouse.run(raw(statement));
    await run(`CREATE TABLE people AS SELECT * FROM (VALUES (0, 'ana'), (1, 'bo'), (2, 'cy'), (3, 'di'), (4, 'eve'))
        AS v (i, customer_id)`);
    await run("DROP VIEW order_lines");
    await run(`CREATE VIEW order_lines AS SELECT 'main' AS dataset, customer_id, CAST(day AS DATE) AS day
        FROM (VALUES ('ana', '2026-01-05'), ('ana', '2026-02-05'), ('eve', '2026-04-02')) AS v (customer_id, day)`);
    await run(`INSERT INTO assignments (dataset, experiment_id, customer_id, treatment, arm, stratum, assigned_at) VALUES
        ('main', 'one', 'cy', 'vip', 'holdout', '', DATE '2026-01-01'), ('main', 'one', 'eve', 'vip', 'treated', '', DATE '2026-01-01'),
        ('main', 'two', 'di', 'vip', 'holdout', '', DATE '2026-01-01')`);
  });
  afterAll(() => warehouse.close());

  it("tells whose taste is known, and who is compared against", async () => {
    const query = queries.treatable(warehouse.dialect, options);
    await expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/treatable.sql`);
    expect(await warehouse.rows(query)).toEqual([
      { i: 0, known_taste: 1, spared: 0 },
      { i: 2, known_taste: 0, spared: 1 },
    ]);
  });
});
