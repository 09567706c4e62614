import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { raw, sql, type Sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import { statesOn } from "./lostBuyers.ts";

describe.each(engines)("queries of who buys no more on $name", ({ name, open }) => {
  let warehouse: Warehouse;
  const text = (query: Sql, file: string) =>
    expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/${file}.sql`);

  beforeAll(async () => {
    warehouse = await open();
  });
  afterAll(() => warehouse.close());

  it("tell how customers stood on an earlier day", async () => {
    const days =
      raw(`(SELECT * FROM (VALUES ('ana', DATE '2025-01-01', 10.0), ('ana', DATE '2025-05-01', 20.0),
      ('ana', DATE '2025-07-01', 20.0), ('bo', DATE '2025-02-01', 30.0), ('bo', NULL, -5.0), ('cy', DATE '2025-02-01', 40.0),
      ('di', DATE '2025-06-30', 1.0)) AS v (customer_id, day, net)) AS d`);
    const customers = raw("(SELECT * FROM (VALUES ('ana'), ('bo'), ('di')) AS v (customer_id)) AS c");
    const query = statesOn(warehouse.dialect, { days, customers, day: "2025-06-29" });
    await text(
      statesOn(warehouse.dialect, { days: raw('"days"'), customers: raw('"customers"'), day: "2025-06-29" }),
      "statesOn",
    );
    expect(await warehouse.rows(sql`SELECT * FROM (${query}) AS s ORDER BY 1`)).toEqual([
      { customer_id: "ana", x: 1, recency_days: 59, revenue: 30 },
      { customer_id: "bo", x: 0, recency_days: 148, revenue: 30 },
    ]);
  });
});
