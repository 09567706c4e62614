import { settingsSchema } from "@keepworth/engine";
import { expect, it } from "vitest";
import { z } from "zod";
import { settings as words } from "../../../../locales/src/en/web/settings.ts";
import { changedFields, differing, toSend, valueAt, withValue } from "./draft.ts";
import { fieldAt, partsOf, unitOf, waitsForRun, type Described, type Field } from "./fields.ts";

const parts = partsOf(z.toJSONSchema(settingsSchema, { io: "input" }) as Described);
const deep = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => (field.kind === "group" ? [field, ...deep(field.fields)] : [field]));
const all = deep(parts.flatMap(({ fields }) => fields));
const field = (path: string) => all.find((one) => one.path === path)!;

it("knows words for everything that the settings hold", () => {
  const known = (key: string): boolean => key in words;
  const missing = [
    ...parts.flatMap(({ name }) => [`section.${name}`, `section.${name}.text`]),
    ...all.flatMap(({ path }) => [`field.${path}`, `field.${path}.help`]),
    ...all.flatMap(({ path, kind, fields }) =>
      kind === "rows" || (kind === "record" && fields[0]!.path !== path)
        ? fields.map((one) => `field.${one.path}`)
        : [],
    ),
    ...all.filter(({ kind }) => kind === "record").map(({ path }) => `key.${path}`),
  ].filter((key) => !known(`web.settings.${key}`));
  expect(missing).toEqual([]);
  expect(all.length).toBeGreaterThan(55);
});

it("reads from the schema what a field is and where its bounds are", () => {
  expect(field("margin")).toMatchObject({ kind: "number", min: 0, max: 1, whole: false });
  expect(field("unit")).toMatchObject({ kind: "choice", options: ["day", "week", "month"], initial: "week" });
  expect(field("loyalty.expiryDays")).toMatchObject({
    kind: "number",
    nullable: true,
    whole: true,
    max: undefined,
  });
  expect(field("loyalty.tiers").kind).toBe("rows");
  expect(field("segments.replenished").kind).toBe("list");
  expect(field("keep.acquisitionCosts")).toMatchObject({ kind: "record", fields: [{ kind: "number" }] });
  expect(field("ledger.serviceLevels").names).toEqual(["key", "rising", "past", "everyday"]);
  expect(field("signIn.openIdConnect").kind).toBe("group");
  expect(field("signIn.openIdConnect.defaultRole").options).toEqual([
    "viewer",
    "analyst",
    "administrator",
    "none",
  ]);
  expect(field("keep.capacityBinds").kind).toBe("flag");
});

it("writes shares in per cent, money in the currency, and other numbers plain", () => {
  expect(
    ["margin", "budget.holdout", "budget.addOnShare", "keep.fixedCosts", "keep.leadMonths"].map((path) =>
      unitOf(field(path)),
    ),
  ).toEqual(["share", "share", "share", "money", "months"]);
  expect([unitOf(field("plan.priceElasticity")), unitOf(field("budget.seed"))]).toEqual([null, null]);
});

it("finds the field of a path, in lists and records too", () => {
  const found = (path: string) => {
    const one = fieldAt(parts, path);
    return one && [one.path, one.kind, unitOf(one)];
  };
  expect(found("margin")).toEqual(["margin", "number", "share"]);
  expect(found("loyalty.tiers.1.from")).toEqual(["loyalty.tiers.from", "number", null]);
  expect(found("keep.acquisitionCosts.web")).toEqual(["keep.acquisitionCosts", "number", "money"]);
  expect(found("crm.stages.In talks.probability")).toEqual(["crm.stages.probability", "number", "share"]);
  expect(found("signIn.openIdConnect.issuer")).toEqual(["signIn.openIdConnect.issuer", "text", null]);
  expect(found("margn")).toBeUndefined();
});

it("names only fields that there are among those that wait for a run", () => {
  const waiting = all.filter(({ path }) => waitsForRun(path));
  expect(waiting.map(({ path }) => path)).toContain("margin");
  expect(waiting).toHaveLength(14);
});

it("sets and takes away values, and leaves no empty group behind", () => {
  const given = withValue(withValue({ $schema: "x" }, "keep.conversion", 0.02), "keep.leadMonths", 3);
  expect(given).toEqual({ $schema: "x", keep: { conversion: 0.02, leadMonths: 3 } });
  expect(withValue(given, "keep.conversion", undefined)).toEqual({ $schema: "x", keep: { leadMonths: 3 } });
  expect(withValue({ keep: { conversion: 0.02 } }, "keep.conversion", undefined)).toEqual({});
  expect(valueAt(given, "keep.leadMonths")).toBe(3);
  expect(valueAt(given, "plan.months")).toBeUndefined();
});

it("counts what differs from the default, and what changed", () => {
  const given = { margin: 0.4, discountRate: 0.1, keep: { conversion: 0.02 } };
  expect(differing(parts, given).map(({ path }) => path)).toEqual(["margin", "keep.conversion"]);
  const after = { margin: 0.4, keep: { conversion: 0.03 } };
  expect(changedFields(parts, given, after).map(({ path }) => path)).toEqual([
    "discountRate",
    "keep.conversion",
  ]);
});

it("sends an emptied field as none, but null where null is a value", () => {
  expect(toSend(parts, { margin: null, currency: "", loyalty: { expiryDays: null } })).toEqual({
    loyalty: { expiryDays: null },
  });
});
