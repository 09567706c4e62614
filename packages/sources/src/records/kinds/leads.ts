import { raw, sql } from "@keepworth/warehouse";
import type { RecordFormat } from "../format.ts";
import { sameColumns } from "../meaning.ts";
import { words } from "../words.ts";

/**
 * Who may become a customer. A person's name and address are not kept before they do; `name` is the company's. A lead
 * without a number goes by a keyed hash of its address.
 */
export const leads: RecordFormat = {
  name: "generic",
  kind: "leads",
  recognises: () => false,
  fields: {
    lead_id: {
      type: "text",
      words: `lead_id, lead id, lead number, lead no, lead, numer leada, id leada, leadnummer, номер лида, id лида, лид, شناسه سرنخ, شماره سرنخ, سرنخ,
        Leadnummer, Lead-ID, Interessent, Interessentennummer, id`,
    },
    name: {
      type: "text",
      words: `lead company, company, company name, organization, organisation, business, firma, nazwa firmy, företag, företagsnamn, компания,
        организация, شرکت, نام شرکت, Firma, Firmenname, Unternehmen`,
    },
    account_id: {
      type: "text",
      words: `account_id, account id, company_id, company id, organization id, account`,
    },
    email: { type: "text", words: words.email },
    phone: { type: "text", words: words.phone },
    contact_name: {
      type: "text",
      words: `contact name, full name, first name, last name, imię i nazwisko, kontaktnamn, фио, имя, نام و نام خانوادگی, Ansprechpartner, Vorname, Nachname`,
    },
    /** A person's where there is a way to reach one beside it, else the lead's. */
    label: { type: "text", words: `name, lead name, nazwa, namn, название, نام, Name, Bezeichnung` },
    channel: { type: "text", words: words.channel },
    created_at: { type: "day", words: `${words.created}, ${words.day}` },
    converted_at: {
      type: "day",
      words: `converted_at, converted at, conversion date, converted date, converted, won at, data konwersji, konverterad, konverteringsdatum, дата конверсии,
        تاریخ تبدیل, Konvertiert am, Umwandlungsdatum`,
    },
    customer_id: { type: "text", words: `${words.customer}, converted contact id, converted customer` },
    status: { type: "text", words: `lead status, ${words.status}, stage` },
    owner: { type: "text", words: `lead owner, ${words.owner}` },
    cost: { type: "money", words: `lead cost, cost per lead, ${words.cost}` },
    currency: { type: "text", words: words.currency },
  },
  required: [
    ["lead_id", "email"],
    ["created_at", "converted_at", "status"],
  ],
  meaning: (cells) => {
    const { customer_id, ...columns } = sameColumns("leads", cells);
    const converted = cells("converted_at");
    // Who has not become a customer is none.
    const once = (field: string) => {
      const cell = cells(field);
      return cell && converted ? sql`CASE WHEN ${converted} IS NOT NULL THEN ${cell} END` : null;
    };
    const [email, label] = [cells("email"), cells("label")];
    const personal = (email ?? cells("phone") ?? cells("contact_name")) !== null;
    const hashed =
      email &&
      sql`'L' || left(sha256((SELECT value FROM keepworth WHERE key = 'hash_key') || '|lead|' || lower(trim(${email}))), 16)`;
    const id =
      columns["lead_id"] && hashed
        ? sql`coalesce(${columns["lead_id"]}, ${hashed})`
        : (columns["lead_id"] ?? hashed ?? raw("NULL"));
    return {
      columns: {
        ...columns,
        ...(label && !personal && !columns["name"] ? { name: label } : {}),
        lead_id: id,
      },
      people: [
        {
          column: "customer_id",
          id: customer_id ?? null,
          email: once("email"),
          phone: once("phone"),
          name: once("contact_name") ?? once("label"),
        },
      ],
    };
  },
};
