import { openDuckdb, openTrino, raw, sql } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { cluster } from "../../../../testing/cluster.ts";
import { platformId, plainEmail, plainName, plainPhone } from "../clean/customers.ts";
import { parseDate, type DateReading } from "../clean/dates.ts";
import { currencyOfSign, parseMoney } from "../clean/money.ts";
import { withoutContacts } from "../clean/personal.ts";
import { oneOf, several } from "../records/meaning.ts";
import { clusterWords } from "./words.ts";

const lake = await cluster();

describe("an expression in the words of a cluster", () => {
  it.each([
    ["regexp_full_match(a, 'x[(]')", "regexp_like(a, '\\A(?:x[(])\\z')"],
    ["contains(lower(a), ',')", "(strpos(lower(a), ',') > 0)"],
    [
      "list_extract(['a', 'b'], list_position(['(', ')'], c))",
      "element_at(ARRAY['a', 'b'], nullif(array_position(ARRAY['(', ')'], c), 0))",
    ],
    ["x[1] + TRY_CAST(a AS TIMESTAMP)", "x[1] + TRY_CAST(replace(a, 'T', ' ') AS TIMESTAMP(3))"],
    [
      "timezone('Europe/Warsaw', timezone('UTC', a))",
      "CAST(with_timezone(a, 'UTC') AT TIME ZONE 'Europe/Warsaw' AS TIMESTAMP(3))",
    ],
    [
      "{'code': 'a:b', 'value': left(v, 2)}",
      `CAST(ROW('a:b', substr(v, 1, 2)) AS ROW("code" VARCHAR, "value" VARCHAR))`,
    ],
    ["sum(x) FILTER (WHERE contains(y, '''')) OVER w", "sum(x) FILTER (WHERE (strpos(y, '''') > 0)) OVER w"],
  ])("%s", (text, wanted) => {
    expect(clusterWords(raw(text)).text).toBe(wanted);
  });

  it("has bound values written into it", () => {
    expect(clusterWords(sql`left(${"it's ?"}, ${3}) || '?' || ${null}`).text).toBe(
      "substr('it''s ?', 1, 3) || '?' || NULL",
    );
  });
});

const texts = [
  "1.234,50 €",
  "-12,00",
  "(7,25)",
  "12.5",
  "nine",
  "€ 3",
  "5 zł",
  "10 kr",
  "USD 4.00",
  "٣٤",
  "",
  "31.02.2024",
  "3.11.2024",
  "29/02/2024",
  "2024-01-15 10:12:33",
  "2024-01-15T10:12",
  "2024-1-5",
  "2024-01-15 10:12:33 +0130",
  "2024-01-15T10:12:33Z",
  "Ana.Berg@Example.com",
  "mailto:a@b.se",
  "noreply@x.com",
  "+48 600 123 456",
  "0048600123456",
  "call 600 123 456 now",
  "ana@b.se, bo",
  "guest",
  "17850.0",
  "17850",
  "Ana Berg",
  "a, b;c|d",
  "  yes ",
  "on-hold",
  "Cancelled",
  "1705312353",
  "1705312353000",
  "12 Jan 2024",
];

/** Texts that are read in one engine and not in the other, where a column of such is never read so. */
const apart: Readonly<Record<string, readonly string[]>> = {
  "plain money": ["٣٤"],
  "an ISO date": ["2024-01-15 10:12:33 +0130"],
};

const reading = (style: DateReading["style"], formats: string[], instant = false): DateReading => ({
  style,
  formats,
  instant,
  time: true,
  decidedBy: "form",
});
const comma = { decimal: ",", plain: false } as const;
const a = raw("a");

describe.skipIf(lake === null)("what a cell means", { timeout: 60_000 }, () => {
  it.each([
    ["money with a comma", parseMoney(a, "VARCHAR", comma)],
    ["money with a point", parseMoney(a, "VARCHAR", { decimal: ".", plain: false })],
    ["plain money", parseMoney(sql`trim(a)`, "VARCHAR", { decimal: ".", plain: true })],
    ["a currency", currencyOfSign(a)],
    ["a day first", parseDate(a, "VARCHAR", reading("d.m.y", ["%d.%m.%y", "%d.%m.%Y", "%d/%m/%Y"]))],
    ["an ISO date", parseDate(a, "VARCHAR", reading("iso", []))],
    ["an instant", parseDate(a, "VARCHAR", reading("iso", [], true))],
    [
      "an instant with an offset beside other dates",
      parseDate(a, "VARCHAR", reading("d.m.y", ["%Y-%m-%d %H:%M:%S"], true)),
    ],
    [
      "a date with the month's name",
      parseDate(a, "VARCHAR", reading("month name", ["%d %b %Y", "%d %B %Y"])),
    ],
    ["an e-mail address", plainEmail(a)],
    ["a phone number", plainPhone(a)],
    ["a name", plainName(a)],
    ["a text without contacts", withoutContacts(a)],
    ["a number of a customer", platformId(a, "VARCHAR", { decimals: true })],
    ["several things", several(a)],
    ["a word", oneOf(a, { on_hold: "waiting", cancelled: "void", yes: "y" })],
  ])("is the same on both engines: %s", async (what, expression) => {
    await using duckdb = await openDuckdb(":memory:");
    await using trino = openTrino(
      { server: lake!.url, results: { catalog: "lake", schema: "information_schema" } },
      await openDuckdb(":memory:"),
    );
    const told = texts.filter((text) => !apart[what]?.includes(text));
    const rows = raw(told.map((text) => `('${text.replaceAll("'", "''")}')`).join(", "));
    const query = sql`SELECT a, CAST(${expression} AS VARCHAR) AS said FROM (VALUES ${rows}) AS t (a) ORDER BY a`;
    const plain = (found: { said: string | null; a: string }[]) =>
      found
        .map(({ a: text, said }) => [
          text,
          said?.replace(/^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\.0+$/, "$1") ?? null,
        ])
        .sort();
    const wanted = plain(await duckdb.rows(query));
    expect(wanted.some(([, said]) => said !== null)).toBe(true);
    expect(plain(await trino.rows(clusterWords(query)))).toEqual(wanted);
  });
});
