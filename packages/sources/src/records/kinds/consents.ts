import { literal, raw, sql, type Sql } from "@keepworth/warehouse";
import type { Headers, RecordFormat } from "../format.ts";
import { firstOf, oneOf, sameColumns } from "../meaning.ts";
import { words } from "../words.ts";

const channels = {
  email:
    "e mail, mail, newsletter, epost, e post, nyhetsbrev, почта, электронная почта, рассылка, ایمیل, خبرنامه",
  phone: "telephone, call, calls, telefon, telefoniczny, samtal, телефон, звонки, تلفن, تماس, anruf",
  sms: "text, text message, text messages, mms, смс, پیامک",
  post: "postal, letter, letters, direct mail, list, listownie, poczta, brev, почтой, письмо, پست, brief",
  push: "push notification, push notifications, app, powiadomienia, уведомления, اعلان",
  all: "any, every, everything, wszystkie, wszystko, alla, allt, все, всё, همه, alle, alles",
};
const purposes = {
  marketing:
    "advertising, promotion, promotions, offers, reklama, marknadsföring, reklam, маркетинг, реклама, بازاریابی, تبلیغات, werbung",
  service: "support, transactional, obsługa, service und support, обслуживание, сервис, خدمات, kundendienst",
  all: channels.all,
};
const answers = {
  yes: "y, true, t, 1, x, given, granted, subscribed, opted in, opt in, in, active, confirmed, accepted, tak, t, wyrażona, ja, j, samtycker, да, д, согласен, بله, بلی, آری, erteilt, eingewilligt, angemeldet",
  no: "n, false, f, 0, withdrawn, revoked, unsubscribed, opted out, opt out, out, inactive, declined, refused, cleaned, nie, wycofana, cofnięta, nej, återkallad, avregistrerad, нет, н, отозвано, отказ, خیر, نه, لغو شده, nein, widerrufen, abgemeldet",
};

/** A channel that a header names; null where it names none. */
function channelIn(header: string | undefined): string | null {
  if (header === undefined) return null;
  const named = /sms|смс|پیامک/i.test(header)
    ? "sms"
    : /phone|telefon|\bcall|телефон|تلفن/i.test(header)
      ? "phone"
      : /e-?mail|newsletter|e-?post|nyhetsbrev|mailing|рассылк|ایمیل|خبرنامه/i.test(header)
        ? "email"
        : null;
  return named;
}

/**
 * What customers agreed to and took back: by the days of it, by yes or no with a day, or as a list of those who
 * unsubscribed. Without a day that of the import counts.
 */
