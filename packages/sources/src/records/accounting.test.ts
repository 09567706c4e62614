import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeKit } from "../../test/kit.ts";
import { bringRecords } from "../../test/records.ts";

const whom = ["C1", "a@example.org", "guest", ""];
const days = ["2026-01-02", "2026-01-03 10:00", "2026-13-02", "1900-01-01", ""];
const spans = ["5", "-1", "1:30", "x", ""];

/** By kind, columns and what may stand in them; a first row that is usable, so that the file can be imported. */
const files: Record<string, { readonly first: string; readonly columns: Record<string, string[]> }> = {
  interactions: {
    first: "T0,C0,2026-01-01,question,late,open,,,1,1,yes",
    columns: {
      ticket_id: ["T1", "T2", ""],
      customer_id: whom,
      created_at: days,
      type: ["complaint", "?", ""],
      topic: ["late", "call 600 123 456", ""],
      status: ["open", "closed", "?"],
      resolved_at: days,
      first_response_time: spans,
      minutes: spans,
      cost: ["3.5", "-1", "x", ""],
      satisfied: ["yes", "bad", "5", ""],
    },
  },
  feedback: {
    first: "R0,C0,2026-01-01,9,4,fine",
    columns: {
      response_id: ["R1", "R2", ""],
      customer_id: whom,
      date: days,
      nps: ["9", "11", "x", "-1", ""],
      csat: ["5", "1", "6", ""],
      comment: ["good", "a@example.org", ""],
    },
  },
  consents: {
    first: "C0,email,2026-01-01,,",
    columns: {
      customer_id: whom,
      channel: ["email", "newsletter", "sms", ""],
      given_at: days,
      withdrawn_at: days,
      consent: ["yes", "no", "?", ""],
    },
  },
  preferences: {
    first: "C0,roast,dark,stated",
    columns: {
      customer_id: whom,
      key: ["roast", "size", ""],
      value: ["dark", "light", ""],
      source: ["stated", "?"],
    },
  },
  deliveries: {
    first: "0,2026-01-01,2026-01-02,post",
    columns: { order_id: ["1", "2", ""], promised_at: days, delivered_at: days, carrier: ["post", ""] },
  },
  returns: {
    first: "X0,0,C0,2026-01-01,1,too small",
    columns: {
      return_id: ["X1", "X2", ""],
      order_id: ["1", ""],
      customer_id: whom,
      return_date: days,
      quantity: spans,
      reason: ["too small", ""],
    },
  },
};

describe.each(Object.entries(files))("a file of %s", (kind, { first, columns }) => {
  it("has every row accounted for: kept, merged and refused add up, and the table has what they say", async () => {
    const row = fc
      .tuple(...Object.values(columns).map((cells) => fc.constantFrom(...cells)))
      .map((cells) => cells.join(","));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 15 }), async (rows) => {
        await using kit = await makeKit();
        const text = `${Object.keys(columns).join(",")}\n${[first, ...rows].join("\n")}\n`;
        const answer = await bringRecords(kit, text);
        expect(answer.kind).toBe(kind);
        const { rows: all, kept, merged, refused, issues } = answer.quality;
        expect(kept + merged + refused).toBe(all);
        // An answer of two scores is two records.
        if (kind !== "feedback") expect(all).toBe(rows.length + 1);
        expect(await kit.rows(`SELECT count(*)::INTEGER AS n FROM ${kind}`)).toEqual([{ n: kept }]);
        const listed = issues.filter(({ action }) => action === "refused" || action === "merged");
        expect(listed.reduce((sum, one) => sum + one.rows, 0)).toBe(merged + refused);
        const again = await bringRecords(kit, `${text}\n`, { name: "again.csv" });
        expect(again.quality).toMatchObject({ rows: all, kept: 0, refused });
      }),
      { numRuns: 8 },
    );
  });
});
