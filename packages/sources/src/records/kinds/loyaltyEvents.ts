import { sql } from "@keepworth/warehouse";
import type { RecordFormat } from "../format.ts";
import { firstOf, oneOf, sameColumns } from "../meaning.ts";
import { words } from "../words.ts";

const reasons = {
  order:
    "purchase, earned, earn, accrual, zakup, zamówienie, köp, покупка, заказ, начисление, خرید, kauf, bestellung",
  engagement:
    "review, signup, sign up, birthday, referral, survey, bonus, social, zaangażowanie, engagemang, активность, отзыв, تعامل, bewertung, interaktion",
  redeemed:
    "redeem, redemption, spent, burn, burned, used, wykorzystane, inlöst, списание, списано, использовано, مصرف, eingelöst, einlösung",
  expired: "expire, expiry, expiration, wygasłe, utgångna, сгорело, истекло, منقضی, verfallen",
  adjusted:
    "adjust, adjustment, correction, manual, korekta, justering, корректировка, اصلاح, korrektur, angepasst",
};

/** Points of a loyalty programme, given (positive) and taken (negative). */
export const loyaltyEvents: RecordFormat = {
  name: "generic",
  kind: "loyalty_events",
  recognises: () => false,
  fields: {
    customer_id: { type: "text", words: words.customer },
    email: { type: "text", words: words.email },
    at: { type: "day", words: `at, event date, ${words.day}, ${words.created}` },
    points: {
      type: "number",
      words: `points, loyalty points, punkty, poäng, баллы, очки, امتیاز, امتیازها, Punkte`,
    },
    reason: {
      type: "text",
      words: `reason, event, event type, action, activity, powód, zdarzenie, anledning, händelse, причина, событие, دلیل, رویداد, Grund, Ereignis, ${words.type}`,
    },
    order_id: { type: "text", words: words.order },
  },
  required: [["customer_id", "email"], ["points"], ["at"]],
  meaning: (cells) => {
    const { customer_id, reason, points, ...columns } = sameColumns("loyalty_events", cells);
    const known = reason ? oneOf(reason, reasons) : null;
    const order = cells("order_id");
    const meant = firstOf(
      known,
      points && sql`CASE WHEN ${points} < 0 THEN 'redeemed' END`,
      order && sql`CASE WHEN ${order} IS NOT NULL THEN 'order' END`,
      sql`'adjusted'`,
    );
    return {
      columns: {
        ...columns,
        reason: meant,
        ...(points
          ? {
              points: sql`CASE WHEN ${meant} IN ('redeemed', 'expired') THEN -abs(${points}) ELSE ${points} END`,
            }
          : {}),
      },
      people: [{ column: "customer_id", id: customer_id ?? null, email: cells("email") }],
      remarks: reason
        ? [
            {
              code: "value.invalid",
              field: "reason",
              when: sql`(${reason} IS NOT NULL AND ${known!} IS NULL)`,
            },
          ]
        : [],
    };
  },
};
