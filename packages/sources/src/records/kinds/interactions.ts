import { sql, type Sql } from "@keepworth/warehouse";
import type { RecordCells, RecordFormat, RecordRemark } from "../format.ts";
import { firstOf, oneOf, sameColumns } from "../meaning.ts";
import { scaleOf } from "../scores.ts";
import { words } from "../words.ts";

/** Kinds of contact, and the words that mean them. */
export const interactionKinds = {
  question:
    "inquiry, enquiry, query, info, information, how to, support, ticket, message, chat, email, pytanie, zapytanie, fråga, förfrågan, вопрос, سوال, سؤال, پرسش, frage, anfrage",
  complaint:
    "complain, claim, problem, incident, issue, bug, defect, fault, reklamacja, skarga, usterka, awaria, klagomål, reklamation, fel, жалоба, претензия, рекламация, проблема, инцидент, شکایت, مشکل, خرابی, beschwerde, störung, mangel",
  request:
    "feature request, service request, task, change, prośba, wniosek, zlecenie, zadanie, begäran, önskemål, uppgift, запрос, заявка, просьба, задача, درخواست, وظیفه, wunsch, aufgabe, anforderung",
  call: "phone, phone call, telephone, sales call, rozmowa, telefon, rozmowa telefoniczna, samtal, telefonsamtal, звонок, телефонный звонок, تماس, تماس تلفنی, anruf, telefonat",
  visit:
    "meeting, in person, store visit, appointment, wizyta, spotkanie, besök, möte, визит, встреча, посещение, بازدید, ملاقات, جلسه, besuch, treffen, termin",
  usage:
    "use, login, sign in, session, product usage, użycie, logowanie, korzystanie, användning, inloggning, использование, вход, استفاده, ورود, nutzung, verwendung, anmeldung",
  education:
    "training, onboarding, webinar, course, tutorial, lesson, workshop, szkolenie, kurs, wdrożenie, utbildning, обучение, тренинг, вебинар, курс, آموزش, دوره, وبینار, schulung, einführung, einweisung",
};

/** What a case is by the words of helpdesks. */
export const caseStates = {
  solved:
    "resolved, closed, done, completed, complete, finished, fixed, answered, rozwiązane, rozwiązany, rozwiązana, zamknięte, zamknięty, zamknięta, zakończone, löst, stängd, stängt, avslutad, avslutat, klar, решен, решено, решён, решена, закрыт, закрыто, закрыта, завершено, حل شده, بسته, بسته شده, پایان یافته, gelöst, geschlossen, erledigt, abgeschlossen",
  open: "new, pending, hold, on hold, in progress, waiting, waiting on customer, waiting on third party, waiting on us, waiting on contact, awaiting reply, reopened, unresolved, active, nowe, nowy, otwarte, otwarty, otwarta, w toku, oczekuje, oczekujące, wstrzymane, ny, nytt, öppen, öppet, pågår, pågående, väntar, новый, новое, открыт, открыто, открыта, в работе, ожидает, в ожидании, جدید, باز, در حال بررسی, در انتظار, neu, offen, in bearbeitung, wartend, ausstehend",
};

const judgements = {
  good: "yes, y, true, 1, satisfied, very satisfied, happy, very happy, extremely happy, great, awesome, positive, thumbs up, tak, dobrze, dobra, zadowolony, zadowolona, ja, bra, nöjd, да, хорошо, доволен, довольна, بله, خوب, راضی, gut, zufrieden",
  bad: "no, n, false, 0, dissatisfied, unsatisfied, very dissatisfied, unhappy, very unhappy, extremely unhappy, poor, not good, negative, thumbs down, nie, źle, zła, niezadowolony, niezadowolona, nej, dålig, dåligt, missnöjd, нет, плохо, недоволен, недовольна, خیر, نه, بد, ناراضی, nein, schlecht, unzufrieden",
};

/** Whether a word says that a case was handled well; null where it says neither. */
export function judgement(word: Sql): Sql {
  return sql`(${oneOf(word, judgements)} = 'good')`;
}

/**
 * Whether a customer said that a case was handled well: by a word, or by a score in the two best of five. 1 and 0 are yes
 * and no where the column has nothing above.
 */
