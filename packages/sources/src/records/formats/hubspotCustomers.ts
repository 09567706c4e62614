import { sql, type Sql } from "@keepworth/warehouse";
import type { RecordCells, RecordFormat } from "../format.ts";
import { firstOf } from "../meaning.ts";
import { companyWords, firstPart, hubspotNumber, ownerWords } from "./hubspot.ts";

const shared = {
  phone: { type: "text", words: "Phone Number, Mobile Phone Number, phone, mobilephone, properties.phone" },
  country: {
    type: "text",
    words: "Country/Region, Country/Region Code, Country, hs_country_region_code, properties.country",
  },
  owner: { type: "text", words: ownerWords },
  channel: {
    type: "text",
    words:
      "Original Traffic Source, Original Source, Original Source Type, hs_analytics_source, properties.hs_analytics_source",
  },
  became_customer: {
    type: "day",
    words:
      "Became a Customer Date, Became a customer date, hs_lifecyclestage_customer_date, properties.hs_lifecyclestage_customer_date",
  },
  created_at: { type: "day", words: "Create Date, createdate, properties.createdate, createdAt" },
} as const;

/** What the cells say of a customer as they stand. */
function plainColumns(cells: RecordCells): Record<string, Sql> {
  const found: Record<string, Sql> = {};
  for (const name of ["country", "language", "owner", "channel"]) {
    const cell = cells(name);
    if (cell) found[name] = cell;
  }
  const [became, created] = [cells("became_customer"), cells("created_at")];
  if (became ?? created) found["acquired_at"] = firstOf(became, created);
  return found;
}

/** HubSpot's contacts: customers, each of the company that it belongs to. */
export const hubspotContacts: RecordFormat = {
  name: "hubspot",
  kind: "customers",
  recognises: (headers) =>
    ["recordid", "recordidcontact", "hsobjectid", "propertieshsobjectid", "contactid"].some((header) =>
      headers.has(header),
    ) &&
    ["email", "propertiesemail"].some((header) => headers.has(header)) &&
    [
      "lifecyclestage",
      "contactowner",
      "hubspotownerid",
      "propertieslifecyclestage",
      "associatedcompanyids",
      "associatedcompany",
      "associatedcompanyid",
      "leadstatus",
      "propertieshubspotownerid",
    ].some((header) => headers.has(header)),
  fields: {
    customer_id: {
      type: "text",
      words: "Record ID, Record ID - Contact, Contact ID, hs_object_id, properties.hs_object_id, id",
    },
    email: { type: "text", words: "Email, email, properties.email" },
    first_name: { type: "text", words: "First Name, firstname, properties.firstname" },
    last_name: { type: "text", words: "Last Name, lastname, properties.lastname" },
    account_id: { type: "text", words: companyWords },
    language: { type: "text", words: "Preferred language, hs_language, properties.hs_language" },
    ...shared,
  },
  required: [["customer_id", "email"]],
  meaning: (cells) => {
    const account = firstPart(cells("account_id"));
    const [first, last] = [cells("first_name"), cells("last_name")];
    const name =
      first || last
        ? sql`nullif(trim(concat_ws(' ', ${first ?? sql`NULL`}, ${last ?? sql`NULL`})), '')`
        : null;
    return {
      columns: { ...plainColumns(cells), ...(account ? { account_id: account } : {}) },
      people: [
        {
          column: "customer_id",
          id: hubspotNumber(cells("customer_id")),
          email: cells("email"),
          phone: cells("phone"),
          name,
        },
      ],
    };
  },
};

/** HubSpot's companies: customers that are their own account, under which their contacts are. */
export const hubspotCompanies: RecordFormat = {
  name: "hubspot",
  kind: "customers",
  recognises: (headers) =>
    ["recordid", "recordidcompany", "hsobjectid"].some((header) => headers.has(header)) &&
    (headers.has("companyname") || (headers.has("name") && headers.has("domain"))) &&
    ["companyowner", "companydomainname", "domain", "hubspotownerid", "industry"].some((header) =>
      headers.has(header),
    ),
  fields: {
    account_id: { type: "text", words: "Record ID, Record ID - Company, Company ID, hs_object_id, id" },
    name: { type: "text", words: "Company name, name" },
    ...shared,
  },
  required: [["account_id"], ["name"]],
  meaning: (cells) => ({
    columns: { ...plainColumns(cells), account_id: cells("account_id")! },
    people: [
      {
        column: "customer_id",
        id: hubspotNumber(cells("account_id"), "company"),
        phone: cells("phone"),
        name: cells("name"),
      },
    ],
  }),
};
