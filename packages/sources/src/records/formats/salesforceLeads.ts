import { sql } from "@keepworth/warehouse";
import type { RecordFormat } from "../format.ts";
import { sameColumns } from "../meaning.ts";
import { deleted, longId, longIdOf } from "./salesforce.ts";

/** Salesforce's leads. Who a lead is by name and address is kept from the day on which it became a customer. */
export const salesforceLeads: RecordFormat = {
  name: "salesforce",
  kind: "leads",
  recognises: (headers) =>
    (headers.has("id") &&
      headers.has("isconverted") &&
      ["leadsource", "company", "lastname", "converteddate"].some((header) => headers.has(header))) ||
    (headers.has("leadid") &&
      ["leadowner", "leadstatus", "companyaccount", "converted"].filter((header) => headers.has(header))
        .length >= 2),
  fields: {
    lead_id: { type: "text", words: "Lead ID, Id" },
    company: { type: "text", words: "Company / Account" },
    email: { type: "text", words: "Email" },
    phone: { type: "text", words: "Phone, MobilePhone" },
    first_name: { type: "text", words: "FirstName, First Name" },
    last_name: { type: "text", words: "LastName, Last Name" },
    channel: { type: "text", words: "LeadSource, Lead Source" },
    created_at: { type: "day", words: "CreatedDate, Created Date, Create Date" },
    converted: { type: "flag", words: "IsConverted, Converted" },
    converted_at: { type: "day", words: "ConvertedDate, Converted Date" },
    contact_number: { type: "text", words: "ConvertedContactId, Converted Contact ID" },
    account_id: { type: "text", words: "ConvertedAccountId, Converted Account ID" },
    status: { type: "text", words: "Status, Lead Status" },
    owner: { type: "text", words: "Owner.Name, Lead Owner, OwnerId" },
    is_deleted: { type: "flag", words: "IsDeleted, Deleted" },
  },
  required: [["lead_id"], ["created_at", "converted", "converted_at", "status"]],
  meaning: (cells) => {
    const { account_id, converted_at, ...columns } = sameColumns("leads", cells);
    const converted = cells("converted");
    const isConverted = converted
      ? sql`coalesce(${converted}, false)`
      : converted_at
        ? sql`(${converted_at} IS NOT NULL)`
        : sql`false`;
    const once = (field: string) => {
      const cell = cells(field);
      return cell && sql`CASE WHEN ${isConverted} THEN ${cell} END`;
    };
    const contact = longIdOf(cells("contact_number"));
    return {
      columns: {
        ...columns,
        ...(cells("company") ? { name: cells("company")! } : {}),
        lead_id: longId(cells("lead_id")!),
        ...(account_id ? { account_id: longId(account_id) } : {}),
        ...(converted_at ? { converted_at: sql`CASE WHEN ${isConverted} THEN ${converted_at} END` } : {}),
      },
      people: [
        {
          column: "customer_id",
          id: contact && sql`CASE WHEN ${isConverted} THEN ${contact} END`,
          email: once("email"),
          phone: once("phone"),
          name: sql`CASE WHEN ${isConverted} THEN nullif(trim(concat_ws(' ', ${cells("first_name") ?? sql`NULL`}, ${cells("last_name") ?? sql`NULL`})), '') END`,
        },
      ],
      refusals: deleted(cells("is_deleted")),
    };
  },
};
