import { sql } from "@keepworth/warehouse";
import type { RecordFormat } from "../format.ts";
import { sameColumns } from "../meaning.ts";
import { deleted, longId, longIdOf } from "./salesforce.ts";

/** Salesforce's contacts: customers, each of its account. */
export const salesforceContacts: RecordFormat = {
  name: "salesforce",
  kind: "customers",
  recognises: (headers) =>
    headers.has("lastname") &&
    ["accountid", "accountname"].some((header) => headers.has(header)) &&
    ["id", "contactid"].some((header) => headers.has(header)) &&
    ["email", "phone", "mobilephone"].some((header) => headers.has(header)) &&
    ["ownerid", "createddate", "isdeleted", "leadsource", "mailingcountry", "contactowner", "contactid"].some(
      (header) => headers.has(header),
    ) &&
    !headers.has("isconverted") &&
    !headers.has("recordid"),
  fields: {
    customer_id: { type: "text", words: "Contact ID, ContactId, Id" },
    email: { type: "text", words: "Email" },
    phone: { type: "text", words: "Phone, MobilePhone, Mobile" },
    first_name: { type: "text", words: "FirstName, First Name" },
    last_name: { type: "text", words: "LastName, Last Name" },
    account_id: { type: "text", words: "AccountId, Account ID, Account.Id, Account Name, Account.Name" },
    country: { type: "text", words: "MailingCountryCode, MailingCountry, Mailing Country, OtherCountry" },
    owner: { type: "text", words: "Owner.Name, Contact Owner, OwnerId, Owner ID" },
    channel: { type: "text", words: "LeadSource, Lead Source" },
    acquired_at: { type: "day", words: "CreatedDate, Created Date" },
    is_deleted: { type: "flag", words: "IsDeleted, Deleted" },
  },
  required: [["customer_id", "email"]],
  meaning: (cells) => {
    const { customer_id, account_id, ...columns } = sameColumns("customers", cells);
    const name = sql`nullif(trim(concat_ws(' ', ${cells("first_name") ?? sql`NULL`}, ${cells("last_name") ?? sql`NULL`})), '')`;
    return {
      columns: { ...columns, ...(account_id ? { account_id: longId(account_id) } : {}) },
      people: [
        {
          column: "customer_id",
          id: longIdOf(customer_id ?? null),
          email: cells("email"),
          phone: cells("phone"),
          name,
        },
      ],
      refusals: deleted(cells("is_deleted")),
    };
  },
};

/** Salesforce's accounts: customers that are their own account, under which their contacts are. */
export const salesforceAccounts: RecordFormat = {
  name: "salesforce",
  kind: "customers",
  recognises: (headers) =>
    (["id", "name", "ownerid"].every((header) => headers.has(header)) &&
      ["billingcountry", "accountsource", "parentid", "numberofemployees", "accountnumber"].some((header) =>
        headers.has(header),
      ) &&
      !headers.has("lastname") &&
      !headers.has("stagename")) ||
    (["accountid", "accountname", "accountowner"].every((header) => headers.has(header)) &&
      !headers.has("lastname") &&
      !headers.has("opportunityname")),
  fields: {
    account_id: { type: "text", words: "Account ID, Id" },
    name: { type: "text", words: "Account Name, Name" },
    phone: { type: "text", words: "Phone" },
    country: { type: "text", words: "BillingCountryCode, BillingCountry, Billing Country" },
    owner: { type: "text", words: "Owner.Name, Account Owner, OwnerId" },
    channel: { type: "text", words: "AccountSource, Account Source" },
    acquired_at: { type: "day", words: "CreatedDate, Created Date" },
    is_deleted: { type: "flag", words: "IsDeleted, Deleted" },
  },
  required: [["account_id"], ["name"]],
  meaning: (cells) => {
    const account = longId(cells("account_id")!);
    return {
      columns: { ...sameColumns("customers", cells), account_id: account },
      people: [{ column: "customer_id", id: account, phone: cells("phone"), name: cells("name") }],
      refusals: deleted(cells("is_deleted")),
    };
  },
};
