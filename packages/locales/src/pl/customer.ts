import type { Words } from "../en.ts";
import type { customer as en } from "../en/customer.ts";

/** Polish of one customer. */
export const customer: Words<typeof en> = {
  "customer.opening":
    "Klient {id} przyniósł dotąd {base} i do {until} przyniesie prawdopodobnie jeszcze {growth} ({range}). {segment}: {gloss}.",
  "customer.opening.noMoney":
    "Prawdopodobna liczba kolejnych zamówień klienta {id} do {until} to {orders}. {segment}: {gloss}.",
  "customer.history":
    "{orders, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}} w okresie {first} – {last}, ostatnie {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} przed {asOf}.",
  "customer.gap":
    "Zwykły odstęp między zamówieniami to {gap, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}.",
  "customer.alive":
    "Prawdopodobieństwo aktywności: {pAlive}. Prawdopodobieństwo, że do {until} nie będzie zamówienia: {risk}.",
  "customer.next":
    "Jeśli przyjdzie kolejne zamówienie, należy się go spodziewać około {median}; połowa takich zamówień przypada między {early} a {late}.",
  "customer.next.never": "Bardziej prawdopodobne, że kolejne zamówienie nie przyjdzie ({share}).",
  "customer.worth": "Łączna wartość: {clv} ({range}).",
  "customer.why": "Dlaczego",
  "customer.orders": "Zamówienia, od najnowszego",
  "customer.orders.earlier":
    "Nie pokazano {count, plural, one {# wcześniejszego zamówienia} few {# wcześniejszych zamówień} many {# wcześniejszych zamówień} other {# wcześniejszego zamówienia}}",
  "customer.contact": "Kontakt: {contact}",
};
