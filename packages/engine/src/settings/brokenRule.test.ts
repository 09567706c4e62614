import { KeepworthError } from "@keepworth/models";
import { expect, it } from "vitest";
import { parseSettings } from "../settings.ts";

const refused = (given: unknown): unknown => {
  try {
    return parseSettings(JSON.stringify(given), "keepworth.json");
  } catch (error) {
    const { field, rule, bound, values } = (error as KeepworthError).details;
    return [field, rule, bound ?? values];
  }
};

it.each([
  [{ margin: 40 }, "margin", "atMost", 1],
  [{ margin: 0 }, "margin", "moreThan", 0],
  [{ keepRuns: 0 }, "keepRuns", "atLeast", 1],
  [{ keepRuns: 1.5 }, "keepRuns", "whole"],
  [{ margin: "40%" }, "margin", "number"],
  [{ keep: { capacityBinds: "no" } }, "keep.capacityBinds", "flag"],
  [{ segments: { replenished: "tea" } }, "segments.replenished", "list"],
  [{ keep: 5 }, "keep", "group"],
  [{ currency: 5 }, "currency", "text"],
  [{ currency: "euro" }, "currency", "currency"],
  [{ timeZone: "Atlantis" }, "timeZone", "timeZone"],
  [{ horizon: "soon" }, "horizon", "horizon"],
  [{ unit: "year" }, "unit", "oneOf", ["day", "week", "month"]],
  [{ keep: { conversoin: 1 } }, "keep.conversoin", "unknown"],
  [{ ledger: { serviceLevels: { foremost: {} } } }, "ledger.serviceLevels.foremost", "unknown"],
  [{ loyalty: { tiers: [] } }, "loyalty.tiers", "empty"],
  [{ loyalty: { tiers: [{ from: 1 }] } }, "loyalty.tiers.0.name", "missing"],
  [{ signIn: { openIdConnect: { issuer: "ours", clientId: "x" } } }, "signIn.openIdConnect.issuer", "url"],
])("says which rule %j breaks", (given, field, rule, more?: unknown) => {
  expect(refused(given)).toEqual([field, rule, more]);
});