export function satisfied(text: Sql): Sql {
  const number = sql`TRY_CAST(${text} AS DOUBLE)`;
  const scale = scaleOf(number);
  return sql`CASE WHEN coalesce(max(${number}) OVER (), 0) <= 1 OR ${number} IS NULL THEN ${judgement(text)}
    WHEN ${number} BETWEEN 0 AND ${scale} THEN (${number} - 1) / (${scale} - 1) >= 0.75 END`;
}

/**
 * The instant of something that came after a case was opened (`at`): as told, else so many hours later. A day that stands
 * for the whole of it, or a clock that is a little behind, does not put it before.
 *
 * @param told  fields of instants, the best first
 * @param span  the field of hours
 */
export function afterwards(cells: RecordCells, told: readonly string[], span: string): Sql | null {
  const [at, day, hours] = [cells("at"), cells("at", "day"), cells(span)];
  const stated = told.flatMap((field) => {
    const instant = cells(field);
    return instant === null
      ? []
      : [
          sql`CASE WHEN ${instant} < ${at!} AND ${cells(field, "day")!} = ${day!} THEN ${at!} ELSE ${instant} END`,
        ];
  });
  const later =
    hours &&
    sql`CASE WHEN ${hours} >= 0 THEN ${at!} + to_microseconds(CAST(round(${hours} * 3600000000) AS BIGINT)) END`;
  return stated.length === 0 && later === null ? null : firstOf(...stated, later);
}

/** Spans that are below zero: they are not taken. */
export function negativeSpans(cells: RecordCells): RecordRemark[] {
  return ["first_response", "resolution"].flatMap((field) => {
    const hours = cells(field);
    return hours ? [unread(field, sql`coalesce(${hours} < 0, false)`)] : [];
  });
}

