import { join, literal, raw, sql } from "@keepworth/warehouse";
import { columnOf, type Table, type TableColumn } from "../../read/table.ts";
import type { Headers, RecordCells, RecordFormat, RecordMeaning, RecordTold, Spread } from "../format.ts";
import { firstOf, oneOf, sameColumns } from "../meaning.ts";
import { scaleInHeader, scaleOf } from "../scores.ts";
import { rowForEach, rowOf } from "../spread.ts";
import { words } from "../words.ts";

const kinds = {
  nps: "net promoter score, net promoter, recommendation, polecenie, rekommendation, рекомендация, توصیه, weiterempfehlung",
  csat: "satisfaction, customer satisfaction, survey, ticket, support, zadowolenie, satysfakcja, ankieta, nöjdhet, kundnöjdhet, enkät, удовлетворенность, опрос, رضایت, نظرسنجی, zufriedenheit, kundenzufriedenheit, umfrage",
  review:
    "rating, product review, stars, opinia, recenzja, omdöme, recension, отзыв, рецензия, نقد, نظر, rezension, produktbewertung, bewertung",
};

/** Fields that hold the score of one kind, and that kind. */
const scored = { nps: "nps", csat: "csat", rating: "review" } as const;
type Scored = keyof typeof scored;

const recommend = `how likely are you to recommend us, how likely are you to recommend us to a friend, how likely are you to recommend us to a friend or colleague,
  how likely is it that you would recommend us to a friend or colleague, likelihood to recommend`;

/** What customers said when they were asked, and what they wrote unasked. A row without a score was asked and did not answer. */
export const feedback: RecordFormat = {
  name: "generic",
  kind: "feedback",
  recognises: () => false,
  fields: {
    feedback_id: {
      type: "text",
      words: `feedback_id, feedback id, response id, review id, survey response id, survey id, answer id, submission id, token, id odpowiedzi, id opinii, svars-id, id ответа, id отзыва,
        شناسه پاسخ, شناسه نظر, Antwort-ID, Bewertungs-ID, id`,
    },
    customer_id: {
      type: "text",
      words: `${words.customer}, person id, person, respondent id, respondent, reviewer id, reviewer`,
    },
    email: { type: "text", words: `respondent email, person email, ${words.email}` },
    phone: { type: "text", words: words.phone },
    name: {
      type: "text",
      words: `customer name, respondent name, reviewer name, full name, imię i nazwisko, kundnamn, имя клиента, фио, نام مشتری, Kundenname`,
    },
    at: {
      type: "day",
      words: `at, responded at, response date, answered at, submitted at, submit date, submit date (utc), completed at, response created at, survey date, review date, reviewed at, ${words.created}, ${words.day},
        data odpowiedzi, data opinii, svarsdatum, дата ответа, дата отзыва, تاریخ پاسخ, تاریخ نظر, Antwortdatum, Bewertungsdatum, timestamp, datetime`,
    },
    asked_at: {
      type: "day",
      words: `asked at, sent at, survey sent at, invited at, invitation date, sent, data wysłania, skickad, отправлено, تاریخ ارسال, Gesendet am, Versendet am`,
    },
    kind: {
      type: "text",
      words: `kind, survey type, feedback type, question type, survey, rodzaj ankiety, enkättyp, вид опроса, نوع نظرسنجی, Umfragetyp, ${words.type}`,
    },
    nps: { type: "number", words: `nps, nps score, net promoter score, nps rating, ${recommend}` },
    csat: {
      type: "number",
      words: `csat, csat score, csat rating, satisfaction, satisfaction score, satisfaction rating, customer satisfaction, zadowolenie, satysfakcja, nöjdhet, kundnöjdhet, удовлетворенность, رضایت, Zufriedenheit, Kundenzufriedenheit`,
    },
    rating: {
      type: "number",
      words: `rating, stars, star rating, review rating, review score, product rating, ocena, liczba gwiazdek, gwiazdki, betyg, stjärnor, рейтинг, звезды, ستاره, Sterne, Bewertung`,
    },
    score: {
      type: "number",
      words: `score, survey score, points given, wynik, poäng, балл, оценка, نمره, Punktzahl, Note`,
    },
    scale: {
      type: "number",
      words: `scale, out of, max score, maximum, best score, skala, maksimum, шкала, максимум, مقیاس, حداکثر, Skala, Höchstwert`,
    },
    order_id: { type: "text", words: words.order },
    product_id: { type: "text", words: words.product },
    interaction_id: {
      type: "text",
      words: `interaction_id, interaction id, ticket id, ticket number, ticket, case id, case number, conversation id, numer zgłoszenia, ärendenummer, номер обращения, شماره تیکت, Ticketnummer, Ticket-ID`,
    },
    text: {
      type: "text",
      words: `text, comment, comments, review, review text, body, feedback, answer, message, what is the main reason for your score, komentarz, opinia, treść, kommentar, omdöme, recension,
        комментарий, отзыв, текст, نظر, متن, توضیح, Kommentar, Rezension, Freitext`,
    },
  },
  required: [
    ["nps", "csat", "rating", "score"],
    ["at", "asked_at"],
  ],
  spread: rowPerScore,
  meaning,
  // A recommendation counts to ten, whoever asks.
  concluded: async (warehouse, records) => {
    const rows = await warehouse.rows<{
      kind: string;
      scale: number;
    }>(sql`SELECT kind, mode(scale) AS scale FROM ${records}
      WHERE refusal IS NULL AND kind <> 'nps' AND score IS NOT NULL GROUP BY kind ORDER BY kind`);
    return Object.fromEntries(rows.map(({ kind, scale }) => [`${kind}Scale`, String(scale)]));
  },
};

