import { sql, type Sql } from "@keepworth/warehouse";
import type { RecordFormat } from "../format.ts";
import { firstOf, oneOf, sameColumns } from "../meaning.ts";
import { words } from "../words.ts";

const states = {
  trialing: "trial, in trial, on trial, okres próbny, provperiod, пробный, آزمایشی, testphase",
  active: "live, running, current, aktywna, aktywny, aktiv, активна, активный, активная, فعال, laufend",
  past_due: "past due, overdue, late, zaległa, förfallen, просрочена, просрочен, معوق, überfällig",
  canceled:
    "cancelled, canceled, ended, expired, terminated, churned, anulowana, zakończona, avslutad, uppsagd, отменена, отменен, завершена, لغو شده, پایان یافته, gekündigt, beendet",
  unpaid: "nieopłacona, obetald, неоплачена, پرداخت نشده, unbezahlt",
  paused: "on hold, suspended, wstrzymana, pausad, приостановлена, متوقف, pausiert",
  incomplete: "incomplete expired, pending, oczekująca, ofullständig, неполная, ناقص, unvollständig",
};

/** A billing interval as a number of days, weeks, months or years: `monthly`, `P3M`, `quarter`, `12 months`. */
export function interval(text: Sql): Sql {
  const plain = sql`trim(regexp_replace(lower(${text}), '[\\s_-]+', ' ', 'g'))`;
  const unit = oneOf(sql`regexp_replace(${plain}, '^(every |per |/ ?)?\\d* ?', '')`, {
    day: "days, daily, d, p1d, dzień, dni, dziennie, dag, dagar, dagligen, день, дней, ежедневно, روز, روزانه, tag, tage, täglich",
    week: "weeks, weekly, w, p1w, tydzień, tygodnie, tygodniowo, vecka, veckor, неделя, недель, еженедельно, هفته, هفتگی, woche, wochen, wöchentlich",
    month:
      "months, monthly, m, mo, p1m, miesiąc, miesiące, miesięcy, miesięcznie, månad, månader, månadsvis, месяц, месяца, месяцев, ежемесячно, ماه, ماهانه, monat, monate, monatlich",
    year: "years, yearly, annual, annually, y, p1y, rok, lata, rocznie, år, årlig, årligen, год, года, лет, ежегодно, سال, سالانه, jahr, jahre, jährlich",
  });
  const iso = sql`regexp_extract(${plain}, '^p(\\d+)([dwmy])$', ['n', 'u'])`;
  const some = oneOf(plain, {
    "3 month":
      "quarter, quarterly, kwartalnie, kwartał, kvartal, kvartalsvis, квартал, ежеквартально, فصلی, quartal, vierteljährlich",
    "6 month":
      "half year, half yearly, semiannual, biannual, półrocznie, halvår, полгода, halbjahr, halbjährlich",
    "2 week": "biweekly, fortnight, fortnightly",
  });
  const count = sql`nullif(regexp_extract(${plain}, '(\\d+)', 1), '')`;
  const units = sql`CASE (${iso}).u WHEN 'd' THEN 'day' WHEN 'w' THEN 'week' WHEN 'm' THEN 'month' WHEN 'y' THEN 'year' END`;
  const written = (n: Sql, u: Sql) =>
    sql`CASE WHEN coalesce(${n}, '1') = '1' THEN ${u} ELSE ${n} || ' ' || ${u} END`;
  return sql`coalesce(${some}, ${written(sql`nullif((${iso}).n, '')`, units)}, ${written(count, unit)})`;
}

