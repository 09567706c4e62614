import { join, literal, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { isPersonName } from "./personal.ts";

/** What the column of customers holds. Only ids may be shown; the rest is personal and stays in the contact store. */
export type CustomerKind = "id" | "email" | "phone" | "name";

/** How the column of customers is read. */
export interface CustomerReading {
  readonly kind: CustomerKind;
  /** `17850.0`: numbers that a program wrote as decimals. */
  readonly decimals: boolean;
  /** Whether names stand among numbers: they are no numbers. */
  readonly someNames?: boolean;
}

/** What stands for nobody: no customer is made of it. */
const placeholders = [
  "",
  "0",
  "(blank)",
  "blank",
  "(none)",
  "none",
  "null",
  "nil",
  "nan",
  "na",
  "n/a",
  "#n/a",
  "-",
  "--",
  "?",
  "guest",
  "guest checkout",
  "anonymous",
  "anonym",
  "unknown",
  "undefined",
  "no customer",
  "walk-in",
  "walk in",
  "cash",
  "pos",
  "gość",
  "brak",
  "klient detaliczny",
  "gäst",
  "okänd",
  "гость",
  "нет",
  "неизвестно",
  "розничный покупатель",
  "مهمان",
  "ناشناس",
  "نامشخص",
  "gast",
  "unbekannt",
  "laufkunde",
] as const;

/** A sample of the column tells what it holds. */
export async function decideCustomers(
  warehouse: Warehouse,
  column: Sql,
  relation: Sql,
): Promise<CustomerReading> {
  const { rows, emails, phones, names, decimals } = await warehouse.row<Record<string, number>>(sql`
    SELECT count(*) AS rows,
      count(*) FILTER (WHERE contains(c, '@')) AS emails,
      count(*) FILTER (WHERE regexp_full_match(c, '(\\+|00)[0-9 ()-]{8,}')) AS phones,
      count(*) FILTER (WHERE ${isPersonName(raw("c"))}) AS names,
      count(*) FILTER (WHERE regexp_full_match(c, '[0-9]+\\.0')) AS decimals
    FROM (SELECT trim(${column}) AS c FROM ${relation}) WHERE c <> ''`);
  const most = (count: number | undefined) => (count ?? 0) > 0.5 * rows!;
  if (most(emails)) return { kind: "email", decimals: false };
  if (most(phones)) return { kind: "phone", decimals: false };
  if (most(names)) return { kind: "name", decimals: false };
  return { kind: "id", decimals: most(decimals), someNames: (names ?? 0) > 0 };
}

/** The shop's own number of a customer as text. What only looks like one (`isNobody`) is for the caller to take out. */
export function platformId(column: Sql, type: string, { decimals }: Pick<CustomerReading, "decimals">): Sql {
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type)) return sql`CAST(nullif(${column}, 0) AS VARCHAR)`;
  if (type === "DOUBLE" || type === "FLOAT")
    return sql`CAST(TRY_CAST(nullif(${column}, 0) AS BIGINT) AS VARCHAR)`;
  const text = type === "VARCHAR" ? sql`trim(${column})` : sql`trim(CAST(${column} AS VARCHAR))`;
  const whole = decimals ? sql`regexp_replace(${text}, '\\.0$', '')` : text;
  return sql`nullif(${whole}, '')`;
}

/** Whether a text stands for nobody. Quick as a filter, slow as an expression of every row. */
export function isNobody(text: Sql): Sql {
  return sql`lower(${text}) IN (${join(placeholders.map(literal))})`;
}

/** An e-mail address as it is compared; null where it is none. */
export function plainEmail(column: Sql): Sql {
  const text = sql`lower(trim(regexp_replace(${column}, '^(?i)mailto:', '')))`;
  return sql`CASE WHEN regexp_full_match(${text}, '[^@\\s]+@[^@\\s]+\\.[^@\\s.]+')
    AND NOT regexp_matches(${text}, '^(no-?reply|none|guest|unknown|noemail|no-?email)@') THEN ${text} END`;
}

/** A phone number as it is compared: its digits, without the zeros or plus of the country; null where it is none. */
export function plainPhone(column: Sql): Sql {
  const digits = sql`regexp_replace(regexp_replace(translate(${column}, '۰۱۲۳۴۵۶۷۸۹', '0123456789'), '[^0-9]', '', 'g'), '^00', '')`;
  return sql`CASE WHEN length(${digits}) >= 7 THEN ${digits} END`;
}

/** A person's or a company's name, tidied; null for nobody. */
export function plainName(column: Sql): Sql {
  const text = sql`trim(regexp_replace(${column}, '\\s+', ' ', 'g'))`;
  return sql`CASE WHEN ${isNobody(text)} THEN NULL ELSE ${text} END`;
}

/** Nothing: what a column that is not there is read as. */
export const nothing = raw("NULL");
