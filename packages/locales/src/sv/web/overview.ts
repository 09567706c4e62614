import type { Words } from "../../en.ts";
import type { overview as en } from "../../en/web/overview.ts";

/** Swedish of the Overview screen. */
export const overview: Words<typeof en> = {
  "web.overview.growth.meaning":
    "{profit, select, yes {Den marginal} other {De intäkter}} som {customers, plural, one {dagens enda kund} other {dagens # kunder}} väntas ge inom {months, plural, one {en månad} other {# månader}}, där senare pengar räknas lägre. Nya kunder tillkommer.",
  "web.overview.growth.formula":
    "Σ över kunderna av väntade beställningar × väntad marginal per beställning × diskontering",
  "web.overview.input.orders": "Väntade beställningar",
  "web.overview.input.margin": "Marginal, andel av intäkterna",
  "web.overview.input.discount": "Kalkylränta, per år",
  "web.overview.input.model": "Köpmodell",

  "web.overview.health":
    "{rows, plural, one {# rad läst} other {# rader lästa}}, {refused, plural, =0 {ingen avvisad} one {# avvisad} other {# avvisade}}",
  "web.overview.revenueOnly": "Siffrorna är intäkter, inte vinst",
  "web.overview.revenueOnly.text":
    "Ange under Inställningar hur stor andel av intäkterna du behåller, eller importera kostnader.",

  "web.overview.week": "Den här veckan",
  "web.overview.week.opening":
    "{customers, plural, one {En åtgärd är värd} other {# åtgärder är värda}} att göra senast {until}. Tillsammans väntas de ge {gain} för {cost} ({range}).",
  "web.overview.week.none": "Den här veckan finns det inget att göra som ger mer än det kostar.",
  "web.overview.week.column.action": "Att göra",
  "web.overview.week.column.customer": "Kund",
  "web.overview.week.column.gain": "Väntad vinst",
  "web.overview.week.column.cost": "Kostnad",
  "web.overview.week.column.by": "Senast",
  "web.overview.week.caption": "Veckans åtgärder, störst vinst först",
  "web.overview.week.more": "Visa fler",

  "web.overview.segments": "Pengar per segment",
  "web.overview.segments.unit": "{profit, select, yes {Marginal} other {Intäkter}}, {currency}",
  "web.overview.segments.axis": "{profit, select, yes {marginal} other {intäkter}}, {currency}",
  "web.overview.segments.past": "gett hittills",
  "web.overview.segments.expected": "väntat inom {months, plural, one {en månad} other {# månader}}",
  "web.overview.segments.risk": "hotat: skulle tillkomma om ingen lämnade",
  "web.overview.segments.note":
    "Gett hittills är efter vad det kostat att vinna och betjäna kunderna, och kan vara under noll.",
  "web.overview.segments.description":
    "En stapel per segment: vad kunderna har gett hittills, vad de väntas ge och vad som är hotat. Segmentet {segment} väntas ge mest: {growth}.",
  "web.overview.segments.column.segment": "Segment",
  "web.overview.segments.column.customers": "Kunder",
  "web.overview.segments.column.base": "Gett hittills",
  "web.overview.segments.column.growth": "Väntat",
  "web.overview.segments.column.risk": "Hotat",

  "web.overview.concentration": "Vilka som bär upp det",
  "web.overview.concentration.unit": "Andel av de väntade pengarna",
  "web.overview.concentration.axis": "andel kunder, de mest värdefulla först",
  "web.overview.concentration.half": "{share} står för hälften",
  "web.overview.concentration.equal": "om alla vore lika",
  "web.overview.concentration.description":
    "{half} av kunderna står för hälften av det som väntas, och den mest värdefulla tiondelen för {tenth}.",
  "web.overview.concentration.column.customers": "Kunder",
  "web.overview.concentration.column.value": "Väntade pengar",
  "web.overview.concentration.none": "Inget över noll väntas, så det finns ingen andel av det att visa.",

  "web.overview.fan": "Intäkter per månad",
  "web.overview.fan.unit": "Nettointäkter per månad, {currency}",
  "web.overview.fan.axis": "beställningens månad",
  "web.overview.fan.description":
    "Intäkter per månad, utfall och väntat {months, plural, one {den närmaste månaden} other {de närmaste # månaderna}}, med nya kunder: {first} i {firstMonth}, {last} i {lastMonth}.",
  "web.overview.fan.note":
    "Med de nya kunder som kommer i dagens takt. Fyra gånger av fem hamnar månadens intäkter i bandet.",
  "web.overview.fan.column.month": "Månad",
  "web.overview.fan.column.came": "Utfall",
  "web.overview.fan.column.p10": "P10",
  "web.overview.fan.column.p50": "P50",
  "web.overview.fan.column.p90": "P90",

  "web.overview.leaving": "Mest hotade pengar",
  "web.overview.leaving.text":
    "Omkring {active, plural, one {# kund är fortfarande aktiv} other {# kunder är fortfarande aktiva}}; ungefär {lost, plural, one {# av dem} other {# av dem}} lämnar troligen före {until}.",
  "web.overview.leaving.caption": "Kunder med mest hotade pengar",
  "web.overview.leaving.column.customer": "Kund",
  "web.overview.leaving.column.atRisk": "Hotat",
  "web.overview.leaving.column.atRisk.gloss":
    "Sannolikheten att kunden lämnar gånger vad den skulle ge genom att stanna",
  "web.overview.leaving.column.active": "Aktiv nu",
  "web.overview.leaving.column.risk": "Lämnar",
  "web.overview.leaving.column.growth": "Väntat",
  "web.overview.leaving.column.base": "Gett hittills",
  "web.overview.leaving.column.orders": "Order",
  "web.overview.leaving.column.last": "Senaste order",
  "web.overview.leaving.column.next": "Nästa order",
  "web.overview.leaving.none": "Inget är hotat hos dem.",
  "web.overview.satisfaction.nps":
    "Nöjdhet: net promoter score {score} ({range}), av {answers, plural, one {# svar} other {# svar}} på {days, plural, one {# dag} other {# dagar}}.",
  "web.overview.satisfaction.csat":
    "Nöjdhet: {share} av {answers, plural, one {# svar} other {# svar}} på {days, plural, one {# dag} other {# dagar}} är nöjda ({range}).",
  "web.overview.satisfaction.beside":
    "Av dem som skulle rekommendera dig väntas {promoters} var, av dem som inte skulle det {detractors}; det följs åt men behöver inte vara orsaken.",
  "web.overview.satisfaction.more": "Mer under {care}.",
};
