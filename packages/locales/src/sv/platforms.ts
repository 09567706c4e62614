import type { Words } from "../en.ts";
import type { platforms as en } from "../en/platforms.ts";

/** Swedish of what is concluded about a platform's export. */
export const platforms: Words<typeof en> = {
  "note.format.stripe": "Stripes betalningsexport",
  "note.format.stripe-api": "betalningar från Stripes programmeringsgränssnitt",
  "note.format.woocommerce": "WooCommerces beställningar",
  "note.format.woocommerce-analytics": "WooCommerces analystabell över beställningar",
  "note.format.stripe-subscriptions": "Stripes abonnemangsexport",
  "note.format.hubspot": "HubSpots export",
  "note.format.salesforce": "Salesforces export",
  "note.format.zendesk": "Zendesks export av ärenden",
  "note.format.freshdesk": "Freshdesks export av ärenden",
  "note.quantity": "Abonnemangets belopp",
  "note.quantity.timesAmount": "priset gånger antalet",
  "note.amount.amount": "beloppet som det är",
  "note.amount.total": "totalen som den är, med eventuell skatt och frakt",
  "note.amount.totalNet": "totalen utan skatt och frakt",
  "note.amount.quantityPrice": "antal gånger pris",
  "note.amount.orderTotal": "beställningens total, som dess rader upprepar",
  "note.amount.none": "inget",
  "note.refundDate.orderDay": "beställningens dag, eftersom filen inte anger någon",
  "note.fee": "Avgifter",
  "note.fee.leftOut":
    "läses inte: de är vad betalningarna kostar, inte varorna; importera dem som kostnader av slaget service, eller dra av dem från marginalen",
  "note.rows": "Rader",
  "note.rows.line_items": "en för varje rad i en beställning",
  "note.people": "Kontrollera",
  "note.people.nameOnly":
    "filen har varken e-postadresser eller kundnummer, så personer med samma namn räknas som en kund",

  "issue.deal.part":
    "Del av en affär som tidigare hade fler kontakter eller saknade företag; den har inte längre något belopp",
  "issue.deal.part.do": "Inget att göra: beloppet ligger på den nuvarande affären.",
  "issue.subscription.unstarted": "Ett abonnemang som aldrig började: den första betalningen kom inte",
  "issue.subscription.unstarted.do": "Inget att göra.",
  "issue.record.deleted": "Den togs bort i programmet som den kommer från",
  "issue.record.deleted.do": "Inget att göra, om den inte togs bort av misstag.",
};
