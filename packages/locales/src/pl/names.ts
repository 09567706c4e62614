import type { Words } from "../en.ts";
import type { names as en } from "../en/names.ts";

/** Polish of names and short forms used everywhere. */
export const names: Words<typeof en> = {
  "program.tagline": "Ile jest wart każdy klient, dotąd i w przyszłości, z przedziałem.",
  "span.days": "{count, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}",
  "span.weeks": "{count, plural, one {# tydzień} few {# tygodnie} many {# tygodni} other {# tygodnia}}",
  "span.months": "{count, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}",
  "span.seconds": "{seconds} s",
  "count.customers": "{count, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}",
  "label.note": "Uwaga",
};
