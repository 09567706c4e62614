import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { identifier, raw, sql } from "../sql.ts";
import * as queries from "./index.ts";

it.each(engines)("finds the state of each customer on $name", async ({ open }) => {
  await using warehouse = await open();
  await warehouse.putRows(
    "states",
    { name: "VARCHAR", x: "DOUBLE", tx: "DOUBLE", age: "DOUBLE", g: "DOUBLE" },
    [
      ["once", 0, 0, 30, 0],
      ["again", 1, 10, 30, 0],
      ["again, of another group", 1, 10, 30, 1],
      ["again, and later", 1, 20, 30, 0],
    ],
  );
  const customers =
    raw(`(VALUES ('ana', 1, 20, 30, 0), ('bo', 0, 30, 30, 0), ('cy', 1, 20, 30, 1), ('di', 1, 10, 30, 0),
    ('eve', 2, 10, 30, 0)) AS c (customer_id, frequency, recency_days, age_days, g)`);
  const found = await warehouse.rows(sql`
SELECT c.customer_id, s.name FROM ${customers} JOIN ${identifier("states")} AS s ON ${queries.sameState("c", "s")} ORDER BY 1`);
  expect(found).toEqual([
    { customer_id: "ana", name: "again" },
    { customer_id: "bo", name: "once" },
    { customer_id: "cy", name: "again, of another group" },
    { customer_id: "di", name: "again, and later" },
  ]);
});
