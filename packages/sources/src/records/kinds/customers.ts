import { sql } from "@keepworth/warehouse";
import type { RecordFormat } from "../format.ts";
import { sameColumns } from "../meaning.ts";
import { words } from "../words.ts";

/** What is known of customers. Who they are by name goes to the contact store; columns of other names are attributes. */
export const customers: RecordFormat = {
  name: "generic",
  kind: "customers",
  recognises: () => false,
  fields: {
    customer_id: { type: "text", words: `${words.customer}, id` },
    email: { type: "text", words: words.email },
    phone: { type: "text", words: words.phone },
    name: {
      type: "text",
      words: `customer name, client name, contact name, full name, name, imię i nazwisko, nazwa klienta, kundnamn, fullständigt namn, namn,
        имя клиента, фио, имя, نام مشتری, نام و نام خانوادگی, نام, Kundenname, Vollständiger Name, Name`,
    },
    first_name: { type: "text", words: `first name, given name, imię, förnamn, имя, نام کوچک, Vorname` },
    last_name: {
      type: "text",
      words: `last name, surname, family name, nazwisko, efternamn, фамилия, نام خانوادگی, Nachname`,
    },
    account_id: { type: "text", words: words.account },
    owner: { type: "text", words: words.owner },
    country: {
      type: "text",
      words: `country, country code, default address country code, kraj, land, страна, کشور, Land`,
    },
    language: { type: "text", words: `language, locale, język, språk, язык, زبان, Sprache` },
    acquired_at: {
      type: "day",
      words: `acquired_at, acquired at, acquisition date, customer since, signup date, sign up date, signed up, registered at, registration date,
        first seen, joined, data pozyskania, klient od, data rejestracji, kund sedan, registrerad, дата регистрации, клиент с,
        تاریخ عضویت, تاریخ ثبت نام, Kunde seit, Registriert am, ${words.created}`,
    },
    channel: { type: "text", words: words.channel },
    acquisition_cost: {
      type: "money",
      words: `acquisition_cost, acquisition cost, cac, cost to acquire, koszt pozyskania, anskaffningskostnad, стоимость привлечения,
        هزینه جذب, Akquisekosten, Gewinnungskosten`,
    },
    referred_by: {
      type: "text",
      words: `referred_by, referred by, referrer, referral, polecony przez, polecający, värvad av, приглашен, кто пригласил, معرف, Geworben von, Empfohlen von`,
    },
    attributes: { type: "json", words: "attributes" },
    currency: { type: "text", words: words.currency },
  },
  required: [["customer_id", "email", "phone"]],
  meaning: (cells) => {
    const { customer_id, referred_by, ...columns } = sameColumns("customers", cells);
    const [first, last] = [cells("first_name"), cells("last_name")];
    const parts = first && last ? sql`nullif(trim(concat_ws(' ', ${first}, ${last})), '')` : (first ?? last);
    const whole = cells("name");
    const name = whole && parts ? sql`coalesce(${whole}, ${parts})` : (whole ?? parts);
    return {
      columns,
      people: [
        {
          column: "customer_id",
          id: customer_id ?? null,
          email: cells("email"),
          phone: cells("phone"),
          name,
        },
        ...(referred_by ? [{ column: "referred_by", id: referred_by }] : []),
      ],
    };
  },
};