/** Contracts that renew. One without a number goes by its customer, plan and first day. */
export const subscriptions: RecordFormat = {
  name: "generic",
  kind: "subscriptions",
  recognises: () => false,
  fields: {
    subscription_id: {
      type: "text",
      words: `subscription_id, subscription id, subscription number, subscription no, subscription, contract id, contract number, contract,
        numer subskrypcji, id subskrypcji, subskrypcja, numer umowy, prenumerationsnummer, prenumeration, abonnemangsnummer, номер подписки,
        id подписки, подписка, شماره اشتراک, شناسه اشتراک, اشتراک, Abonummer, Abo-ID, Abonnement, Vertragsnummer, id`,
    },
    customer_id: { type: "text", words: words.customer },
    email: { type: "text", words: words.email },
    plan: {
      type: "text",
      words: `plan, plan name, plan id, tier, product, product name, price id, abonament, taryfa, nivå, тариф, план, طرح, پلن, Tarif, Plan, Paket`,
    },
    amount: {
      type: "money",
      words: `price, plan amount, mrr, ${words.amount}, fee, cena, opłata, pris, avgift, цена, قیمت, Preis, Gebühr`,
    },
    interval: {
      type: "text",
      words: `interval, billing interval, billing period, billing cycle, frequency, period, okres rozliczeniowy, okres, intervall, faktureringsperiod,
        период, периодичность, دوره, Intervall, Abrechnungszeitraum, Zahlweise`,
    },
    started_at: {
      type: "day",
      words: `started_at, started at, start date, start, started, subscription start, contract start, data rozpoczęcia, początek, startdatum, start,
        дата начала, начало, تاریخ شروع, شروع, Startdatum, Beginn, Vertragsbeginn, ${words.created}, signup date, subscribed at`,
    },
    trial_end: {
      type: "day",
      words: `trial_end, trial end, trial ends, trial until, koniec okresu próbnego, provperiod slut, конец пробного периода, پایان آزمایشی, Testende, Probezeit bis`,
    },
    cancel_requested_at: {
      type: "day",
      words: `cancel_requested_at, cancel requested at, cancellation requested, canceled at, cancelled at, cancellation date, notice given,
        data wypowiedzenia, uppsägningsdatum, uppsagd, дата отмены, تاریخ لغو, Kündigungsdatum, Gekündigt am`,
    },
    cancel_reason: {
      type: "text",
      words: `cancel_reason, cancel reason, cancellation reason, churn reason, reason, powód rezygnacji, uppsägningsorsak, причина отмены, دلیل لغو, Kündigungsgrund`,
    },
    payment_failed_at: {
      type: "day",
      words: `payment_failed_at, payment failed at, payment failed, nieudana płatność, misslyckad betalning, сбой оплаты, پرداخت ناموفق, Zahlung fehlgeschlagen am`,
    },
    ended_at: {
      type: "day",
      words: `ended_at, ended at, end date, ended, end, churned at, expired at, data zakończenia, koniec, slutdatum, slut, дата окончания, окончание,
        تاریخ پایان, پایان, Enddatum, Ende, Vertragsende`,
    },
    renews_at: {
      type: "day",
      words: `renews_at, renews at, renewal date, next renewal, next billing date, next payment date, current period end, data odnowienia,
        förnyelsedatum, дата продления, تاریخ تمدید, Verlängerungsdatum, Nächste Zahlung`,
    },
    status: { type: "text", words: `subscription status, ${words.status}` },
    channel: { type: "text", words: words.channel },
    currency: { type: "text", words: words.currency },
  },
  required: [
    ["subscription_id", "customer_id", "email"],
    ["started_at"],
    ["amount", "interval", "plan", "status", "ended_at", "renews_at"],
  ],
  meaning: (cells) => {
    const { customer_id, status, interval: every, ...columns } = sameColumns("subscriptions", cells);
    const known = status ? oneOf(status, states) : null;
    const ended = cells("ended_at");
    return {
      columns: {
        ...columns,
        ...(every ? { interval: interval(every) } : {}),
        status: firstOf(
          known,
          ended ? sql`CASE WHEN ${ended} IS NOT NULL THEN 'canceled' END` : null,
          sql`'active'`,
        ),
      },
      people: [{ column: "customer_id", id: customer_id ?? null, email: cells("email") }],
      remarks: [
        ...(status
          ? [
              {
                code: "value.invalid",
                field: "status",
                when: sql`(${status} IS NOT NULL AND ${known!} IS NULL)`,
              } as const,
            ]
          : []),
        ...(every
          ? [
              {
                code: "value.invalid",
                field: "interval",
                when: sql`(${every} IS NOT NULL AND ${interval(every)} IS NULL)`,
              } as const,
            ]
          : []),
      ],
    };
  },
};
