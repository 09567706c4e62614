import { literal, raw, sql, type Sql } from "@keepworth/warehouse";
import { dealKey } from "../dealKey.ts";
import type { RecordFormat, RecordTold } from "../format.ts";
import { firstOf, oneOf, sameColumns } from "../meaning.ts";
import { words } from "../words.ts";

const states = {
  won: "closed won, closedwon, closed-won, success, signed, wygrana, wygrane, wygrany, zamknięta wygrana, vunnen, vunnet, выиграна, выигран, успешно, успешно реализовано, برنده, موفق, gewonnen",
  lost: "closed lost, closedlost, closed-lost, disqualified, abandoned, przegrana, przegrane, przegrany, zamknięta przegrana, förlorad, förlorat, проиграна, проигран, закрыто и не реализовано, بازنده, ناموفق, verloren",
  open: "in progress, otwarta, otwarte, öppen, открыта, в работе, باز, offen",
};

/** What a deal is by its stage: as the settings say, else by words like "closed won"; open where nothing tells. */
export function dealStatus(stage: Sql | null, stated: Sql | null, { stages = {} }: RecordTold): Sql {
  const told = Object.entries(stages).map(
    ([name, { status }]) =>
      sql`WHEN lower(trim(${stage ?? raw("NULL")})) = ${literal(name.trim().toLowerCase())} THEN ${literal(status)}`,
  );
  return firstOf(
    stage && told.length > 0 ? sql`CASE ${raw(told.map(({ text }) => text).join(" "))} END` : null,
    stated && oneOf(stated, states),
    stage && oneOf(stage, states),
    sql`'open'`,
  );
}

/** The chance of a deal: as the settings say of its stage, else as stated; 1 and 0 where it is won or lost. */
export function dealProbability(
  stage: Sql | null,
  stated: Sql | null,
  status: Sql,
  { stages = {} }: RecordTold,
): Sql {
  const told = Object.entries(stages).flatMap(([name, { probability }]) =>
    probability === undefined || stage === null
      ? []
      : [
          sql`WHEN lower(trim(${stage})) = ${literal(name.trim().toLowerCase())} THEN CAST(${raw(String(probability))} AS DOUBLE)`,
        ],
  );
  const closed = sql`CASE ${status} WHEN 'won' THEN CAST(1 AS DOUBLE) WHEN 'lost' THEN CAST(0 AS DOUBLE) END`;
  return firstOf(
    closed,
    told.length > 0 ? sql`CASE ${raw(told.map(({ text }) => text).join(" "))} END` : null,
    stated,
    raw("CAST(NULL AS DOUBLE)"),
  );
}

/** Deals that a CRM holds. One without a number goes by its name, whose it is and its day. */
export const opportunities: RecordFormat = {
  name: "generic",
  kind: "opportunities",
  recognises: () => false,
  fields: {
    opportunity_id: {
      type: "text",
      words: `opportunity_id, opportunity id, deal id, deal_id, opportunity number, opportunity, deal, record id, numer szansy, id szansy, affärs-id, affär,
        номер сделки, id сделки, сделка, شناسه معامله, معامله, Chance, Verkaufschance, Deal-ID, id`,
    },
    name: {
      type: "text",
      words: `name, opportunity name, deal name, dealname, title, subject, nazwa szansy, nazwa, affärsnamn, namn, название сделки, название, نام معامله, نام, Bezeichnung, Dealname, Name`,
    },
    account_id: { type: "text", words: words.account },
    customer_id: { type: "text", words: words.customer },
    email: { type: "text", words: words.email },
    amount: {
      type: "money",
      words: `${words.amount}, deal value, deal amount, expected revenue, wartość szansy, affärsvärde, сумма сделки, مبلغ معامله, Dealwert, Auftragswert`,
    },
    margin: {
      type: "money",
      words: `margin, gross profit, profit, marża, marginal, маржа, прибыль, حاشیه سود, سود, Marge, Deckungsbeitrag, Gewinn`,
    },
    stage: {
      type: "text",
      words: `stage, deal stage, dealstage, sales stage, pipeline stage, stage name, etap, etap sprzedaży, fas, steg, säljfas, этап, стадия, مرحله, Phase, Vertriebsphase, Stufe`,
    },
    probability: {
      type: "share",
      words: `probability, win probability, chance, likelihood, deal probability, prawdopodobieństwo, szansa, sannolikhet, вероятность, احتمال, Wahrscheinlichkeit`,
    },
    created_at: { type: "day", words: words.created },
    expected_close: {
      type: "day",
      words: `expected_close, expected close, close date, closedate, expected close date, planned close, planowane zamknięcie, data zamknięcia, förväntat avslut,
        avslutsdatum, дата закрытия, ожидаемое закрытие, تاریخ بستن, Abschlussdatum, Erwarteter Abschluss`,
    },
    closed_at: {
      type: "day",
      words: `closed_at, closed at, closed date, closed on, zamknięto, stängd, закрыта, بسته شده در, Geschlossen am`,
    },
    status: { type: "text", words: `deal status, ${words.status}` },
    owner: { type: "text", words: `deal owner, opportunity owner, ${words.owner}` },
    channel: { type: "text", words: words.channel },
    incremental: {
      type: "flag",
      words: `incremental, additional, new business, przyrostowa, tillkommande, дополнительная, اضافی, zusätzlich`,
    },
    order_id: { type: "text", words: words.order },
    currency: { type: "text", words: words.currency },
  },
  required: [
    ["opportunity_id", "name"],
    ["stage", "expected_close", "probability"],
  ],
  meaning: (cells, told) => {
    const { customer_id, probability, ...columns } = sameColumns("opportunities", cells);
    const stage = cells("stage");
    const status = dealStatus(stage, cells("status"), told);
    const email = cells("email");
    return {
      columns: {
        ...columns,
        opportunity_id: firstOf(
          cells("opportunity_id"),
          dealKey(
            cells("name"),
            cells("account_id"),
            customer_id,
            email,
            cells("created_at") ?? cells("expected_close"),
          ),
        ),
        status,
        probability: dealProbability(stage, probability ?? null, status, told),
      },
      people: customer_id || email ? [{ column: "customer_id", id: customer_id ?? null, email }] : [],
    };
  },
};
