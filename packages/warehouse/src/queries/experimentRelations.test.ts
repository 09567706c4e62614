import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { raw } from "../sql.ts";
import * as queries from "./index.ts";

// ana complains within the days; bo does before them, and opts out too late; cy opts out, and gave a lower score than
// before, of another kind too; di only answers something else than before; ed is in another experiment.
it.each(engines)(
  "tells on $name who complained, opted out and said what after an experiment began",
  async ({ name, open }) => {
    await using warehouse = await open();
    await prepare(warehouse);
    const run = (text: string) => warehouse.run(raw(text));
    await run(`INSERT INTO assignments (dataset, experiment_id, customer_id, treatment, arm, stratum, assigned_at) VALUES
      ('main', 'one', 'ana', 'vip', 'treated', '', DATE '2026-02-01'), ('main', 'one', 'bo', 'vip', 'holdout', '', DATE '2026-02-01'),
      ('main', 'one', 'cy', 'vip', 'treated', '', DATE '2026-02-01'), ('main', 'one', 'di', 'vip', 'holdout', '', DATE '2026-02-01'),
      ('main', 'two', 'ed', 'vip', 'treated', '', DATE '2026-02-01')`);
    await run(`INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, "at", kind) VALUES
      ('main', 1, 1, 1, 'a', 'ana', DATE '2026-02-10', TIMESTAMP '2026-02-10 10:00:00', 'complaint'),
      ('main', 1, 2, 1, 'b', 'bo', DATE '2026-02-01', TIMESTAMP '2026-02-01 10:00:00', 'complaint'),
      ('main', 1, 3, 1, 'c', 'bo', DATE '2026-02-10', TIMESTAMP '2026-02-10 10:00:00', 'question')`);
    await run(`INSERT INTO consents_versions (dataset, import_id, row_no, copy, customer_id, channel, purpose, withdrawn_at) VALUES
      ('main', 1, 1, 1, 'cy', 'email', 'marketing', DATE '2026-03-03'), ('main', 1, 2, 1, 'bo', 'email', 'marketing', DATE '2026-03-04')`);
    await run(`INSERT INTO feedback_versions (dataset, import_id, row_no, copy, feedback_id, customer_id, "at", kind, score, scale) VALUES
      ('main', 1, 1, 1, 'a', 'cy', DATE '2026-01-10', 'nps', 9, 10), ('main', 1, 2, 1, 'b', 'cy', DATE '2026-01-20', 'csat', 5, 5),
      ('main', 1, 3, 1, 'c', 'cy', DATE '2026-02-20', 'nps', 4, 10), ('main', 1, 4, 1, 'd', 'di', DATE '2026-01-10', 'nps', 9, 10),
      ('main', 1, 5, 1, 'e', 'di', DATE '2026-02-20', 'csat', 4, 5), ('main', 1, 6, 1, 'f', 'ana', DATE '2026-02-20', 'nps', NULL, 10)`);
    const query = queries.experimentRelations(warehouse.dialect, {
      dataset: "main",
      experiment: "one",
      days: 30,
      until: "2026-03-31",
    });
    await expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/experimentRelations.sql`);
    const rows = await warehouse.rows<Record<string, unknown>>(query);
    expect(rows.map((row) => Object.values(row))).toEqual([
      [1, 1, 0, NaN, NaN],
      [0, 0, 0, NaN, NaN],
      [1, 0, 1, 4, 9],
      [0, 0, 0, 7.5, NaN],
    ]);
    expect((await warehouse.columns(query))["said"]).toEqual(Float64Array.of(NaN, NaN, 4, 7.5));
    const facts = queries.relationFacts(warehouse.dialect, { dataset: "main" });
    expect(await warehouse.row(facts)).toEqual({ complaints: 2, consents: 2, scores: 5 });
  },
);