export const consents: RecordFormat = {
  name: "generic",
  kind: "consents",
  recognises: () => false,
  fields: {
    customer_id: { type: "text", words: words.customer },
    email: { type: "text", words: words.email },
    phone: { type: "text", words: words.phone },
    channel: {
      type: "text",
      words: `consent channel, contact channel, channel, medium, kanał zgody, kanał, kanal, kontaktkanal, канал, کانال, Kontaktweg, Kanal`,
    },
    purpose: {
      type: "text",
      words: `purpose, consent purpose, consent type, processing purpose, topic, cel, cel przetwarzania, ändamål, syfte, цель, цель обработки, هدف, Zweck, ${words.type}`,
    },
    given_at: {
      type: "day",
      words: `given_at, given at, consent given at, consent date, consented at, opt-in date, opted in at, opt in at, optin at, optin time, confirm time, subscribed at, subscription date, subscribe date,
        data zgody, data wyrażenia zgody, samtycke givet, datum för samtycke, дата согласия, дата подписки, تاریخ رضایت, تاریخ عضویت در خبرنامه, Einwilligung am, Einwilligungsdatum, Anmeldedatum`,
    },
    withdrawn_at: {
      type: "day",
      words: `withdrawn_at, withdrawn at, withdrawal date, consent withdrawn at, revoked at, opt-out date, opted out at, opt out at, optout at, optout time, unsubscribed at, unsubscribe date, unsubscription date,
        unsub time, unsubscribe time, data wycofania zgody, data wycofania, data wypisania, återkallat, samtycke återkallat, avregistrerad, avregistreringsdatum, дата отзыва, дата отзыва согласия, дата отписки,
        تاریخ لغو رضایت, تاریخ لغو عضویت, Widerruf am, Widerrufsdatum, Abmeldedatum, Abgemeldet am`,
    },
    consent: {
      type: "text",
      words: `consent, consent given, consented, opt-in, opted in, optin, subscribed, newsletter, accepts marketing, accepts email marketing, accepts sms marketing, email consent, sms consent, marketing consent,
        email marketing consent, subscription status, zgoda, zgoda marketingowa, zgoda na newsletter, samtycke, nyhetsbrev, согласие, подписка, согласие на рассылку, رضایت, رضایت بازاریابی, خبرنامه, Einwilligung, Zustimmung, ${words.status}`,
    },
    refused: {
      type: "text",
      words: `unsubscribed, opted out, opt-out, optout, do not contact, do not email, do not call, no marketing, suppressed, sprzeciw, wypisany, wypisana, avböjt, spärrad, отписан, отказ, عدم تماس, Widerspruch, Abgemeldet`,
    },
    day: {
      type: "day",
      words: `${words.day}, updated at, last updated, changed at, recorded at, ${words.created}, timestamp, time`,
    },
  },
  required: [
    ["customer_id", "email", "phone"],
    ["given_at", "withdrawn_at", "consent", "refused"],
  ],
  meaning: (cells, { importedAt }, headers) => {
    const {
      customer_id,
      channel,
      purpose,
      given_at: given,
      withdrawn_at: withdrawn,
    } = sameColumns("consents", cells);
    const [consent, refused, day] = [cells("consent"), cells("refused"), cells("day")];
    const answer = firstOf(
      consent && oneOf(consent, answers),
      refused && sql`CASE ${oneOf(refused, answers)} WHEN 'yes' THEN 'no' WHEN 'no' THEN 'yes' END`,
      raw("CAST(NULL AS VARCHAR)"),
    );
    const today = sql`CAST(${importedAt.toISOString().slice(0, 10)} AS DATE)`;
    const dated = firstOf(day, today);
    const byAnswer = (which: string, own: Sql | undefined) =>
      firstOf(own, sql`CASE WHEN ${answer} = ${literal(which)} THEN ${dated} END`);
    const [givenAt, withdrawnAt] = [byAnswer("yes", given), byAnswer("no", withdrawn)];
    const undated = sql`(${answer} IS NOT NULL AND ${day ?? raw("NULL")} IS NULL
      AND CASE ${answer} WHEN 'yes' THEN ${given ?? raw("NULL")} ELSE ${withdrawn ?? raw("NULL")} END IS NULL)`;
    return {
      columns: {
        channel: named(channel, channels, channelIn(byWhat(headers))),
        purpose: named(purpose, purposes, null),
        given_at: givenAt,
        withdrawn_at: withdrawnAt,
      },
      people: [
        {
          column: "customer_id",
          id: customer_id ?? null,
          email: cells("email"),
          phone: cells("phone"),
        },
      ],
      refusals: [
        {
          code: "value.missing",
          field: (["consent", "refused", "withdrawn_at", "given_at"] as const).find((field) => cells(field))!,
          when: sql`(${givenAt} IS NULL AND ${withdrawnAt} IS NULL)`,
        },
      ],
      remarks: [{ code: "consent.undated", field: "consent", when: undated }],
    };
  },
};

/** A word of the list where it is one, else as it is written; where there is none, as the header says, else all. */
function named(text: Sql | undefined, list: Readonly<Record<string, string>>, otherwise: string | null): Sql {
  return firstOf(text && oneOf(text, list), text && sql`lower(${text})`, literal(otherwise ?? "all"));
}

/** The header of what somebody agreed to or not. */
function byWhat(headers: Headers): string | undefined {
  return headers["consent"] ?? headers["refused"] ?? headers["withdrawn_at"] ?? headers["given_at"];
}
