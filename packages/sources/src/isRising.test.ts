import { raw, sql } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { makeKit } from "../test/kit.ts";
import { isRising } from "./isRising.ts";

describe("a column that rises", () => {
  it.each([
    ["1, 2, 5", "BIGINT", true],
    ["1, 2, 2", "BIGINT", false],
    ["1, 3, 2, 1", "BIGINT", false],
    ["1, NULL, 1", "BIGINT", false],
    ["'98', '99', '100', 'R100'", "VARCHAR", true],
    ["'99', '100', '99'", "VARCHAR", false],
    ["7", "BIGINT", true],
  ])("has no value twice: %s", async (values, type, expected) => {
    await using kit = await makeKit();
    await kit.rows(`CREATE TEMP TABLE t AS SELECT unnest([${values}]) AS id`);
    expect(await isRising(kit.warehouse, raw("id"), raw("t"), type)).toBe(expected);
  });

  it("is told on a table of many parts", async () => {
    await using kit = await makeKit();
    await kit.rows("CREATE TEMP TABLE t AS SELECT range AS id FROM range(1000000)");
    expect(await isRising(kit.warehouse, raw("id"), raw("t"), "BIGINT")).toBe(true);
    // The same numbers again, far below: two readers would each see their part rise.
    await kit.warehouse.run(sql`INSERT INTO t SELECT range FROM range(500000)`);
    expect(await isRising(kit.warehouse, raw("id"), raw("t"), "BIGINT")).toBe(false);
  });
});