/** Contacts with customers: tickets, calls, visits, and what they used or learned. One without a number goes by what it is about. */
export const interactions: RecordFormat = {
  name: "generic",
  kind: "interactions",
  recognises: () => false,
  fields: {
    interaction_id: {
      type: "text",
      words: `interaction_id, interaction id, ticket id, ticket number, ticket no, ticket nr, ticket, case id, case number, case no, conversation id, call id,
        contact number, request id, numer zgłoszenia, nr zgłoszenia, id zgłoszenia, zgłoszenie, ärendenummer, ärende-id, ärende, номер обращения, id обращения, обращение,
        номер тикета, тикет, شماره تیکت, شناسه تیکت, تیکت, Ticketnummer, Ticket-ID, Vorgangsnummer, Fallnummer, Vorgang, id`,
    },
    customer_id: { type: "text", words: `${words.customer}, requester id, requester` },
    email: { type: "text", words: `requester email, ${words.email}` },
    phone: { type: "text", words: words.phone },
    name: {
      type: "text",
      words: `requester name, customer name, contact name, full name, imię i nazwisko, kundnamn, имя клиента, фио, نام مشتری, Kundenname`,
    },
    at: {
      type: "instant",
      words: `at, opened at, opened, received at, contacted at, submitted at, started at, ${words.created}, created time, creation time, open date, timestamp, datetime, date and time,
        zgłoszono, data zgłoszenia, inkommet, ärendedatum, дата обращения, поступило, تاریخ تماس, زمان, Eingang, Eingegangen am, ${words.day}, time`,
    },
    kind: {
      type: "text",
      words: `kind, interaction type, interaction, ticket type, case type, contact type, event type, event, activity, rodzaj, rodzaj zgłoszenia, ärendetyp, вид обращения, тип обращения, نوع تماس, Vorgangsart, ${words.type}`,
    },
    topic: {
      type: "text",
      words: `topic, category, contact reason, reason for contact, issue, issue type, reason, tag, temat, kategoria, powód kontaktu, powód, ämne, kategori, kontaktorsak, orsak,
        тема, категория, причина обращения, причина, موضوع, دسته, دلیل تماس, Thema, Kategorie, Kontaktgrund, Anliegen, Grund`,
    },
    product_id: { type: "text", words: words.product },
    order_id: { type: "text", words: words.order },
    channel: {
      type: "text",
      words: `via, contact channel, ${words.channel}, kanał kontaktu, kontaktkanal, канал обращения, کانال تماس, Kontaktkanal`,
    },
    status: { type: "text", words: `ticket status, case status, ${words.status}` },
    first_response_at: {
      type: "instant",
      words: `first_response_at, first response at, first reply at, first responded at, first answer at, first answered at, responded at, answered at, first response date,
        pierwsza odpowiedź, data pierwszej odpowiedzi, första svar, besvarad, дата первого ответа, первый ответ, تاریخ اولین پاسخ, Erste Antwort am, Erstantwort am`,
    },
    first_response: {
      type: "hours",
      words: `first response time, first reply time, first_response, response time, reply time, time to first response, time to first reply, frt, czas pierwszej odpowiedzi, czas reakcji,
        svarstid, första svarstid, время первого ответа, время ответа, زمان اولین پاسخ, زمان پاسخ, Erstantwortzeit, Antwortzeit, Reaktionszeit`,
    },
    resolved_at: {
      type: "instant",
      words: `resolved_at, resolved at, solved at, closed at, completed at, resolution date, resolved time, resolved, solved, closed, close date, data rozwiązania, rozwiązano, data zamknięcia, zamknięto,
        löst datum, löst, stängd, дата решения, решено, дата закрытия, закрыто, تاریخ حل, حل شد, تاریخ بستن, Gelöst am, Geschlossen am, Erledigt am`,
    },
    resolution: {
      type: "hours",
      words: `resolution time, full resolution time, time to resolution, time to resolve, solving time, time to close, ttr, czas rozwiązania, lösningstid, время решения, زمان حل, Lösungszeit, Lösungsdauer`,
    },
    reopened: {
      type: "count",
      words: `reopened, reopens, times reopened, reopen count, ponownie otwarte, ponowne otwarcia, återöppnad, återöppningar, повторно открыто, переоткрыто, بازگشایی, Wiedereröffnet, Wiedereröffnungen`,
    },
    minutes: {
      type: "minutes",
      words: `minutes, handling time, handle time, handling, time spent, time tracked, work time, agent time, talk time, duration, call duration, average handle time, aht, minuty, czas obsługi, czas pracy,
        minuter, handläggningstid, arbetstid, минуты, время обработки, затраченное время, длительность, دقیقه, زمان رسیدگی, مدت, Minuten, Bearbeitungszeit, Dauer`,
    },
    cost: { type: "money", words: `handling cost, cost of handling, ${words.cost}` },
    satisfied: {
      type: "text",
      words: `satisfied, satisfaction, satisfaction score, satisfaction rating, csat, csat score, rating, customer rating, zadowolony, zadowolenie, ocena, nöjd, nöjdhet, betyg,
        удовлетворенность, доволен, оценка, رضایت, راضی, Zufrieden, Zufriedenheit, Bewertung`,
    },
    currency: { type: "text", words: words.currency },
  },
  required: [["customer_id", "email", "phone"], ["at"]],
  meaning: (cells) => {
    const { customer_id, kind, status, satisfied: judged, ...columns } = sameColumns("interactions", cells);
    const known = kind ? oneOf(kind, interactionKinds) : null;
    const state = status ? oneOf(status, caseStates) : null;
    const response = afterwards(cells, ["first_response_at"], "first_response");
    const resolution = afterwards(cells, ["resolved_at"], "resolution");
    const topic = cells("topic");
    const other = kind && known && sql`CASE WHEN ${known} IS NULL THEN ${kind} END`;
    return {
      columns: {
        ...columns,
        day: cells("at", "day")!,
        kind: firstOf(known, sql`'question'`),
        // A word that is none of the kinds says what it was about.
        ...(topic || other ? { topic: firstOf(topic, other) } : {}),
        ...(state ? { status: state } : {}),
        ...(response ? { first_response_at: response } : {}),
        // What was opened again is not solved.
        ...(resolution
          ? {
              resolved_at: state
                ? sql`CASE WHEN ${state} IS DISTINCT FROM 'open' THEN ${resolution} END`
                : resolution,
            }
          : {}),
        ...(judged ? { satisfied: satisfied(judged) } : {}),
      },
      people: [
        {
          column: "customer_id",
          id: customer_id ?? null,
          email: cells("email"),
          phone: cells("phone"),
          name: cells("name"),
        },
      ],
      remarks: [
        ...negativeSpans(cells),
        ...(other && topic ? [unread("kind", sql`(${other} IS NOT NULL AND ${topic} IS NOT NULL)`)] : []),
        ...(status ? [unread("status", sql`(${status} IS NOT NULL AND ${state!} IS NULL)`)] : []),
      ],
    };
  },
};

function unread(field: string, when: Sql): RecordRemark {
  return { code: "value.invalid", field, when };
}
