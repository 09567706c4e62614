import { join, literal, sql, type Sql } from "@keepworth/warehouse";

const words = {
  cancelled: [
    "cancelled",
    "canceled",
    "void",
    "voided",
    "anulowane",
    "anulowano",
    "annulerad",
    "avbruten",
    "makulerad",
    "отменен",
    "отменён",
    "отменено",
    "отмена",
    "لغو شده",
    "لغو",
    "storniert",
    "abgebrochen",
  ],
  refunded: [
    "refunded",
    "returned",
    "zwrócone",
    "zwrot",
    "återbetald",
    "returnerad",
    "возврат",
    "возвращен",
    "مرجوع شده",
    "erstattet",
  ],
  failed: [
    "failed",
    "declined",
    "rejected",
    "draft",
    "checkout-draft",
    "abandoned",
    "expired",
    "trash",
    "error",
    "incomplete",
    "incomplete_expired",
    "requires_payment_method",
    "nieudane",
    "misslyckad",
    "ошибка",
    "ناموفق",
    "fehlgeschlagen",
  ],
  test: ["test", "testowe", "тест", "تست"],
  unpaid: [
    "pending",
    "unpaid",
    "on-hold",
    "on hold",
    "authorized",
    "awaiting payment",
    "pending payment",
    "open",
  ],
} as const;

/** Whether a status column says so, in the languages of our users. */
export function says(status: Sql | null, what: keyof typeof words): Sql | null {
  if (status === null) return null;
  return sql`coalesce(lower(${status}) IN (${join(words[what].map(literal))}), false)`;
}
