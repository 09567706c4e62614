import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { sql } from "../sql.ts";
import { refundedBy } from "./refundedBy.ts";

it.each(engines)("counts on $name what was given back by a day", async ({ open }) => {
  await using warehouse = await open();
  const rows = await warehouse.rows(sql`
SELECT n, ${refundedBy("2026-03-01")} AS given FROM (SELECT n, CAST(refunded AS DECIMAL(18,4)) AS refunded, refunded_at FROM (VALUES
  (1, 2.5, DATE '2026-03-01'), (2, 2.5, DATE '2026-03-02'), (3, 2.5, NULL)) AS v (n, refunded, refunded_at)) AS o ORDER BY n`);
  expect(rows).toEqual([
    { n: 1, given: 2.5 },
    { n: 2, given: 0 },
    { n: 3, given: 2.5 },
  ]);
});
