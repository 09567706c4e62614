import { identifier, raw } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { makeKit } from "../../test/kit.ts";
import { spanCell, spanHeader } from "./spans.ts";

describe("a header of spans of time", () => {
  it.each([
    ["First response time (in hrs)", "First response time", "hours"],
    ["First reply time in minutes", "First reply time", "minutes"],
    ["first_response_minutes", "first response", "minutes"],
    ["resolutionHours", "resolution", "hours"],
    ["Total time spent (sec) [int]", "Total time spent", "seconds"],
    ["Czas reakcji (godz.)", "Czas reakcji", "hours"],
    ["Svarstid (tim)", "Svarstid", "hours"],
    ["Время ответа, ч", "Время ответа", "hours"],
    ["Время ответа в минутах", "Время ответа", "minutes"],
    ["زمان پاسخ (دقیقه)", "زمان پاسخ", "minutes"],
    ["Lösungszeit [Stunden]", "Lösungszeit", "hours"],
    ["Days to resolve", "Days to resolve", null],
    ["Minutes", "Minutes", null],
  ])("is %s: its name and its unit", (header, name, unit) => {
    expect(spanHeader(header)).toEqual({ name, unit });
  });
});

describe("a span of time", () => {
  const cases = [
    ["Handling time", "minutes", "12.5", 12.5],
    ["Handling time", "minutes", "1:30", 90],
    ["Handling time", "minutes", "01:30:30", 90.5],
    ["Handling time (h)", "minutes", "1.5", 90],
    ["Handling time (sec)", "minutes", "90", 1.5],
    ["Response time", "hours", "26:30:00", 26.5],
    ["Response time (min)", "hours", "90", 1.5],
    ["Response time (days)", "hours", "2", 48],
    ["Response time", "hours", "-3", -3],
    ["Response time", "hours", "25:61:00:00", null],
    ["Response time", "hours", "soon", null],
    ["Response time", "hours", "", null],
  ] as const;
  it.each(cases)("under %s in %s: %s is %s", async (header, wanted, text, expected) => {
    await using kit = await makeKit();
    const column = { header, expression: identifier("t"), type: "VARCHAR" };
    const cell = spanCell(column, { decimal: ".", plain: false }, wanted).text;
    const [row] = await kit.rows(raw(`SELECT ${cell} AS n FROM (SELECT '${text}' AS t)`).text);
    expect(row).toEqual({ n: expected });
  });
});
