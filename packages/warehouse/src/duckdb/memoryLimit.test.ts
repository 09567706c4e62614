import { describe, expect, it } from "vitest";
import { sql } from "../sql.ts";
import { memoryLimit } from "./memoryLimit.ts";
import { openDuckdb } from "./warehouse.ts";

describe("memoryLimit", () => {
  it("is 4 GB on a large machine and 40 % of a small one", () => {
    expect(memoryLimit(64e9)).toBe("4000MB");
    expect(memoryLimit(2e9)).toBe("800MB");
  });

  it("is what an opened warehouse keeps to", async () => {
    await using given = await openDuckdb(":memory:", { memoryLimit: memoryLimit() });
    await using unsaid = await openDuckdb(":memory:");
    const setting = sql`SELECT current_setting('memory_limit') AS setting`;
    expect(await unsaid.row(setting)).toEqual(await given.row(setting));
  });
});
