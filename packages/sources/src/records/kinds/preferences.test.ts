import { describe, expect, it } from "vitest";
import { makeKit } from "../../../test/kit.ts";
import { bringRecords } from "../../../test/records.ts";

describe("preferences", () => {
  it("may be columns of a table: each that has something in it is one, and none that looks personal", async () => {
    await using kit = await makeKit();
    const text =
      "customer_id,roast,size,birthday,updated at\nC1,dark,250 g,1980-01-02,2026-01-02\nC2,,1 kg,,2026-01-03\nC3,,,,2026-01-03\n";
    const answer = await bringRecords(kit, text, { as: "preferences" });
    expect(answer.quality).toMatchObject({ rows: 4, kept: 3, refused: 1 });
    expect(answer.mapping).toMatchObject({ key: "[roast, size]", value: "roast, size" });
    const all = 'SELECT customer_id AS who, key, value, "at" FROM preferences ORDER BY ALL';
    const expected = [
      { who: "C1", key: "roast", value: "dark", at: "2026-01-02" },
      { who: "C1", key: "size", value: "250 g", at: "2026-01-02" },
      { who: "C2", key: "size", value: "1 kg", at: "2026-01-03" },
    ];
    expect(await kit.rows(all)).toEqual(expected);
    // What was said of such a file is remembered.
    const later = await bringRecords(kit, text.replace("250 g", "500 g"), { name: "later.csv" });
    expect(later).toMatchObject({ kind: "preferences", quality: { merged: 3 } });
    expect((await kit.rows(all))[1]).toMatchObject({ value: "500 g" });
  });

  it("of one column are read too, and changed ones take the place of earlier ones", async () => {
    await using kit = await makeKit();
    await bringRecords(kit, "customer_id,colour\nC1,red\n", { as: "preferences" });
    await bringRecords(kit, "customer_id,preference,value\nC1,colour,blue\n", { name: "later.csv" });
    expect(await kit.rows("SELECT key, value, source FROM preferences")).toEqual([
      { key: "colour", value: "blue", source: "stated" },
    ]);
  });
});
