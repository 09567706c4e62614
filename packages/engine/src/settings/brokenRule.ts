import type { z } from "zod";

/** The rules that a value of the settings can break; what breaks another is said as the schema says it. */
export const settingRules = [
  "atLeast",
  "moreThan",
  "atMost",
  "lessThan",
  "empty",
  "missing",
  "number",
  "whole",
  "text",
  "flag",
  "list",
  "group",
  "unknown",
  "oneOf",
  "url",
  "currency",
  "timeZone",
  "horizon",
  "json",
] as const;

export type Rule = (typeof settingRules)[number];

export interface BrokenRule {
  /** Where: "keep.conversion". */
  readonly field: string;
  readonly reason: string;
  readonly rule?: Rule;
  /** What a number is held to. */
  readonly bound?: number;
  /** What there is to choose from. */
  readonly values?: readonly string[];
}

const types: Readonly<Record<string, Rule>> = {
  number: "number",
  int: "whole",
  string: "text",
  boolean: "flag",
  array: "list",
  object: "group",
  record: "group",
};

const formats = new Set<Rule>(["currency", "timeZone", "horizon"]);

/** What of a schema's complaint about `json` can be said in any language. */
export function brokenRule(issue: z.core.$ZodIssue, json: unknown): BrokenRule {
  const told = { field: issue.path.join("."), reason: issue.message };
  const under = (rule: Rule | undefined): BrokenRule => (rule === undefined ? told : { ...told, rule });
  switch (issue.code) {
    case "too_small":
      if (issue.origin === "string" || issue.origin === "array") return under("empty");
      return { ...told, rule: issue.inclusive ? "atLeast" : "moreThan", bound: Number(issue.minimum) };
    case "too_big":
      return { ...told, rule: issue.inclusive ? "atMost" : "lessThan", bound: Number(issue.maximum) };
    case "invalid_type":
      return under(valueAt(json, issue.path) === undefined ? "missing" : types[issue.expected]);
    case "unrecognized_keys":
      return { ...told, field: [...issue.path, issue.keys[0]].join("."), rule: "unknown" };
    case "invalid_value":
      return { ...told, rule: "oneOf", values: issue.values.map(String) };
    case "invalid_format":
    case "custom":
      return under(
        "format" in issue && issue.format === "url"
          ? "url"
          : [...formats].find((one) => one === issue.path.at(-1)),
      );
    default:
      return told;
  }
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, name) =>
      typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[name] : undefined,
    json,
  );
}
