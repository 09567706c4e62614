import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { raw } from "../sql.ts";
import * as queries from "./index.ts";

const summary = raw(`(SELECT x, tx, t, g, spend_days, CAST(spend AS DECIMAL(18,4)) AS spend FROM (VALUES
  (1, 10, 30, 1, 1, 20), (1, 10, 30, 2, 1, 30), (1, 10, 30, 1, 1, 20)) AS v (x, tx, t, g, spend_days, spend)) AS s`);
const holdout =
  raw(`(SELECT x, tx, t, g, spend_days, CAST(spend AS DECIMAL(18,4)) AS spend, y, CAST(y_net AS DECIMAL(18,4)) AS y_net
  FROM (VALUES (1, 10, 30, 1, 1, 20, 2, 50), (1, 10, 30, 2, 0, 0, 1, 5), (0, 0, 30, 1, 0, 0, 0, 0))
  AS v (x, tx, t, g, spend_days, spend, y, y_net)) AS h`);

it.each(engines)("keeps customers of one state but different groups apart on $name", async ({ open }) => {
  await using warehouse = await open();
  const { dialect } = warehouse;
  const state = {
    x: Int32Array.of(1, 1),
    tx: Int32Array.of(10, 10),
    t: Int32Array.of(30, 30),
    g: Int32Array.of(1, 2),
  };
  const grouped = true;
  expect(await warehouse.columns(queries.distinctStates(dialect, { summary, grouped }))).toEqual({
    ...state,
    spend_days: Int32Array.of(1, 1),
    weight: Float64Array.of(2, 1),
    spend: Float64Array.of(40, 30),
    spend_squared: Float64Array.of(800, 900),
  });
  expect(await warehouse.columns(queries.spendHistories(dialect, { summary, grouped }))).toEqual({
    ...state,
    spend_days: Int32Array.of(1, 1),
    spend: Float64Array.of(20, 30),
    weight: Float64Array.of(2, 1),
  });
  expect(await warehouse.columns(queries.spendOutcomes(dialect, { holdout, grouped }))).toEqual({
    ...state,
    spend_days: Int32Array.of(1, 0),
    spend: Float64Array.of(20, 0),
    y: Int32Array.of(2, 1),
    later: Float64Array.of(25, 5),
    weight: Float64Array.of(1, 1),
  });
  expect(await warehouse.columns(queries.holdoutOutcomes(dialect, { holdout, grouped }))).toEqual({
    x: Int32Array.of(0, 1, 1),
    tx: Int32Array.of(0, 10, 10),
    t: Int32Array.of(30, 30, 30),
    g: Int32Array.of(1, 1, 2),
    y: Int32Array.of(0, 2, 1),
    weight: Float64Array.of(1, 1, 1),
  });
});
