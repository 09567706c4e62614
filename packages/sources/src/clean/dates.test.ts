import { KeepworthError } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { makeKit } from "../../test/kit.ts";

/** Imports a column of dates and gives back the days and moments that were read, in the order of the file. */
async function read(dates: readonly string[], options: { timeZone?: string } = {}) {
  await using kit = await makeKit();
  const lines = dates.map((date, i) => `${i + 1};"${date}";10`);
  const answer = await kit.bring(`customer;date;amount\n${lines.join("\n")}\n`, options);
  const rows = await kit.rows("SELECT day, ordered_at FROM orders ORDER BY CAST(customer_id AS INTEGER)");
  return {
    days: rows.map(({ day }) => day),
    moments: rows.map(({ ordered_at }) => ordered_at),
    notes: answer.notes,
    quality: answer.quality,
  };
}

describe("dates of a column", () => {
  it.each([
    ["iso", ["2025-01-02", "2025-11-30"]],
    ["iso", ["2025/01/02", "2025/11/30"]],
    ["iso", ["2025.1.2", "2025.11.30"]],
    ["compact", ["20250102", "20251130"]],
    ["d.m.y", ["02.01.2025", "30.11.2025"]],
    ["d.m.y", ["2.1.25", "30.11.25"]],
    ["d.m.y", ["2/1/2025", "30/11/2025"]],
    ["m/d/y", ["1/2/2025", "11/30/2025"]],
    ["m/d/y", ["01-02-2025", "11-30-2025"]],
    ["month name", ["2 Jan 2025", "30 November 2025"]],
    ["month name", ["Jan 2, 2025", "November 30, 2025"]],
    ["iso", ["۲۰۲۵-۰۱-۰۲", "۲۰۲۵-۱۱-۳۰"]],
    ["epoch seconds", ["1735776000", "1764460800"]],
  ])("reads %s: %j", async (style, dates) => {
    const { days, notes } = await read(dates);
    expect(days).toEqual(["2025-01-02", "2025-11-30"]);
    expect(notes["dateStyle"]).toBe(style);
  });

  it("reads times of day, with and without seconds, and noon", async () => {
    const { moments } = await read(["1/2/2025 8:26", "11/30/2025 18:05"]);
    expect(moments).toEqual(["2025-01-02T08:26:00Z", "2025-11-30T18:05:00Z"]);
    expect((await read(["2025-01-02 08:26:30", "2025-11-30T18:05:00"])).moments).toEqual([
      "2025-01-02T08:26:30Z",
      "2025-11-30T18:05:00Z",
    ]);
    expect((await read(["1/2/2025 8:26 AM", "11/30/2025 6:05 PM"])).moments).toEqual([
      "2025-01-02T08:26:00Z",
      "2025-11-30T18:05:00Z",
    ]);
  });

  it("takes an offset into account, and the shop's time zone for the day", async () => {
    const dates = ["2025-01-02 23:30:00 +0100", "2025-07-02T23:30:00-05:00"];
    const utc = await read(dates);
    expect(utc.moments).toEqual(["2025-01-02T22:30:00Z", "2025-07-03T04:30:00Z"]);
    expect(utc.days).toEqual(["2025-01-02", "2025-07-03"]);
    const tokyo = await read(dates, { timeZone: "Asia/Tokyo" });
    expect(tokyo.days).toEqual(["2025-01-03", "2025-07-03"]);
    expect(tokyo.notes["timeZone"]).toBe("Asia/Tokyo");
  });

  it("takes a clock without an offset for the shop's own", async () => {
    const { days, moments } = await read(["2025-01-02 00:30:00"], { timeZone: "Europe/Warsaw" });
    expect(days).toEqual(["2025-01-02"]);
    expect(moments).toEqual(["2025-01-01T23:30:00Z"]);
  });

  it("decides day and month on the whole column, however far down the day that tells is", async () => {
    const doubtful = Array.from({ length: 3000 }, () => "03/04/2025");
    const first = await read([...doubtful, "25/04/2025"]);
    expect(first.notes).toMatchObject({ dateStyle: "d.m.y", dateDecidedBy: "column" });
    expect(first.days[0]).toBe("2025-04-03");
    const second = await read([...doubtful, "04/25/2025"]);
    expect(second.notes).toMatchObject({ dateStyle: "m/d/y", dateDecidedBy: "column" });
    expect(second.days[0]).toBe("2025-03-04");
  });

  it("else takes the reading that puts no day into the future", async () => {
    // Now is 22 November 2026: 3 December would be in the future, 12 March is not.
    const { days, notes } = await read(["12/03/2026", "01/02/2026"]);
    expect(days).toEqual(["2026-03-12", "2026-02-01"]);
    expect(notes["dateDecidedBy"]).toBe("future");
  });

  it("else follows the custom of the separator, and says so", async () => {
    expect(await read(["03/04/2025"])).toMatchObject({
      days: ["2025-03-04"],
      notes: { dateDecidedBy: "custom" },
    });
    expect(await read(["03.04.2025"])).toMatchObject({
      days: ["2025-04-03"],
      notes: { dateDecidedBy: "custom" },
    });
  });

  it.each([[["25/04/2025", "04/25/2025"]], [["2025-04-25", "25.04.2025"]], [["20250425", "2025-04-25"]]])(
    "refuses a column that mixes styles, with an example of each: %j",
    async (dates) => {
      await expect(read(dates)).rejects.toMatchObject({
        code: "dates.mixed",
        details: { column: "date", examples: expect.arrayContaining(dates) },
      } satisfies Partial<KeepworthError>);
    },
  );

  it("refuses single rows that cannot be read or cannot be true", async () => {
    const { quality } = await read(["2025-01-02", "2025-02-30", "", "0001-01-01", "soon"]);
    expect(quality).toMatchObject({ rows: 5, kept: 1, refused: 4 });
    expect(quality.issues).toEqual([
      {
        code: "date.invalid",
        action: "refused",
        rows: 2,
        examples: [
          { row: 3, field: "date", value: "2025-02-30" },
          { row: 6, field: "date", value: "soon" },
        ],
      },
      {
        code: "date.implausible",
        action: "refused",
        rows: 1,
        examples: [{ row: 5, field: "date", value: "0001-01-01" }],
      },
      {
        code: "date.missing",
        action: "refused",
        rows: 1,
        examples: [{ row: 4, field: "date", value: null }],
      },
    ]);
  });

  it("keeps and flags what is later than now", async () => {
    const { days, quality } = await read(["2025-01-02", "2027-01-02"]);
    expect(days).toEqual(["2025-01-02", "2027-01-02"]);
    expect(quality.issues).toMatchObject([{ code: "date.future", action: "noted", rows: 1 }]);
  });
});
