import type { Words } from "../../en.ts";
import type { customers as en } from "../../en/web/customers.ts";

/** Swedish of the Customers screen. */
export const customers: Words<typeof en> = {
  "web.customers.opening":
    "Du känner {customers, plural, one {# kund} other {# kunder}}; omkring {active, plural, one {# är fortfarande aktiv} other {# är fortfarande aktiva}}. {half} av dem står för hälften av det som väntas fram till {until}: {growth} ({range}).",
  "web.customers.opening.orders":
    "Du känner {customers, plural, one {# kund} other {# kunder}}; omkring {active, plural, one {# är fortfarande aktiv} other {# är fortfarande aktiva}}. Tillsammans väntas de beställa omkring {orders, plural, one {# gång} other {# gånger}} fram till {until} ({range}).",
  "web.customers.growth.meaning":
    "Vad dessa kunder väntas ge fram till {until}: {profit, select, yes {marginal} other {intäkter}}, där senare pengar räknas lägre.",
  "web.customers.growth.formula":
    "Σ över kunderna av väntade beställningar × väntad marginal per beställning × diskontering",

  "web.customers.map": "Aktiva och värdefulla",
  "web.customers.map.unit":
    "{by, select, value {Väntade pengar i varje ruta, {currency}} other {Kunder i varje ruta}}",
  "web.customers.map.by": "Räkna i",
  "web.customers.map.by.customers": "Kunder",
  "web.customers.map.by.value": "Pengar",
  "web.customers.map.x": "P(alive): sannolikheten att en kund fortfarande är aktiv",
  "web.customers.map.y": "Väntat per kund",
  "web.customers.map.told":
    "{customers, plural, one {# kund} other {# kunder}}, {value} väntat\nP(alive) {alive}, {growth} per kund",
  "web.customers.map.note": "Klicka på en ruta för att lista dess kunder nedanför.",
  "web.customers.map.description":
    "Hur många kunder det finns efter sannolikheten att vara aktiv och efter vad var och en väntas ge. {customers, plural, one {# kund har} other {# kunder har}} en sannolikhet under en halv och väntas ändå ge {value}; {sure, plural, one {# är nästan säkert aktiv} other {# är nästan säkert aktiva}}.",
  "web.customers.map.below": "under {to}",
  "web.customers.map.nothing": "inget",
  "web.customers.map.column.alive": "P(alive)",
  "web.customers.map.column.growth": "Väntat per kund",
  "web.customers.map.column.customers": "Kunder",
  "web.customers.map.column.value": "Väntade pengar",

  "web.customers.list": "Alla kunder",
  "web.customers.list.caption": "Körningens kunder, med beställningar, sannolikhet att vara aktiv och värde",
  "web.customers.search": "Sök kunder",
  "web.customers.search.contacts": "Kund, namn, e-post eller telefon",
  "web.customers.search.id": "Kund",
  "web.customers.filter.search": "Sökning",
  "web.customers.filter.segment": "Segment",
  "web.customers.filter.alive": "P(alive)",
  "web.customers.filter.growth": "Väntat",
  "web.customers.filter.orders": "Order",
  "web.customers.filter.any": "Alla",
  "web.customers.filter.once": "En",
  "web.customers.filter.repeated": "Två eller fler",
  "web.customers.filter.alive.low": "Troligen borta: under {share}",
  "web.customers.filter.alive.middle": "Osäkert: {from} till {to}",
  "web.customers.filter.alive.high": "Troligen aktiv: {share} eller mer",
  "web.customers.filter.growth.loss": "Under noll",
  "web.customers.filter.growth.gain": "Över noll",
  "web.customers.filter.growth.top": "{amount} eller mer",
  "web.customers.filter.from": "{from} eller mer",
  "web.customers.filter.to": "under {to}",
  "web.customers.filter.range": "{from} till {to}",
  "web.customers.contacts": "Namn och e-post",
  "web.customers.none": "Ingen kund matchar.",
  "web.customers.none.text": "Ta bort ett filter, eller sök efter något annat.",
  "web.customers.none.cluster":
    "Namn, e-postadresser och telefonnummer är inte kända här, eftersom uppgifterna ligger i ett kluster: sök på kundens nummer.",
  "web.customers.export": "Exportera",
  "web.customers.export.csv": "CSV med alla som matchar",
  "web.customers.export.parquet": "Parquet med alla som matchar",
  "web.customers.export.jsonl": "JSON-rader med alla som matchar",
  "web.customers.export.contacts": "Med namn, e-post och telefon, som de visas.",

  "web.customers.column.customer": "Kund",
  "web.customers.column.segment": "Segment",
  "web.customers.column.dots": "Order på två år",
  "web.customers.column.alive": "P(alive)",
  "web.customers.column.alive.gloss":
    "Sannolikheten att kunden fortfarande är aktiv och kommer att beställa igen",
  "web.customers.column.next": "Nästa order",
  "web.customers.column.next.gloss": "Den troligaste tiden för nästa beställning, om någon kommer",
  "web.customers.column.growth": "Väntat",
  "web.customers.column.growth.gloss": "Vad kunden väntas ge fram till körningens horisont",
  "web.customers.column.base": "Hittills",
  "web.customers.column.base.gloss": "Vad kunden har gett, minus vad det kostat att vinna och betjäna den",
  "web.customers.column.clv": "Värde",
  "web.customers.column.clv.gloss": "Livstidsvärde: hittills, väntat och vad kunden ger genom andra",
  "web.customers.column.orders": "Order",
  "web.customers.column.recency": "Dagar sedan senaste",
  "web.customers.column.age": "Dagar sedan första",
  "web.customers.column.spend": "Väntat per order",
  "web.customers.column.expectedOrders": "Väntade order",
  "web.customers.column.churnRisk": "Ingen order till horisonten",
  "web.customers.column.networking": "Nätverk",
  "web.customers.column.learning": "Lärande",
  "web.customers.column.forever": "Värde utan slutdatum",
  "web.customers.column.email": "E-post",
  "web.customers.column.phone": "Telefon",
  "web.customers.column.id": "Nummer",

  "web.customers.thin":
    "Med {customers, plural, one {en enda kund} other {# kunder}} har modellen lite att lära av: intervallen är breda och enskilda siffror grova.",
};
