import type { Words } from "../en.ts";
import type { care as en } from "../en/care.ts";

/** Swedish of care and satisfaction. */
export const care: Words<typeof en> = {
  "help.service":
    "Visa hur ärenden har skötts, per klass, ämne, produkt och månad, och vad som hotas med de öppna.",
  "help.option.serviceWithin": "hur många dagar bakåt ärenden räknas (standard: 365)",
  "help.option.serviceLimit":
    "hur många kunder med öppna ärenden som visas; 0 visar alla (standard: 10, alla med --json)",
  "help.care":
    "Lista vem som behöver omsorg nu: öppna ärenden, sena leveranser, låga betyg, misslyckade betalningar och uteblivna beställningar.",
  "help.option.careWithin": "hur många dagar listan gäller (standard: 7)",
  "help.option.careMatter": "bara en sorts skäl",
  "help.option.careLimit": "hur många kunder som visas; 0 visar alla (standard: 20, alla med --json)",
  "help.option.careOut": "skriv hela listan till den här CSV-filen",
  "help.satisfaction":
    "Visa hur nöjda kunderna är: NPS, CSAT och recensioner med osäkerhet, bredvid vad kunderna är värda.",
  "help.option.satisfactionWithin": "hur många dagar bakåt svar räknas (standard: 365)",

  "service.opening":
    "{cases, plural, one {# ärende} other {# ärenden}} från {from} till {asOf}, av {customers, plural, one {# känd kund} other {# kända kunder}}.",
  "service.opening.none": "Inga ärenden från {from} till {asOf}.",
  "service.response": "Hälften får svar inom {median}, nio av tio inom {p90}.",
  "service.response.half": "Hälften får svar inom {median}; nio av tio har ännu inte nåtts.",
  "service.response.none": "Färre än hälften har fått svar hittills.",
  "service.solving": "Hälften löses inom {median}, nio av tio inom {p90}.",
  "service.solving.half": "Hälften löses inom {median}; nio av tio har ännu inte nåtts.",
  "service.solving.none": "Färre än hälften är lösta hittills.",
  "service.cost":
    "Att sköta {costed, plural, one {# av dem} other {# av dem}} kostade {cost}, per ärende {perCase}.",
  "service.open":
    "{cases, plural, one {# ärende är} other {# ärenden är}} fortfarande öppna; utan svar: {unanswered, plural, =0 {inget} one {#} other {#}}.",
  "service.open.none": "Inget ärende är öppet.",
  "service.open.older":
    "{older, plural, one {# äldre ärende är också öppet och ingår} other {# äldre ärenden är också öppna och ingår}} inte här.",
  "service.atRisk": "Med kunderna i öppna ärenden hotas {atRisk} ({range}).",
  "service.classes": "Per klass",
  "service.topics": "Per ämne",
  "service.products": "Per produkt",
  "service.kinds": "Per slag",
  "service.months": "Per månad",
  "service.openList": "Öppna ärenden, mest hotat först",
  "service.more": "{count, plural, one {# kund till} other {# kunder till}}: keepworth service --limit 0",
  "service.unknown": "ej angivet",
  "service.kind.question": "Frågor",
  "service.kind.complaint": "Klagomål",
  "service.kind.request": "Önskemål",
  "service.kind.call": "Samtal",
  "service.kind.visit": "Besök",
  "service.column.class": "Klass",
  "service.column.topic": "Ämne",
  "service.column.product": "Produkt",
  "service.column.kind": "Slag",
  "service.column.month": "Månad",
  "service.column.members": "Kunder",
  "service.column.cases": "Ärenden",
  "service.column.open": "Öppna",
  "service.column.response": "Svar",
  "service.column.solving": "Löst",
  "service.column.inTime": "I tid",
  "service.column.reopened": "Återöppn.",
  "service.column.perCase": "Kostnad",
  "service.column.toServe": "Per kund",
  "service.column.customer": "Kund",
  "service.column.days": "Dagar",
  "service.column.about": "Gäller",
  "service.column.risk": "Lämnar",
  "service.column.worth": "Värd",
  "service.column.atRisk": "Hotat",
  "service.note.times":
    "Svar, Löst: när hälften har det, och 90 %: nio av tio. De som fortfarande väntar räknas som väntande (Kaplan–Meier), så att svåra ärenden inte faller bort. I tid: besvarat inom timmarna i klassens servicenivå. Per kund: vad det kostar om året att betjäna en kund i klassen, enligt böckerna.",
  "service.note.atRisk":
    "Hotat: chansen att kunden lämnar gånger vad kunden skulle ge genom att stanna, enbart efter beställningar och abonnemang, varje kund en gång. Vad ärendet självt lägger till ingår inte; se keepworth effects --event complaint.",
  "service.next": "Härnäst: keepworth care",

  "care.opening":
    "{customers, plural, one {# kund} other {# kunder}} att ta hand om inom {days, plural, one {# dag} other {# dagar}}: väntad vinst {gain} ({range}) för {cost}. Med dem hotas {atRisk} ({riskRange}).",
  "care.none":
    "Inom {days, plural, one {# dag} other {# dagar}} finns ingen att ta hand om där det ger mer än det kostar.",
  "care.list": "Att ta hand om, störst vinst först",
  "care.more":
    "{count, plural, one {# kund till} other {# kunder till}}: keepworth care --limit 0, eller --out care.csv",
  "care.matters": "Per skäl",
  "care.column.matter": "Skäl",
  "care.column.customers": "Kunder",
  "care.withheld": "{count, plural, one {# kund får} other {# kunder får}} inte kontaktas och är inte med.",
  "care.next.none": "Härnäst: keepworth actions",

  "satisfaction.nps":
    "NPS {score} ({range}): {promoters, plural, one {# ambassadör} other {# ambassadörer}} minus {detractors, plural, one {# kritiker} other {# kritiker}} av {answered, plural, one {# svar} other {# svar}}.",
  "satisfaction.response":
    "{share} ({range}) av {asked, plural, one {# tillfrågad} other {# tillfrågade}} svarade.",
  "satisfaction.csat":
    "{share} ({range}) av {answered, plural, one {# svar är nöjt} other {# svar är nöjda}}{ofCases, plural, =0 {} one {, # av dem om ett ärende} other {, # av dem om ärenden}}.",
  "satisfaction.review":
    "{answered, plural, one {# recension ger} other {# recensioner ger}} {mean} av 5 ({range}).",
  "satisfaction.none": "Ingen har sagt hur nöjd den är från {from} till {asOf}.",
  "satisfaction.anonymous":
    "{count, plural, one {# svar pekar} other {# svar pekar}} inte ut någon i körningen: räknas bara totalt och per månad.",
  "satisfaction.segments": "Per segment",
  "satisfaction.classes": "Per klass",
  "satisfaction.months": "Per månad",
  "satisfaction.value": "Vad de är värda, efter senaste svar",
  "satisfaction.column.segment": "Segment",
  "satisfaction.column.class": "Klass",
  "satisfaction.column.month": "Månad",
  "satisfaction.column.nps": "NPS",
  "satisfaction.column.answers": "Svar",
  "satisfaction.column.response": "Svarar",
  "satisfaction.column.csat": "Nöjda",
  "satisfaction.column.review": "Av 5",
  "satisfaction.column.group": "Grupp",
  "satisfaction.column.customers": "Kunder",
  "satisfaction.column.expected": "Väntat",
  "satisfaction.column.base": "Hittills",
  "satisfaction.column.active": "Aktiva",
  "satisfaction.group.promoter": "Ambassadörer",
  "satisfaction.group.passive": "Passiva",
  "satisfaction.group.detractor": "Kritiker",
  "satisfaction.note":
    "NPS: andelen som gav 9–10 minus andelen som gav högst 6. Nöjda: de två översta av fem rutor, och ärenden med gott betyg. 90 %: intervall, även för få svar; varje svar räknas för sig.",
  "satisfaction.value.note":
    "Medelvärden per kund; Väntat är marginalen inom {span}. Ett samband: de nöjda kan alltid ha varit mer värda. Vad som följer på ett lågt betyg: keepworth effects --event low-score.",
  "satisfaction.next": "Härnäst: keepworth care --matter low-score",

  "warning.service.cases": "Inga ärenden är inlästa, så inget är känt om service och öppna ärenden.",
  "warning.service.cases.hint": "Läs in ärenden: keepworth import tickets.csv",
  "warning.service.response": "Inget ärende säger när det först besvarades, så svarstiderna är okända.",
  "warning.service.response.hint": "Läs in ärenden med tiden för det första svaret.",
  "warning.service.solving": "Inget ärende säger att det har lösts, så inget antas vara öppet.",
  "warning.service.solving.hint": "Läs in ärenden med status eller tiden då de löstes.",
  "warning.service.topics": "Inget ärende säger vad det gällde.",
  "warning.service.topics.hint": "Läs in ärenden med ämne.",
  "warning.service.cost": "Inget ärende säger vad det kostade att sköta.",
  "warning.service.cost.hint": "Läs in ärenden med kostnad eller arbetade minuter.",
  "warning.care.run": "Det finns ingen körning, så klasser, segment och kundernas värde är okända.",
  "warning.care.run.hint": "Värdera kunderna efter deras beställningar: keepworth run FILE",
  "warning.care.margin":
    "Varken kostnader eller marginal är kända, så kundernas värde räknas i intäkter och är för högt.",
  "warning.care.margin.hint": "Ange bruttomarginalen (margin i keepworth.json), eller läs in kostnader.",
  "warning.care.unvalued":
    "{customers, plural, one {# skäl är utelämnat} other {# skäl är utelämnade}}, eftersom kundens värde är okänt.",
  "warning.care.unvalued.hint": "Den som aldrig har beställt har inget värde i en körning.",
  "warning.satisfaction.scores": "Inga betyg är inlästa, så hur nöjda kunderna är är okänt.",
  "warning.satisfaction.scores.hint": "Läs in dem: keepworth import scores.csv",
  "warning.satisfaction.asked": "Bara svar är inlästa, så svarsfrekvensen är okänd.",
  "warning.satisfaction.asked.hint": "Läs även in dem som inte svarade, med tomt betyg.",
};
