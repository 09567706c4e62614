import { identifier, join, literal, raw, sql, type Sql } from "@keepworth/warehouse";
import { isParsed } from "./cells.ts";
import { nothing } from "./clean/customers.ts";
import { isPersonal } from "./clean/personal.ts";
import type { Field } from "./clean/headers.ts";
import type { Meaning } from "./formats/format.ts";
import type { IssueCode } from "./issues.ts";
import { dateFields, moneyFields, type Reading } from "./read/reading.ts";
import type { TableColumn } from "./read/table.ts";

/** Between the header and the value of what a row was refused for. */
export const unitSeparator = "\u001F";

/** Reasons to refuse a row that are seen in the row itself, by their number in `refusal`, counted from 1. */
export const refusalCodes: readonly IssueCode[] = [
  "row.malformed",
  "row.empty",
  "order.test",
  "order.failed",
  "date.missing",
  "date.invalid",
  "date.implausible",
  "amount.missing",
  "amount.invalid",
  "order.missing",
  "order.void",
  "currency.other",
];

/**
 * Why a row is refused, as two expressions: the number of the reason (null for a row that is fine), and the header and
 * value at fault.
 */
export function refusalOf(
  { table, mapping, format }: Reading,
  columns: Map<Field, TableColumn>,
  meaning: Meaning,
): { readonly reason: Sql; readonly fault: Sql } {
  const cases: { code: IssueCode; when: Sql; field: Field | null }[] = [];
  if (table.malformed) cases.push({ code: "row.malformed", when: raw("broken"), field: null });
  const empty = [...columns.keys()].map((field) => {
    const raw = isParsed(field) && columns.get(field)!.type === "VARCHAR" ? `${field}_raw` : field;
    return raw === field ? sql`${identifier(raw)} IS NULL` : sql`coalesce(trim(${identifier(raw)}), '') = ''`;
  });
  cases.push({ code: "row.empty", when: sql`(${join(empty, " AND ")})`, field: null });
  cases.push(...meaning.refusals);
  const date = identifier("date");
  if (columns.get("date")?.type === "VARCHAR") {
    cases.push({
      code: "date.missing",
      when: sql`(${date} IS NULL AND coalesce(trim("date_raw"), '') = '')`,
      field: "date",
    });
  }
  cases.push({
    code: columns.get("date")?.type === "VARCHAR" ? "date.invalid" : "date.missing",
    when: sql`${date} IS NULL`,
    field: "date",
  });
  cases.push({
    code: "date.implausible",
    when: sql`(${date} < TIMESTAMP '1970-01-01' OR ${date} >= TIMESTAMP '2200-01-01')`,
    field: "date",
  });
  if (meaning.revenue !== null) {
    const amounts = (["amount", "total", "quantity", "price"] as const).filter((field) => columns.has(field));
    for (const field of amounts) {
      if (columns.get(field)!.type !== "VARCHAR") continue;
      const text = identifier(`${field}_raw`);
      cases.push({
        code: "amount.invalid",
        when: sql`(${meaning.revenue} IS NULL AND ${identifier(field)} IS NULL AND trim(${text}) <> '')`,
        field,
      });
    }
    cases.push({ code: "amount.missing", when: sql`${meaning.revenue} IS NULL`, field: amounts[0] ?? null });
  }
  const mustHaveOrder = meaning.order !== null && format.required.some(([field]) => field === "order");
  if (mustHaveOrder) {
    cases.push({ code: "order.missing", when: sql`coalesce(${meaning.order!}, '') = ''`, field: "order" });
  }
  if (meaning.cancelled) {
    cases.push({
      code: "order.void",
      when: sql`(${meaning.cancelled} AND coalesce(${meaning.revenue ?? nothing}, 0) = 0)`,
      field: "status",
    });
  }
  const all = cases.map(
    ({ code, when }) => sql`WHEN ${when} THEN ${raw(String(refusalCodes.indexOf(code) + 1))}`,
  );
  const values = cases.map(
    ({ when, field }) =>
      sql`WHEN ${when} THEN ${field === null ? nothing : shown(field, columns, mapping[field])}`,
  );
  // What nearly every row passes at once, so that the reasons are weighed for the few others only. A line that
  // continues an order has no date or money of its own to be refused for.
  const fine = join(
    [
      sql`${date} >= TIMESTAMP '1970-01-01' AND ${date} < TIMESTAMP '2200-01-01'`,
      ...(meaning.revenue ? [sql`${meaning.revenue} IS NOT NULL`] : []),
      ...(meaning.cancelled ? [sql`NOT ${meaning.cancelled}`] : []),
      ...(mustHaveOrder ? [sql`${meaning.order!} <> ''`] : []),
      ...(table.malformed ? [raw("NOT broken")] : []),
      ...meaning.refusals.map(({ when }) => sql`NOT ${when}`),
    ],
    " AND ",
  );
  const pass = meaning.continues ? sql`(${meaning.continues}) OR (${fine})` : fine;
  return {
    reason: sql`CAST(CASE WHEN ${pass} THEN NULL ${join(all, " ")} END AS UTINYINT)`,
    fault: sql`CASE WHEN ${pass} THEN NULL ${join(values, " ")} END`,
  };
}

/** The header of a column and what stood in it. */
function shown(field: Field, columns: Map<Field, TableColumn>, header: string | undefined): Sql {
  const text =
    isParsed(field) && columns.get(field)?.type === "VARCHAR"
      ? identifier(`${field}_raw`)
      : columns.has(field)
        ? sql`CAST(${identifier(field)} AS VARCHAR)`
        : nothing;
  return sql`${literal(`${header ?? field}${unitSeparator}`)} || CASE WHEN ${isPersonal(text)} THEN '' ELSE coalesce(${text}, '') END`;
}

/** The first of the lesser values that cannot be read: the row is kept without it. */
export function spoiltValue(columns: Map<Field, TableColumn>): Sql | null {
  const lesser = [
    ...moneyFields.filter((field) => !["amount", "total", "quantity", "price"].includes(field)),
    ...dateFields.slice(1),
  ];
  const cases = lesser
    .filter((field) => columns.get(field)?.type === "VARCHAR")
    .map(
      (field) =>
        sql`WHEN ${identifier(field)} IS NULL AND trim(${identifier(`${field}_raw`)}) <> '' THEN ${shown(field, columns, columns.get(field)?.header)}`,
    );
  return cases.length === 0 ? null : sql`CASE ${join(cases, " ")} END`;
}
