import { describe, expect, it } from "vitest";
import { identifier, sql } from "../sql.ts";
import { literalOf, statementText } from "./statement.ts";

describe("a statement for Trino", () => {
  it("has its values as literals", () => {
    const query = sql`SELECT ${"it's"}, ${3}, ${-0}, ${0.1}, ${1e21}, ${-2.5e-7}, ${true}, ${null}, ${2n ** 53n}`;
    expect(statementText(query)).toBe(
      "SELECT 'it''s', 3, 0, 1E-1, 1E21, -2.5E-7, true, NULL, 9007199254740992",
    );
  });

  it("takes no question mark in a text, a name or a comment for a value", () => {
    const query = sql`SELECT 'who?', "what?" -- why?
FROM t WHERE a = ${"a?b"} AND b = 'it''s ?' AND c = ${1}`;
    expect(statementText(query)).toBe(`SELECT 'who?', "what?" -- why?
FROM t WHERE a = 'a?b' AND b = 'it''s ?' AND c = 1`);
  });

  it("names the table behind a temporary one, and nothing else", () => {
    const names = new Map([["days", '"kw_tmp_1_days"']]);
    const query = sql`SELECT "days", 'say "days"' FROM ${identifier("days")} JOIN ${identifier("x", "days")}`;
    const text = statementText(query, (name) => names.get(name));
    expect(text).toBe(`SELECT "kw_tmp_1_days", 'say "days"' FROM "kw_tmp_1_days" JOIN "x"."kw_tmp_1_days"`);
  });

  it("writes numbers that no literal can hold", () => {
    expect([NaN, Infinity, -Infinity].map(literalOf)).toEqual(["nan()", "infinity()", "-infinity()"]);
  });

  it("refuses a number of values that is not that of the places", () => {
    expect(() => statementText({ text: "SELECT ?, ?", values: [1] })).toThrow("A value is missing");
    expect(() => statementText({ text: "SELECT ?", values: [1, 2] })).toThrow("2 values for 1 places");
  });
});
