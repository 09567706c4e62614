import { sql } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { addRecord, imports, open, undoImport } from "../index.ts";

const now = new Date("2026-11-23T10:15:00Z");

describe("addRecord", () => {
  it("keeps an opportunity with its figures as they were told, under a telling name, and takes it back", async () => {
    await using k = await open(":memory:");
    const added = await addRecord(
      k,
      "opportunity",
      {
        customer_id: "C-7",
        name: 'Spring order, "large"',
        amount: 1.234,
        margin: 12_345.5,
        probability: 0.125,
        expected_close: "2027-03-02",
      },
      { dataset: "shop", now },
    );
    expect(added).toMatchObject({
      kind: "opportunities",
      dataset: "shop",
      file: expect.stringMatching(/form opportunity 2026-11-23T10\.15\.csv$/),
      quality: { rows: 1, kept: 1, merged: 0, refused: 0, issues: [] },
    });
    const kept = () =>
      k.warehouse.rows(
        sql`SELECT name, customer_id, amount, margin, probability, CAST(expected_close AS VARCHAR) AS close, status FROM opportunities`,
      );
    expect(await kept()).toEqual([
      {
        name: 'Spring order, "large"',
        customer_id: "C-7",
        amount: 1.234,
        margin: 12_345.5,
        probability: 0.125,
        close: "2027-03-02",
        status: "open",
      },
    ]);
    await undoImport(k, added.id);
    expect(await kept()).toEqual([]);
  });

  it("keeps a referral, a lesson and a cost", async () => {
    await using k = await open(":memory:");
    await addRecord(
      k,
      "referral",
      { referrer: "C-1", referee_email: "new@shop.example", kind: "new" },
      { now },
    );
    await addRecord(
      k,
      "lesson",
      {
        customer_id: "C-1",
        learned: "Pack smaller boxes",
        benefit_per_year: 1_200,
        years: 3,
        probability: 1,
      },
      { now },
    );
    await addRecord(
      k,
      "cost",
      { customer_id: "C-1", day: "2026-11-01", kind: "support", amount: 40 },
      { now },
    );
    expect((await imports(k)).map(({ kind, quality }) => [kind, quality.kept])).toEqual([
      ["costs", 1],
      ["knowledge", 1],
      ["referrals", 1],
    ]);
    expect(await k.warehouse.rows(sql`SELECT benefit_per_year, years, probability FROM knowledge`)).toEqual([
      { benefit_per_year: 1_200, years: 3, probability: 1 },
    ]);
    expect(await k.warehouse.rows(sql`SELECT kind, amount FROM costs`)).toEqual([
      { kind: "support", amount: 40 },
    ]);
  });

  it("says that what it is told again is known", async () => {
    await using k = await open(":memory:");
    const cost = { channel: "search", day: "2026-11-01", kind: "marketing", amount: 40 };
    await addRecord(k, "cost", cost, { now });
    const again = await addRecord(k, "cost", cost, { now });
    expect(again.quality).toMatchObject({ rows: 1, kept: 0, merged: 1 });
    expect(await imports(k)).toHaveLength(1);
  });

  it("names the issue that stands against a record, and keeps nothing of it", async () => {
    await using k = await open(":memory:");
    const refused = (kind: Parameters<typeof addRecord>[1], values: Parameters<typeof addRecord>[2]) =>
      addRecord(k, kind, values, { now }).then(
        () => null,
        ({ code, details }) => ({ code, issue: details.issue }),
      );
    expect(await refused("cost", { kind: "gifts", day: "2026-11-01", amount: 5 })).toEqual({
      code: "record.refused",
      issue: "cost.kind",
    });
    expect(await refused("lesson", { learned: "Nobody's", benefit_per_year: 5 })).toEqual({
      code: "record.refused",
      issue: "customer.missing",
    });
    expect(await refused("referral", { referrer: "C-1", referee: "C-1" })).toEqual({
      code: "record.refused",
      issue: "referral.self",
    });
    expect(await refused("opportunity", { name: "Too sure", probability: 1.5 })).toEqual({
      code: "record.refused",
      issue: "share.outside",
    });
    expect(await refused("cost", { shop: "x" })).toMatchObject({ code: "option.invalid" });
    expect(await imports(k)).toEqual([]);
  });
});