function meaning(cells: RecordCells, _told: RecordTold, headers: Headers): RecordMeaning {
  const { customer_id, kind, scale: told, ...columns } = sameColumns("feedback", cells);
  const there = scoredIn(headers);
  const of = (field: Scored) => sql`WHEN ${cells(field)!} IS NOT NULL THEN ${literal(scored[field])}`;
  const score = firstOf(...there.map((field) => cells(field)), cells("score"), raw("CAST(NULL AS DOUBLE)"));
  const said = kind ? oneOf(kind, kinds) : null;
  const only = there.length === 1 && !cells("score") ? literal(scored[there[0]!]) : null;
  const byColumn = there.length > 0 ? sql`CASE ${join(there.map(of), " ")} END` : null;
  const stated = firstOf(said, only, byColumn, raw("CAST(NULL AS VARCHAR)"));
  const largest = scaleOf(score, stated);
  const guessed = there[0]
    ? literal(scored[there[0]])
    : sql`CASE ${largest} WHEN 10 THEN 'nps' ELSE 'csat' END`;
  const meant = sql`coalesce(${stated}, ${guessed})`;
  const inHeaders = [...there, "score" as const].flatMap((field) => {
    const scale = headers[field] ? scaleInHeader(headers[field]) : null;
    return scale === null ? [] : [sql`WHEN ${cells(field)!} IS NOT NULL THEN ${raw(String(scale))}`];
  });
  const scale = sql`CASE WHEN ${meant} = 'nps' THEN 10 ELSE ${firstOf(
    told && sql`CASE WHEN ${told} >= 2 THEN ${told} END`,
    inHeaders.length > 0 ? sql`CASE ${join(inHeaders, " ")} END` : null,
    largest,
  )} END`;
  const person = (["customer_id", "email", "phone", "name"] as const).some((field) => cells(field));
  return {
    columns: {
      ...columns,
      // Several scores of one answer are records of their own.
      ...(columns["feedback_id"] && there.length > 1
        ? { feedback_id: sql`${columns["feedback_id"]} || '/' || ${meant}` }
        : {}),
      at: firstOf(cells("at"), cells("asked_at")),
      kind: meant,
      score,
      scale,
    },
    people: person
      ? [
          {
            column: "customer_id",
            id: customer_id ?? null,
            email: cells("email"),
            phone: cells("phone"),
            name: cells("name"),
          },
        ]
      : [],
    refusals: [
      ...(kind && said
        ? [
            {
              code: "feedback.kind",
              field: "kind",
              when: sql`(${kind} IS NOT NULL AND ${said} IS NULL)`,
            } as const,
          ]
        : []),
      ...[...there, "score" as const].flatMap((field) =>
        cells(field)
          ? [
              {
                code: "score.outside",
                field,
                when: sql`(${cells(field)!} < 0 OR ${cells(field)!} > ${scale})`,
              } as const,
            ]
          : [],
      ),
    ],
    notes: !kind && there.length === 0 ? { scoreKind: "guessed" } : {},
  };
}

function scoredIn(headers: Headers): Scored[] {
  return (Object.keys(scored) as Scored[]).filter((field) => headers[field] !== undefined);
}

/** A row for each score, where a row has several. */
function rowPerScore(table: Table, mapping: Headers): Spread {
  const columns = scoredIn(mapping).flatMap((field) => columnOf(table, mapping[field]!) ?? []);
  if (columns.length < 2) return { table, mapping };
  const one = (column: TableColumn) =>
    sql`CASE WHEN ${rowOf} = ${literal(column.header)} THEN ${column.expression} END`;
  const spread = rowForEach(table, columns, columns[0]!.header);
  return {
    table: {
      ...spread,
      columns: table.columns.map((column) =>
        columns.includes(column) ? { ...column, expression: one(column) } : column,
      ),
    },
    mapping,
  };
}
