import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { identifier, raw, sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

const never = queries.neverDay;
const options = { terms: identifier("terms"), asOf: "2026-03-31" };

// ana renews by the calendar, bo on a day that is told, cy too late, dee is told a day that is over; eve could not pay, fay
// neither but she has cancelled, gil cancelled too long ago for that; hal has ended, ivy is on trial, jo begins tomorrow.
const terms = `
  ('ana', 'month', '2026-03-10', '${never}', '${never}', '${never}', 0, 0),
  ('ana', 'month', '2026-03-10', '${never}', '${never}', '${never}', 0, 0),
  ('bo', 'year', '2026-01-01', '2026-05-30', '${never}', '${never}', 0, 0),
  ('cy', 'year', '2026-01-01', '2026-05-31', '${never}', '${never}', 0, 0),
  ('dee', 'year', '2026-01-01', '2026-03-31', '${never}', '${never}', 0, 0),
  ('eve', 'month', '2026-03-10', '${never}', '${never}', '${never}', 0, 1),
  ('fay', 'month', '2026-03-10', '${never}', '2026-03-26', '${never}', 0, 1),
  ('gil', 'month', '2026-03-10', '${never}', '2026-02-23', '${never}', 0, 1),
  ('hal', 'month', '2026-03-11', '${never}', '${never}', '2026-03-30', 0, 0),
  ('ivy', 'month', '2026-03-12', '${never}', '${never}', '${never}', 1, 0),
  ('jo', 'month', '2026-04-01', '${never}', '${never}', '${never}', 0, 0)`;

describe.each(engines)("renewals that can be talked about on $name", ({ open }) => {
  let warehouse: Warehouse;

  beforeAll(async () => {
    warehouse = await open();
    const days = ["paid_from", "renews", "requested", "ended"].map((day) => `CAST(${day} AS DATE) AS ${day}`);
    await warehouse.run(
      raw(`CREATE TABLE terms AS SELECT customer_id, "every", kind, failing, ${days.join(", ")}
      FROM (VALUES ${terms}) AS v (customer_id, "every", paid_from, renews, requested, ended, kind, failing)`),
    );
  });
  afterAll(() => warehouse.close());

  it("are of intervals that run", async () => {
    expect(await warehouse.rows(queries.runningIntervals(options))).toEqual([
      { every: "month", paid_from: "2026-03-10" },
      { every: "year", paid_from: "2026-01-01" },
    ]);
  });

  it("are up to sixty days ahead, and none that was not paid for unless it was cancelled", async () => {
    const ahead = sql`(SELECT * FROM (VALUES ('month', '2026-03-10', '2026-04-10', 35.4E0), ('year', '2026-01-01', '2027-01-01', 370E0))
      AS a ("every", paid_from, renews, cancelled_for))`;
    const query = queries.dueRenewals(warehouse.dialect, { ...options, ahead, within: 60 });
    expect(await warehouse.rows(sql`SELECT * FROM (${query}) AS d ORDER BY 1`)).toEqual([
      { customer_id: "ana" },
      { customer_id: "bo" },
      { customer_id: "fay" },
    ]);
  });
});
