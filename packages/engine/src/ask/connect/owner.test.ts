import { KeepworthError } from "@keepworth/models";
import { sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { open } from "../../open.ts";
import { takeResults } from "./owner.ts";

/** A cluster without tables, whose user may not make some things. */
function refusing(state: Warehouse, refused: RegExp): { cluster: Warehouse; made: string[] } {
  const made: string[] = [];
  const run = async ({ text }: Sql) => {
    if (refused.test(text)) throw new KeepworthError("cluster.denied", { server: "there", reason: text });
    made.push(text);
    return 0;
  };
  const row = async () => ({ catalog: "lake", schema: "keepworth", there: true });
  return { cluster: { state, run, row, rows: async () => [] } as unknown as Warehouse, made };
}

describe("taking a schema for results", () => {
  const owners = (state: Warehouse) =>
    state.rows<{ value: string }>(sql`SELECT value FROM keepworth WHERE key = 'results_owner'`);

  it("signs it before anything else is made, so that who is refused may try again", async () => {
    await using keepworth = await open(":memory:");
    const { state } = keepworth.warehouse;
    const { cluster, made } = refusing(state, /CREATE TABLE/);
    await expect(takeResults(cluster, "lake.keepworth")).rejects.toMatchObject({ code: "cluster.denied" });
    const [owner] = await owners(state);
    expect(made).toEqual([expect.stringContaining(`'${owner!.value}' AS owner`)]);
  });

  it("owns nothing where it may not be signed", async () => {
    await using keepworth = await open(":memory:");
    const { state } = keepworth.warehouse;
    const { cluster, made } = refusing(state, /keepworth_owner/);
    await expect(takeResults(cluster, "lake.keepworth")).rejects.toMatchObject({ code: "cluster.denied" });
    expect([made, await owners(state)]).toEqual([[], []]);
  });
});
