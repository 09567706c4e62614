import { raw, sql, type Sql } from "@keepworth/warehouse";

/** HubSpot's number of a person as a customer's number that no shop's own number is mistaken for. */
export function hubspotNumber(id: Sql | null, of: "contact" | "company" = "contact"): Sql | null {
  return id && sql`(${of === "contact" ? sql`'hubspot-'` : sql`'hubspot-company-'`} || ${id})`;
}

/** How HubSpot calls the company of a deal or a contact: by number first, since names change. */
export const companyWords = `Associated Company IDs (Primary), Primary Associated Company ID, Associated Company IDs, Associated Company ID,
  associatedcompanyid, properties.associatedcompanyid, associations.companies.results[].id, Associated Company (Primary), Primary company,
  Associated Company, Company name, Company`;

export const ownerWords =
  "Deal owner, Contact owner, Company owner, Owner, hubspot_owner_id, properties.hubspot_owner_id";

/** The first of several things in a cell, which HubSpot divides by semicolons and a list of JSON by bars. */
export function firstPart(text: Sql | null): Sql | null {
  return text && sql`nullif(trim(string_split_regex(${text}, '[;|]')[1]), '')`;
}

/** The e-mail address in `Anna Nowak (anna@example.com)`. */
export function addressIn(text: Sql | null): Sql | null {
  return text && sql`nullif(regexp_extract(${text}, '[^\\s<>(),;]+@[^\\s<>(),;]+', 0), '')`;
}

/** A deal's stage, as far as HubSpot's yes-or-no properties tell it. */
export function closedAs(won: Sql | null, lost: Sql | null, closed: Sql | null): Sql | null {
  if (!won && !lost && !closed) return null;
  const flag = (cell: Sql | null) => (cell ? sql`coalesce(${cell}, false)` : raw("false"));
  // A deal is open if a property says that it is not closed, or all of won and lost are denied.
  const denied = closed
    ? sql`${closed} = false`
    : won && lost
      ? sql`(${won} = false AND ${lost} = false)`
      : raw("false");
  return sql`CASE WHEN ${flag(won)} THEN 'won' WHEN ${flag(lost)} THEN 'lost'
    ${closed && won ? sql`WHEN ${flag(closed)} AND ${won} = false THEN 'lost'` : raw("")}
    WHEN ${denied} THEN 'open' END`;
}
