import type { Words } from "../en.ts";
import type { customer as en } from "../en/customer.ts";

/** Swedish of one customer. */
export const customer: Words<typeof en> = {
  "customer.opening":
    "{id} har hittills gett {base} och väntas ge ytterligare {growth} fram till {until} ({range}). {segment}: {gloss}.",
  "customer.opening.noMoney":
    "{id} väntas beställa ytterligare {orders} gånger fram till {until}. {segment}: {gloss}.",
  "customer.history":
    "{orders, plural, one {# beställning} other {# beställningar}} från {first} till {last}, {days, plural, one {# dag} other {# dagar}} före {asOf}.",
  "customer.gap":
    "Det vanliga mellanrummet mellan beställningar är {gap, plural, one {# dag} other {# dagar}}.",
  "customer.alive":
    "Sannolikhet att vara aktiv: {pAlive}. Sannolikhet för ingen beställning fram till {until}: {risk}.",
  "customer.next":
    "Om en beställning till kommer, vänta den omkring {median}; hälften av sådana beställningar kommer mellan {early} och {late}.",
  "customer.next.never": "Troligen kommer ingen mer beställning ({share}).",
  "customer.worth": "Värde totalt: {clv} ({range}).",
  "customer.why": "Varför",
  "customer.orders": "Beställningar, de senaste först",
  "customer.orders.earlier":
    "{count, plural, one {# tidigare beställning visas} other {# tidigare beställningar visas}} inte",
  "customer.contact": "Kontakt: {contact}",
};
